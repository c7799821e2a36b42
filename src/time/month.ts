import { MONTHS } from '../lexicon/calendar.js'
import { POINTERS } from '../lexicon/time-pointers.js'
import type { Token } from '../tag/token.js'
import { dayAt, dayEndingAt, dayNumber, firstDayPlace, secondDayEnd, yearPlace } from './day-of-month.js'
import { isMonth } from './is-month.js'
import { type Draft, dateDraft, setDraft, type WordRule } from './time-rule.js'
import { pad, wordAt, yearOf } from './words.js'

export const monthRules: readonly WordRule[] = [
  {
    name: 'time.date.month',
    why: 'A month names a date, with the day and the year that stand beside it and with "last", "this" or "next".',
    examples: [
      ['The plant opened on Oct. 31, 1997.', { text: 'Oct. 31, 1997', type: 'date', value: '1997-10-31' }],
      ['It was signed on the 3rd of June 2021.', { text: 'the 3rd of June 2021', type: 'date', value: '2021-06-03' }],
      ['Sales fell in August 2019.', { text: 'August 2019', type: 'date', value: '2019-08' }],
      ['Rain between October and April was low.', { text: 'April', type: 'date' }],
      ['They may march again.', null],
      ['She and April were late.', null],
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
  {
    name: 'time.date.first-day',
    why: 'The first of two days of one month ("3 and 5 June") is a date of its own.',
    examples: [
      ['The fair was shut on 3 and 5 June 2019.', { text: '3', type: 'date', value: '2019-06-03' }],
      ['The fair sold between 30 and 4 June.', null],
      ['They sold 3 and 5 June came.', null],
    ],
    on: 'month',
    find: readFirstDay,
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

function readFirstDay(tokens: readonly Token[], at: number): Draft | null {
  const month = MONTHS.get(wordAt(tokens, at))
  if (month === undefined || !isMonth(tokens, at)) return null
  const [second, secondStart] = dayEndingAt(tokens, at)
  if (second === null || dayAt(tokens, at + 1)[0] !== null) return null
  const place = firstDayPlace(tokens, secondStart)
  const day = place === null ? null : dayNumber(wordAt(tokens, place))
  if (place === null || day === null || day >= second) return null
  const yearAt = yearPlace(tokens, at + 1, true)
  const rest = `${pad(month)}-${pad(day)}`
  if (yearAt !== -1) return dateDraft('day', place, place + 1, `${wordAt(tokens, yearAt)}-${rest}`)
  return dateDraft('day', place, place + 1, { kind: 'partial', unit: 'day', pattern: `XXXX-${rest}`, direction: null })
}
