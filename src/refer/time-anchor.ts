import {
  dayOf,
  formatDay,
  formatHalf,
  formatMonth,
  formatQuarter,
  formatWeek,
  parseDay,
  yearMonthDay,
} from '../time/calendar.js'
import type { ShiftedTime } from '../time/time-span.js'

/** The value of "two years ago", "the following month" from an anchor; null where the anchor is too coarse to tell. */
export function shiftedFrom(anchor: string, shift: ShiftedTime): string | null {
  const year = Number(anchor.slice(0, 4))
  const unit = shift.unit
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    const own = { year: 4, decade: 3, century: 2 }[unit]
    const amount = shift.amount * { year: 1, decade: 10, century: 100 }[unit]
    return String(year + amount).slice(0, own)
  }
  if (unit === 'day' || unit === 'week') {
    const day = parseDay(anchor) ?? weekStart(anchor)
    if (day === null || (unit === 'day' && anchor.includes('W'))) return null
    if (unit === 'day') return formatDay(day + shift.amount)
    return formatWeek(day + shift.amount * 7)
  }
  const month = monthOf(anchor)
  if (month === null) return null
  if (unit === 'month')
    return /^\d{4}-\d/.test(anchor) || anchor.includes('W') ? formatMonth(year, month + shift.amount) : null
  if (unit === 'quarter') return formatQuarter(year, Math.ceil(month / 3) + shift.amount)
  return formatHalf(year, Math.ceil(month / 6) + shift.amount)
}

/** The month that a value lies in, or in which its quarter or half begins; null for a year. */
function monthOf(value: string): number | null {
  const rest = value.slice(5)
  if (rest.startsWith('Q')) return Number(rest[1]) * 3 - 2
  if (rest.startsWith('H')) return Number(rest[1]) * 6 - 5
  if (rest.startsWith('W')) {
    const start = weekStart(value)
    return start === null ? null : yearMonthDay(start)[1]
  }
  const month = Number(rest.slice(0, 2))
  return month >= 1 && month <= 12 ? month : null
}

/** The day of a week by the pattern of its weekday: Tuesday ("XXXX-WXX-2") of "1989-W43". */
export function dayOfWeek(week: string, pattern: string): string | null {
  const monday = weekStart(week)
  if (monday === null) return null
  return pattern.endsWith('WE') ? `${week}-WE` : formatDay(monday + Number(pattern.slice(-1)) - 1)
}

/** The Monday of "1989-W43". */
function weekStart(value: string): number | null {
  const match = /^(\d{4})-W(\d\d)/.exec(value)
  if (match === null) return null
  const fourth = dayOf(Number(match[1]), 1, 4)
  if (fourth === null) return null
  const monday = fourth - ((fourth + 3) % 7)
  return monday + (Number(match[2]) - 1) * 7
}
