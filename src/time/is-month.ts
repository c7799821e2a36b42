import { AMBIGUOUS_MONTHS, MONTHS } from '../lexicon/calendar.js'
import { POINTERS } from '../lexicon/time-pointers.js'
import type { Token } from '../tag/token.js'
import { dayNumber } from './day-of-month.js'
import { isCapital, wordAt, yearOf } from './words.js'

/** Whether a month's name means the month: "May" may be a verb or a person. */
export function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const next = wordAt(tokens, at + 1)
  const numbered = dayNumber(next) !== null || yearOf(next) !== null
  if (!isCapital(token)) return !AMBIGUOUS_MONTHS.has(token.lower) && (numbered || token.lower.length > 4)
  if (!AMBIGUOUS_MONTHS.has(token.lower) || numbered) return true
  const before = wordAt(tokens, at - 1)
  if (BEFORE_MONTH.has(before) || dayNumber(before) !== null || POINTERS.has(before)) return true
  // "between October and April"
  if (JOINING.has(before) && MONTHS.has(wordAt(tokens, at - 2))) return true
  if (token.upos === 'AUX' || token.upos === 'VERB') return false
  const left = tokens[at - 1]
  const right = tokens[at + 1]
  if (left !== undefined && left.upos === 'PROPN' && isCapital(left)) return false
  if (
    right !== undefined &&
    (isCapital(right) || right.lower === "'s" || right.upos === 'VERB' || right.upos === 'AUX')
  ) {
    return false
  }
  return at > 0
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'to'])

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'after before between by during each early every from in late mid of or since through till to until'.split(' '),
)
