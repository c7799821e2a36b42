import { AMBIGUOUS_MONTHS, MONTHS } from '../lexicon/calendar.js'
import { ORDINALS } from '../lexicon/time-counts.js'
import { POINTERS } from '../lexicon/time-pointers.js'
import type { Token } from '../tag/token.js'
import { type Draft, dateDraft, setDraft, type WordRule } from './time-rule.js'
import { isCapital, isDigits, isHyphen, pad, wordAt, yearOf } from './words.js'

export const monthRules: readonly WordRule[] = [
  {
    name: 'time.date.month',
    why: 'A month names a date, with the day and the year that stand beside it and with "last", "this" or "next".',
    examples: [
      ['The plant opened on Oct. 31, 1997.', { text: 'Oct. 31, 1997', type: 'date', value: '1997-10-31' }],
      ['It was signed on the 3rd of June 2021.', { text: 'the 3rd of June 2021', type: 'date', value: '2021-06-03' }],
      ['Sales fell in August 2019.', { text: 'August 2019', type: 'date', value: '2019-08' }],
      ['They may march again.', null],
      ['Theresa May left early.', null],
    ],
    on: 'month',
    find: readMonth,
  },
  {
    name: 'time.date.second-day',
    why: 'The second of two days of one month ("June 3 to 5") is a date of its own.',
    examples: [
      ['The fair ran from June 3 to 5, 2019.', { text: '5, 2019', type: 'date', value: '2019-06-05' }],
      ['On June 3 two ships sank.', null],
    ],
    on: 'month',
    find: readSecondDay,
  },
]

function readMonth(tokens: readonly Token[], at: number): Draft | null {
  const month = MONTHS.get(wordAt(tokens, at))
  if (month === undefined || !isMonth(tokens, at)) return null
  let from = at
  let to = at + 1
  let day: number | null = null
  let year: number | null = null
  const [dayAfter, dayEnd] = dayAt(tokens, to)
  if (dayAfter !== null) {
    day = dayAfter
    to = dayEnd
  } else {
    const [dayBefore, dayStart] = dayEndingAt(tokens, at)
    if (dayBefore !== null) {
      day = dayBefore
      from = dayStart
    }
  }
  const yearAt = yearPlace(tokens, day === null ? to : (secondDayEnd(tokens, to) ?? to), day !== null)
  if (yearAt !== -1) {
    year = yearOf(wordAt(tokens, yearAt))
    if (day === null || secondDayEnd(tokens, to) === null) to = yearAt + 1
  }
  if (day === null && year === null) {
    const pointer = POINTERS.get(wordAt(tokens, at - 1))
    const before = wordAt(tokens, at - 1)
    if (before === 'each' || before === 'every') return setDraft(at - 1, to, `XXXX-${pad(month)}`)
    if (pointer !== undefined) {
      from = at - 1
      const outer = wordAt(tokens, at - 2)
      if (outer === 'this' || outer === 'the') from = at - 2
      const relative = { kind: 'partial', unit: 'month', pattern: `XXXX-${pad(month)}`, direction: pointer } as const
      return dateDraft('month', from, to, relative)
    }
  }
  const rest = day === null ? pad(month) : `${pad(month)}-${pad(day)}`
  const shape = day === null ? 'month' : 'day'
  if (year !== null) return dateDraft(shape, from, to, `${year}-${rest}`)
  return dateDraft(shape, from, to, { kind: 'partial', unit: shape, pattern: `XXXX-${rest}`, direction: null })
}

function readSecondDay(tokens: readonly Token[], at: number): Draft | null {
  const month = MONTHS.get(wordAt(tokens, at))
  if (month === undefined || !isMonth(tokens, at)) return null
  const [first, firstEnd] = dayAt(tokens, at + 1)
  if (first === null) return null
  const end = secondDayEnd(tokens, firstEnd)
  if (end === null) return null
  const day = dayNumber(wordAt(tokens, end - 1))
  if (day === null || day <= first) return null
  const yearAt = yearPlace(tokens, end, true)
  const rest = `${pad(month)}-${pad(day)}`
  if (yearAt !== -1) return dateDraft('day', end - 1, yearAt + 1, `${wordAt(tokens, yearAt)}-${rest}`)
  return dateDraft('day', end - 1, end, { kind: 'partial', unit: 'day', pattern: `XXXX-${rest}`, direction: null })
}

/** Whether a month's name means the month: "May" may be a verb or a person. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const next = wordAt(tokens, at + 1)
  const numbered = dayNumber(next) !== null || yearOf(next) !== null
  if (!isCapital(token)) return !AMBIGUOUS_MONTHS.has(token.lower) && (numbered || token.lower.length > 4)
  if (!AMBIGUOUS_MONTHS.has(token.lower) || numbered) return true
  const before = wordAt(tokens, at - 1)
  if (BEFORE_MONTH.has(before) || dayNumber(before) !== null || POINTERS.has(before)) return true
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

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'after before between by during each early every from in late mid of or since through till to until'.split(' '),
)

/** A day of the month in digits, "3rd", "eighth". */
function dayNumber(word: string): number | null {
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
function dayAt(tokens: readonly Token[], at: number): readonly [day: number | null, end: number] {
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
function dayEndingAt(tokens: readonly Token[], at: number): readonly [day: number | null, start: number] {
  let place = at - 1
  const linked = wordAt(tokens, place) === 'of'
  if (linked) place--
  const word = wordAt(tokens, place)
  const day = dayNumber(word)
  if (day === null) return [null, at]
  const ordinal = !isDigits(word)
  if (linked && !ordinal) return [null, at]
  const article = wordAt(tokens, place - 1) === 'the'
  // "the first October" and "the second March" are no days: words need "the … of".
  if (ordinal && !article && !linked && !(word.charCodeAt(0) <= 57)) return [null, at]
  if (ordinal && !linked && !(word.charCodeAt(0) <= 57)) return [null, at]
  return [day, article && ordinal ? place - 1 : place]
}

/** Where the second day of "3-5", "3 to 5" ends, reading on from the first; null if there is none. */
function secondDayEnd(tokens: readonly Token[], at: number): number | null {
  const link = wordAt(tokens, at)
  if (link !== 'to' && link !== 'through' && link !== '-' && link !== '–' && link !== 'and') return null
  const word = wordAt(tokens, at + 1)
  const day = isDigits(word) ? dayNumber(word) : null
  if (day === null) return null
  const after = tokens[at + 2]
  const ends = after === undefined || after.upos === 'PUNCT' || after.upos === 'ADP' || after.upos === 'CCONJ'
  return ends || isHyphen(tokens, at) ? at + 2 : null
}

/** Where the year of "Oct. 31, 1997", "October 1997", "October of 1997" stands, or -1. */
function yearPlace(tokens: readonly Token[], at: number, afterDay: boolean): number {
  if (yearOf(wordAt(tokens, at)) !== null) return at
  const link = wordAt(tokens, at)
  if (yearOf(wordAt(tokens, at + 1)) === null) return -1
  return link === ',' || (link === 'of' && !afterDay) ? at + 1 : -1
}
