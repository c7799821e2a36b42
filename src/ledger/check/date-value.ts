import type { Time } from '../../model.js'
import { parseDay, weekdayOf } from '../../time/calendar.js'
import type { ToldTime } from './sheet.js'

/**
 * A day, month, quarter or year, also a day without its year, a weekday of a text without a date, and a time of day whose day is
 * not told with it; null of all else.
 */
export function dateOf({ time: { type, value, text }, pattern }: ToldTime): string | null {
  if (type !== 'date' && type !== 'time') return null
  if (pattern?.startsWith('T') === true) return clockOf(pattern)
  if (value === null) return dayOf(text) ?? pattern
  const day = value.indexOf('T')
  if (day > 0) return day === 10 ? value.slice(0, day) : null
  return /^\d{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]|SP|SU|FA|WI))?$/.test(value) ? value : null
}

/** "10 p.m." is "T22:00". */
function clockOf(pattern: string): string {
  return pattern.length === 3 ? `${pattern}:00` : pattern
}

/** Whether a date of a source is the one of the draft, or lies in it: a source that says "in July" bears out no day of it. */
export function isSameTime(draft: ToldTime, source: ToldTime): boolean {
  const [value, other] = [dateOf(draft), dateOf(source)]
  if (value === null || other === null || isClock(value) !== isClock(other)) return false
  if (isClock(value)) return minutesApart(value, other) <= (draft.time.mod === null ? 0 : ROUGHLY)
  if (isWeekday(draft.pattern) && draft.pattern === source.pattern) return true
  if (isWeekday(value) || isWeekday(other)) return weekdayIn(value) === weekdayIn(other)
  return (
    isSameDate(value, other) ||
    isSameDay(draft.time.text, source.time.text) ||
    isSameMonth(draft.time, value, source.time, other)
  )
}

export function isClock(value: string): boolean {
  return value.startsWith('T')
}

/** "Just before eleven" is said of a quarter to. A guess. */
const ROUGHLY = 30

function minutesApart(a: string, b: string): number {
  const minutes = (clock: string) => Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6))
  return Math.abs(minutes(a) - minutes(b))
}

export function isWeekday(value: string | null): boolean {
  return value?.startsWith('XXXX-WXX-') === true
}

/** "Thursday" of a text without a date, and a day that is one. */
export function isOnWeekday(value: string, day: string): boolean {
  return isWeekday(value) && weekdayIn(value) === weekdayIn(day)
}

function weekdayIn(value: string): string | null {
  if (isWeekday(value)) return value.slice(-1)
  const day = value.length === 10 ? parseDay(value) : null
  return day === null ? null : String(weekdayOf(day))
}

/** "July 31" of a year that nobody says: "XXXX-07-31". */
export function dayOf(text: string): string | null {
  const words = text.split(/[\s,.]/).filter((word) => word !== '' && word !== 'of')
  const at = words.findIndex((word) => MONTHS.includes(word.slice(0, 3)))
  if (at < 0) return null
  const day = DAY.exec(words[at - 1] ?? '')?.[1] ?? DAY.exec(words[at + 1] ?? '')?.[1]
  const month = `XXXX-${two(MONTHS.indexOf(words[at]!.slice(0, 3)) + 1)}`
  return day === undefined ? (MONTH.test(text) ? month : null) : `${month}-${two(Number(day))}`
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/

function two(number: number): string {
  return String(number).padStart(2, '0')
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
export const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** "9 November" of two texts of two years: as the day is written, it is the same one. */
function isSameDay(a: string, b: string): boolean {
  const [one, other] = [dayOf(a), dayOf(b)]
  return one !== null && one === other && !/\d{4}/.test(a) && !/\d{4}/.test(b)
}

/** "By the end of March" of "on March 31": neither says of which year. */
function isSameMonth(a: Time, value: string, b: Time, other: string): boolean {
  const isYearless = !/\d{4}/.test(a.text) && !/\d{4}/.test(b.text)
  return isYearless && value.length === 7 && MONTH.test(a.text) && value.slice(4) === other.slice(4, 7)
}

export function isSameDate(draft: string, source: string): boolean {
  // Without a year only month and day can be compared, where the other has them.
  const isYearless = draft.startsWith('XXXX') || source.startsWith('XXXX')
  if (isYearless) {
    const ofAnyYear = (value: string) => `XXXX${value.slice(4)}`
    const isIn = draft.slice(4) === source.slice(4, draft.length) || isInQuarter(ofAnyYear(draft), ofAnyYear(source))
    return draft.length > 4 && isIn
  }
  return source === draft || source.startsWith(`${draft}-`) || isInQuarter(draft, source)
}

function isInQuarter(a: string, b: string): boolean {
  return (a.includes('Q') || b.includes('Q')) && quarterOf(a) !== null && quarterOf(a) === quarterOf(b)
}

/** Only where one of the two is a quarter and the other lies in it. */
function quarterOf(value: string): string | null {
  const [year = '', part = ''] = value.split('-')
  if (part.startsWith('Q')) return `${year}-${part}`
  return part === '' ? null : `${year}-Q${Math.ceil(Number(part) / 3)}`
}
