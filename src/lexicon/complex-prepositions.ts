/** Prepositions of several words, longest first within a first word. Own knowledge. */
export const complexPrepositions: readonly (readonly string[])[] = (
  'according to,ahead of,along with,apart from,as a result of,as of,as part of,as well as,as opposed to,aside from,because of,by means of,' +
  'close to,compared to,compared with,contrary to,depending on,despite of,due to,except for,followed by,from within,in accordance with,in addition to,' +
  'in case of,in charge of,in exchange for,in excess of,in favor of,in favour of,in front of,in line with,in place of,in response to,in return for,in spite of,in terms of,in the face of,' +
  'in the wake of,in view of,instead of,next to,on account of,on behalf of,on top of,other than,out of,outside of,owing to,prior to,rather than,' +
  'regardless of,relative to,subject to,such as,thanks to,together with,up to,with regard to,with respect to'
)
  .split(',')
  .map((row) => row.split(' '))
  .sort((a, b) => b.length - a.length)

/** Participles that are prepositions ("including", "following", "regarding"). Own knowledge. */
export const participlePrepositions: ReadonlySet<string> = new Set([
  'barring',
  'concerning',
  'considering',
  'excluding',
  'following',
  'including',
  'involving',
  'pending',
  'regarding',
  'given',
  'according',
])
