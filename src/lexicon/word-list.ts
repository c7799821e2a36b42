/** The words of a list that is written with commas or line ends between them; a word may hold spaces ("new york"). */
export function wordsOf(list: string): string[] {
  // Split at one sign, since an engine does that ten times as fast as at a pattern.
  return list.trim().replaceAll('\n', ',').split(',')
}
