import { dayOf, formatDay, weekdayOf } from './calendar.js'

/**
 * A date in a year by its pattern: "XXXX-12-25", "XXXX-Q3" as it stands, a movable feast by its code: "XXXX-E-2" two days
 * before Easter Sunday, "XXXX-N11-4-4" the fourth Thursday of November, "XXXX-N05-1-5" the last Monday of May.
 */
export function inYear(pattern: string, year: number): string {
  const code = pattern.charAt(5)
  if (code !== 'E' && code !== 'N') return `${year}${pattern.slice(4)}`
  return formatDay(code === 'E' ? easter(year) + Number(pattern.slice(6)) : nthWeekday(year, pattern))
}

function nthWeekday(year: number, pattern: string): number {
  const month = Number(pattern.slice(6, 8))
  const first = dayOf(year, month, 1) ?? 0
  const day = first + ((Number(pattern[9]) - weekdayOf(first) + 7) % 7) + (Number(pattern[11]) - 1) * 7
  // The fifth is the last, also where a month has four.
  return Number(formatDay(day).slice(5, 7)) === month ? day : day - 7
}

/** Easter Sunday of the Gregorian calendar, after the anonymous computus of 1876 (Meeus, Astronomical Algorithms, 8). */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1) ?? 0
}
