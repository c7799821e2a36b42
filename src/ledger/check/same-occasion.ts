import { reportingVerbs } from '../../lexicon/reporting-verbs.js'
import { TREND_VERBS } from '../../lexicon/trend-words.js'
import { isSameStem } from './affinity.js'
import type { Sheet, ToldTime } from './sheet.js'

/**
 * "The vote on Tuesday" and "voted on Monday": the word that leads to the one date is that of the other. Of what was announced the
 * two must tell in like words.
 */
export function isSameOccasion(told: ToldTime, draft: Sheet, other: ToldTime, source: Sheet, words: number): boolean {
  if (words < LITTLE) return false
  const own = occasionsOf(told, draft)
  const theirs = occasionsOf(other, source)
  return own.some((word) => (words >= SOME || !NEWS.has(word)) && theirs.some((each) => isSameStem(word, each)))
}

/** Words in common. Guesses. */
const LITTLE = 0.1
const SOME = 0.3

const NEWS: ReadonlySet<string> = new Set(['announce', 'announcement', 'disclose', 'reveal', 'unveil'])

/** The noun or verb before it, and the verb of its clause. */
function occasionsOf({ lead, claim }: ToldTime, { claims }: Sheet): string[] {
  const verb = claim === null ? null : claims[claim]!.predicate.lemma
  return [lead, verb].filter((word): word is string => word !== null && word.length > 3 && !isOfMany(word))
}

/** Prices fall on any day, and anything is said on any day. */
function isOfMany(word: string): boolean {
  return TREND_VERBS.has(word) || (reportingVerbs.has(word) && !NEWS.has(word)) || MANY.has(word)
}

const MANY: ReadonlySet<string> = new Set(
  'become begin close come continue have make open play report show start take work'.split(' '),
)
