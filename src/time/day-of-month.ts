import { ORDINALS } from '../lexicon/time-counts.js'
import type { Token } from '../tag/token.js'
import { isDigits, isHyphen, wordAt, yearOf } from './words.js'

/** A day of the month in digits, "3rd", "eighth". */
export function dayNumber(word: string): number | null {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) {
    let digits = word
    if (word.length > 2) {
      const tail = word.slice(-2)
      if (tail !== 'st' && tail !== 'nd' && tail !== 'rd' && tail !== 'th') return null
      digits = word.slice(0, -2)
    }
    if (!isDigits(digits)) return null
    const day = Number(digits)
    return day >= 1 && day <= 31 ? day : null
  }
  return ORDINALS.get(word) ?? null
}

/** "31" in "Oct. 31", "the 31st" in "October the 31st": the day and where it ends. */
export function dayAt(tokens: readonly Token[], at: number): readonly [day: number | null, end: number] {
  const dayPlace = wordAt(tokens, at) === 'the' ? at + 1 : at
  const word = wordAt(tokens, dayPlace)
  const day = dayNumber(word)
  if (day === null || NO_DAY_BEFORE.has(wordAt(tokens, dayPlace + 1))) return [null, at]
  // "the May first quarter" has no day
  if (dayPlace > at && isDigits(word)) return [null, at]
  if (word === 'twenty' || word === 'thirty') return [null, at]
  return [day, dayPlace + 1]
}

const NO_DAY_BEFORE: ReadonlySet<string> = new Set(
  '% percent per million billion trillion thousand hundred quarter half year-old'.split(' '),
)

/** "31" in "31 October", "the 31st of" in "the 31st of October": the day and where it starts. */
export function dayEndingAt(tokens: readonly Token[], at: number): readonly [day: number | null, start: number] {
  const linked = wordAt(tokens, at - 1) === 'of'
  const place = linked ? at - 2 : at - 1
  const word = wordAt(tokens, place)
  const day = dayNumber(word)
  if (day === null) return [null, at]
  const ordinal = !isDigits(word)
  const isSpelled = word.charCodeAt(0) > 57
  // "15 of October" counts something, and "the second March" is no day: digits stand alone, words need "of".
  if (linked !== ordinal && (linked || isSpelled)) return [null, at]
  return [day, ordinal && wordAt(tokens, place - 1) === 'the' ? place - 1 : place]
}

/** Where the second day of "3-5", "3 to 5" ends, reading on from the first; null if there is none. */
export function secondDayEnd(tokens: readonly Token[], at: number): number | null {
  const link = wordAt(tokens, at)
  if (link !== 'to' && link !== 'through' && link !== '-' && link !== '–' && link !== 'and') return null
  const word = wordAt(tokens, at + 1)
  const day = isDigits(word) ? dayNumber(word) : null
  if (day === null) return null
  const after = tokens[at + 2]
  const ends = after === undefined || after.upos === 'PUNCT' || after.upos === 'ADP' || after.upos === 'CCONJ'
  return ends || isHyphen(tokens, at) ? at + 2 : null
}

/** Where the first day of "on 3 and 5 June", "from 3 to 5 June" stands, reading back from the second; null if there is none. */
export function firstDayPlace(tokens: readonly Token[], second: number): number | null {
  const link = wordAt(tokens, second - 1)
  if (link !== 'and' && link !== 'or' && link !== 'to') return null
  const place = second - 2
  // "Sold 3 and 5 June came": only a word that takes a date makes the first number one.
  if (!isDigits(wordAt(tokens, place)) || !BEFORE_DAY.has(wordAt(tokens, place - 1))) return null
  return place
}

const BEFORE_DAY: ReadonlySet<string> = new Set(['between', 'from', 'of', 'on'])

/** Where the year of "Oct. 31, 1997", "October 1997", "October of 1997" stands, or -1. */
export function yearPlace(tokens: readonly Token[], at: number, afterDay: boolean): number {
  if (yearOf(wordAt(tokens, at)) !== null) return at
  const link = wordAt(tokens, at)
  if (yearOf(wordAt(tokens, at + 1)) === null) return -1
  return link === ',' || (link === 'of' && !afterDay) ? at + 1 : -1
}
