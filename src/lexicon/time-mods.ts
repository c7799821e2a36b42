// Words that say which part of a time is meant or how exact an amount is, with TIMEX3's modifiers. Own knowledge.

/** Directly before a date. */
export const EDGE_WORDS: ReadonlyMap<string, 'start' | 'mid' | 'end' | 'approx'> = new Map([
  ['earlier', 'start'],
  ['early', 'start'],
  ['late', 'end'],
  ['later', 'end'],
  ['mid', 'mid'],
  ['sometime', 'approx'],
])

/** Before "of" and a date. */
export const EDGE_NOUNS: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  ['beginning', 'start'],
  ['close', 'end'],
  ['end', 'end'],
  ['middle', 'mid'],
  ['start', 'start'],
])

const BOUNDS: readonly (readonly [phrase: string, mod: string])[] = [
  ['about', 'approx'],
  ['almost', 'less_than'],
  ['approximately', 'approx'],
  ['around', 'approx'],
  ['as long as', 'equal_or_less'],
  ['at least', 'equal_or_more'],
  ['at most', 'equal_or_less'],
  ['less than', 'less_than'],
  ['more than', 'more_than'],
  ['nearly', 'less_than'],
  ['no less than', 'equal_or_more'],
  ['no more than', 'equal_or_less'],
  ['over', 'more_than'],
  ['roughly', 'approx'],
  ['under', 'less_than'],
  ['some', 'approx'],
  ['up to', 'equal_or_less'],
  ['upwards of', 'more_than'],
]

/** Before an amount of time: first word to phrases to modifier. */
export const BOUND_PHRASES: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const byFirst = new Map<string, Map<string, string>>()
  for (const [phrase, mod] of BOUNDS) {
    const first = phrase.split(' ')[0] ?? ''
    const phrases = byFirst.get(first) ?? new Map<string, string>()
    phrases.set(phrase, mod)
    byFirst.set(first, phrases)
  }
  return byFirst
})()

/** After "or". */
export const TAIL_PHRASES: ReadonlyMap<string, string> = new Map([
  ['later', 'on_or_after'],
  ['longer', 'equal_or_more'],
  ['more', 'equal_or_more'],
  ['so', 'approx'],
  ['two', 'approx'],
])
