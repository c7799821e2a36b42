import { dayOf, formatDay, formatWeek, weekdayOf, yearMonthDay } from '../time/calendar.js'
import { inYear } from '../time/feast-day.js'
import type { PartialTime } from '../time/time-span.js'

export type Tense = 'past' | 'present' | 'future'

/** The day, month, quarter … of that name which is closest to today and fits its pointer or the tense. */
export function closest(partial: PartialTime, today: number, tense: () => Tense | null, isFirm = false): string {
  if (partial.unit === 'weekday') return nearWeekday(partial, today, tense)
  const [year] = yearMonthDay(today)
  return inYear(partial.pattern, nearYear(partial, year, today, tense, isFirm))
}

/** How many times closer a date must be to stand against the tense: "was put off to Nov. 20". A guess, tried on news. */
const MUCH_CLOSER = 3

function nearYear(
  { direction, unit, pattern }: PartialTime,
  year: number,
  today: number,
  tense: () => Tense | null,
  isFirm: boolean,
): number {
  if (direction === 0) return year
  const begun = latest(year, (y) => spanOf(y, pattern)[0] <= today)
  const over = latest(year, (y) => spanOf(y, pattern)[1] < today)
  const ahead = over + 1
  if (direction === -1) return over
  const next = begun + 1
  if (direction === 1) return next
  const back = Math.max(0, today - spanOf(begun, pattern)[1])
  const forth = Math.max(0, spanOf(next, pattern)[0] - today)
  const told = tense()
  const isDated = unit === 'day' || unit === 'month'
  if (told === 'past' && (isFirm || !(unit === 'day' && forth * MUCH_CLOSER < back))) return begun
  // Companies will report a quarter that is over: a future tense moves no quarter.
  if (told === 'future' && isDated && (isFirm || !(back * MUCH_CLOSER < forth))) return ahead
  return back <= forth ? begun : next
}

/** The latest of the years around one that passes. A winter begins in the year before. */
function latest(year: number, passes: (year: number) => boolean): number {
  return passes(year + 1) ? year + 1 : passes(year) ? year : passes(year - 1) ? year - 1 : year - 2
}

function nearWeekday(partial: PartialTime, today: number, tense: () => Tense | null): string {
  const isWeekend = partial.pattern.endsWith('WE')
  const weekday = isWeekend ? 6 : Number(partial.pattern.slice(-1))
  const back = (weekdayOf(today) - weekday + 7) % 7
  const during = back === 0 || (isWeekend && back === 1)
  const format = (day: number) => (isWeekend ? `${formatWeek(day)}-WE` : formatDay(day))
  if (partial.direction === -1) return format(during ? today - back - 7 : today - back)
  if (partial.direction === 1) return format(today - back + 7)
  const told = tense()
  if (during) return format(today - back)
  if (told === 'future' || (partial.direction === 0 && told !== 'past')) return format(today - back + 7)
  return format(today - back)
}

/** First and last day of "-10", "-10-31", "-Q3", "-H2", "-SU" in a year. */
function spanOf(year: number, pattern: string): readonly [first: number, last: number] {
  const code = inYear(pattern, year).slice(5)
  const number = Number(code[1])
  if (code.startsWith('Q')) return months(year, number * 3 - 2, 3)
  if (code.startsWith('H')) return months(year, number * 6 - 5, 6)
  const season = SEASON_STARTS.get(code)
  if (season !== undefined) return months(year, season, 3)
  const month = Number(code.slice(0, 2))
  if (code.length === 2) return months(year, month, 1)
  const day = dayOf(year, month, Number(code.slice(3))) ?? firstOf(year, month)
  return [day, day]
}

/** Months in which seasons begin, as the weather services of the north count them. */
const SEASON_STARTS: ReadonlyMap<string, number> = new Map([
  ['FA', 9],
  ['SP', 3],
  ['SU', 6],
  ['WI', 12],
])

function months(year: number, first: number, count: number): readonly [number, number] {
  return [firstOf(year, first), firstOf(year, first + count) - 1]
}

/** The first day of a month; months beyond 12 run over into the next year. */
function firstOf(year: number, month: number): number {
  return dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) ?? 0
}
