import { CARDINALS } from '../lexicon/number-words.js'
import { BEFORE_YEAR } from '../lexicon/year-neighbours.js'
import type { Token } from '../tag/token.js'
import { isYear } from './is-year.js'
import { dateDraft, type WordRule } from './time-rule.js'
import { wordClassOf } from './word-class.js'
import { isDigits, isHyphen, pad, wordAt, yearOf } from './words.js'

export const yearRules: readonly WordRule[] = [
  {
    name: 'time.date.year',
    why: 'Four digits from 1100 to 2100 without a unit or a counted noun, and not at the end of a name, are a year.',
    examples: [
      ['The law dates from 1988.', { text: '1988', type: 'date', value: '1988' }],
      ['Profit grew in fiscal 1990.', { text: 'fiscal 1990', type: 'date', value: '1990' }],
      ['It starts in the year 2000.', { text: 'the year 2000', type: 'date', value: '2000' }],
      ['The shops will stay until at least 2027.', { text: '2027', type: 'date', value: '2027' }],
      ['They hired at least 2027.', null],
      ['They hired 2030 workers.', null],
      ['It paid $1990 for the desk.', null],
      ['The plan is called Agenda 2030.', null],
    ],
    on: 'year',
    find(tokens, at) {
      const year = yearOf(wordAt(tokens, at))
      if (year === null || !isYear(tokens, at)) return null
      const to = wordAt(tokens, at + 2) === 'year' && KINDS_OF_YEAR.has(wordAt(tokens, at + 1)) ? at + 3 : at + 1
      const from = to > at + 1 && wordAt(tokens, at - 1) === 'the' ? at - 1 : yearStart(tokens, at)
      return dateDraft('year', from, to, `${year}`)
    },
  },
  {
    name: 'time.date.two-year',
    why: 'A season, a school year or a fiscal year may lie in two years, of which the second is often cut short.',
    examples: [
      ['Crime fell in 2012-13.', { text: '2012-13', type: 'date', value: '2012/2013' }],
      ['He won it in the 2011-2012 season.', { text: '2011-2012', type: 'date', value: '2011/2012' }],
      ['The flood of 2019-2023 was long.', null],
      ['The vote was 2012-14.', null],
    ],
    on: 'year',
    find(tokens, at) {
      const year = yearOf(wordAt(tokens, at))
      if (year === null || !isHyphen(tokens, at + 1)) return null
      const last = wordAt(tokens, at + 2)
      const isShort = last === pad((year + 1) % 100)
      const isLong = last === `${year + 1}` && IN_TWO_YEARS.has(wordAt(tokens, at + 3))
      return isShort || isLong ? dateDraft('year', yearStart(tokens, at), at + 3, `${year}/${year + 1}`) : null
    },
  },
  {
    name: 'time.date.short-year',
    why: 'Two digits after an apostrophe are a year without its century.',
    examples: [
      ["He retired in '98.", { text: "'98", type: 'date', value: '1998' }],
      ['He retired in 98 days.', null],
    ],
    on: 'short-year',
    find(tokens, at) {
      const mark = wordAt(tokens, at - 1)
      if ((mark !== "'" && mark !== '‘') || tokens[at]?.spaced !== false) return null
      const before = wordAt(tokens, at - 2)
      if (!BEFORE_YEAR.has(before) && wordClassOf(before) !== 'month' && wordClassOf(before) !== 'season') return null
      const digits = wordAt(tokens, at)
      // Up to 30 this century, else the last, as with years in "12/01/24".
      return dateDraft('year', at - 1, at + 1, `${Number(digits) <= 30 ? 20 : 19}${digits}`)
    },
  },
  {
    name: 'time.date.fiscal-code',
    why: 'Companies write "FY2026" or "FY26" for a fiscal year.',
    examples: [
      ['Growth will slow in FY2026.', { text: 'FY2026', type: 'date', value: '2026' }],
      ['Growth was 12 in FY25.', { text: 'FY25', type: 'date', value: '2025' }],
      ['The model is called FX26.', null],
    ],
    on: 'fiscal-code',
    find(tokens, at) {
      const digits = wordAt(tokens, at).slice(2)
      if (!isDigits(digits) || !wordAt(tokens, at).startsWith('fy')) return null
      const year = digits.length === 2 ? `20${digits}` : digits
      return yearOf(year) === null ? null : dateDraft('year', at, at + 1, year)
    },
  },
  {
    name: 'time.date.spelled-year',
    why: 'Broadcasters spell years as two pairs of digits.',
    examples: [
      ['He was born in nineteen eighty-four.', { text: 'nineteen eighty-four', type: 'date', value: '1984' }],
      ['She is nineteen now.', null],
    ],
    on: 'spelled-year',
    find(tokens, at) {
      const century = wordAt(tokens, at) === 'nineteen' ? 1900 : wordAt(tokens, at) === 'eighteen' ? 1800 : 2000
      const [rest, to] = pairAt(tokens, at + 1)
      if (rest === 0) return spelledThousand(tokens, at)
      // "twenty ten" is a year; "twenty five" is a number.
      if (century === 2000 && rest < 10) return null
      return dateDraft('year', yearStart(tokens, at), to, `${century + rest}`)
    },
  },
]

/** "The 2012 fiscal year". */
const KINDS_OF_YEAR: ReadonlySet<string> = new Set('academic calendar financial fiscal model school tax'.split(' '))

/** What a year of two years is: "the 2011-2012 season". */
const IN_TWO_YEARS: ReadonlySet<string> = new Set(
  'academic budget financial fiscal flu school season tax term'.split(' '),
)

/** "the year two thousand": only with "the year", since without it the words count. */
function spelledThousand(tokens: readonly Token[], at: number) {
  if (wordAt(tokens, at) !== 'two' || wordAt(tokens, at + 1) !== 'thousand') return null
  if (wordAt(tokens, at - 1) !== 'year') return null
  return dateDraft('year', wordAt(tokens, at - 2) === 'the' ? at - 2 : at - 1, at + 2, '2000')
}

/** A number from 10 to 99 in words, and where it ends; 0 if there is none. */
function pairAt(tokens: readonly Token[], at: number): readonly [number: number, end: number] {
  const tens = CARDINALS.get(wordAt(tokens, at))
  if (tens === undefined || tens < 10) return [0, at]
  if (tens < 20) return [tens, at + 1]
  const onesAt = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const ones = CARDINALS.get(wordAt(tokens, onesAt))
  return ones !== undefined && ones < 10 ? [tens + ones, onesAt + 1] : [tens, at + 1]
}

/** Where "fiscal 1990", "the year 2000", "fiscal year 1990" starts. */
function yearStart(tokens: readonly Token[], at: number): number {
  let from = at
  if (wordAt(tokens, from - 1) === 'year' && !isHyphen(tokens, from - 2)) from--
  const before = wordAt(tokens, from - 1)
  if (before === 'fiscal' || before === 'calendar' || (before === 'full' && from < at)) from--
  if (from < at && wordAt(tokens, from - 1) === 'the' && wordAt(tokens, at - 1) === 'year') from--
  return from
}
