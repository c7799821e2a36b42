/**
 * The calendar as TIMEX3 writes it. A day is its number since 1 January 1970; years are the proleptic Gregorian ones.
 * `Date.UTC` is arithmetic here and never the clock.
 */

const DAY = 86_400_000

/** The day's number, or null if the month has no such day. */
export function dayOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day)
  return new Date(time).getUTCDate() === day ? time / DAY : null
}

export function yearMonthDay(day: number): readonly [year: number, month: number, day: number] {
  const date = new Date(day * DAY)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** 1 (Monday) – 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** "1989-10-30" → its number; also from "1989-10-30T12:00"; null if no day leads. */
export function parseDay(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

export function formatDay(day: number): string {
  const [year, month, date] = yearMonthDay(day)
  return `${formatMonth(year, month)}-${date < 10 ? '0' : ''}${date}`
}

/** Months beyond 1–12 run over into other years. */
export function formatMonth(year: number, month: number): string {
  const index = year * 12 + month - 1
  const rest = (index % 12) + 1
  return `${Math.floor(index / 12)}-${rest < 10 ? '0' : ''}${rest}`
}

/** Quarters beyond 1–4 run over into other years. */
export function formatQuarter(year: number, quarter: number): string {
  const index = year * 4 + quarter - 1
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
}

export function formatHalf(year: number, half: number): string {
  const index = year * 2 + half - 1
  return `${Math.floor(index / 2)}-H${(index % 2) + 1}`
}

/** ISO 8601 week of a day: "1989-W43". */
export function formatWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4
  const [year] = yearMonthDay(thursday)
  const first = dayOf(year, 1, 1) ?? thursday
  const week = Math.floor((thursday - first) / 7) + 1
  return `${year}-W${week < 10 ? '0' : ''}${week}`
}
