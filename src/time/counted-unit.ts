import { DURATION_ADJECTIVES, DURATION_POINTERS } from '../lexicon/time-durations.js'
import { TIME_UNITS } from '../lexicon/time-units.js'
import type { Token } from '../tag/token.js'
import { type Count, countBefore } from './count.js'
import { durationValue } from './duration-value.js'
import { isHyphen, wordAt } from './words.js'

/** A count with its unit, and what follows the unit but belongs to the count ("a year and a half"). */
export interface CountedUnit {
  readonly count: Count
  /** The unit's place. */
  readonly at: number
  readonly to: number
  readonly number: number | null
  readonly value: string
  /** Whether the words are a noun and no adjective ("a two day rally"). */
  readonly bare: boolean
}

/** Reads the count that a unit stands after: "two", "the next five consecutive", "a". */
export function countedUnit(tokens: readonly Token[], at: number): CountedUnit | null {
  const unit = TIME_UNITS.get(wordAt(tokens, at))
  if (unit === undefined || isHyphen(tokens, at - 1) || isHyphen(tokens, at + 1)) return null
  let countTo = at
  for (let skip = 0; skip < 2 && DURATION_ADJECTIVES.has(wordAt(tokens, countTo - 1)); skip++) countTo--
  let count = countBefore(tokens, countTo)
  if (count === null && wordAt(tokens, countTo - 1) === 'another')
    count = { from: countTo - 1, number: 1, article: false }
  if (count === null || (count.article && DURATION_ADJECTIVES.has(wordAt(tokens, at - 1)) && isKindOfYear(tokens, at)))
    return null
  if (!unit.plural && count.number !== null && count.number > 1 && unit.unit !== 'day' && unit.unit !== 'year')
    return null
  // "the 2012 fiscal year"
  if (!unit.plural && count.number !== null && count.number >= 1100) return null
  // A "second" after a number is an ordinal, a "quarter" a fourth part, unless they are many.
  if ((unit.unit === 'second' || unit.unit === 'quarter') && !unit.plural) return null
  if (unit.unit === 'quarter' && countTo === at && count.number !== null && !isPointed(tokens, count.from)) {
    if (count.number === 3 || wordAt(tokens, at + 1) === 'of') return null
  }
  let number = count.number
  let to = at + 1
  if (number !== null && wordAt(tokens, to) === 'and' && wordAt(tokens, to + 1) === 'a') {
    if (wordAt(tokens, to + 2) === 'half') {
      number += 0.5
      to += 3
    }
  }
  return {
    count,
    at,
    to,
    number,
    value: durationValue(number, unit.unit),
    bare: unit.plural || count.number === null || count.number <= 1,
  }
}

/** "a fiscal year", "a calendar year": a kind of year and no amount. */
function isKindOfYear(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  return before === 'fiscal' || before === 'calendar'
}

function isPointed(tokens: readonly Token[], countFrom: number): boolean {
  return DURATION_POINTERS.has(wordAt(tokens, countFrom - 1))
}
