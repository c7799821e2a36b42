import type { Figure, Time } from '../../model.js'
import { parseDay } from '../../time/calendar.js'
import { affinityOf, type Context, type Rarity } from './affinity.js'
import { contextAt } from './context-at.js'
import { dayOf } from './date-value.js'
import type { Sheet, ToldFigure } from './sheet.js'

/**
 * "The bridge stood for 112 years", "no rain for more than three months": a writer counts from a date that a source tells to
 * another, or to that of the draft or source. Answers the sentence of the source where the count begins; null where no two are
 * so far apart. Short spans lie between too many pairs of dates: of those the sentence must have words in common with the draft's.
 */
export function countedFrom(
  { figure }: ToldFigure,
  context: Context,
  draft: Sheet,
  source: Sheet,
  rarity: Rarity,
): number | null {
  const { kind, unit, value } = figure
  if ((kind !== 'duration' && kind !== 'age') || value === null || unit === null) return null
  const isAlike = (sentence: number) => affinityOf(context, contextAt(source, sentence), rarity).words >= ALIKE
  const inYears = YEARS.get(unit)
  if (inYears !== undefined) return yearsFrom(figure, value * inYears, inYears, draft, source, isAlike)
  const inDays = DAYS.get(unit)
  if (inDays === undefined) return null
  const from = daysFrom(figure, inDays, draft, source, isAlike)
  return from === null && unit === 'month' ? monthsFrom(value, draft, source, isAlike) : from
}

/** "In eight months" from "in October" to June. */
function monthsFrom(said: number, draft: Sheet, source: Sheet, isAlike: (sentence: number) => boolean): number | null {
  const months = source.times.flatMap(({ time, sentence }) => {
    const month = monthOf(time.value)
    return month === null ? [] : [{ month, sentence }]
  })
  const ends = [monthOf(draft.date), monthOf(source.date)]
  const from = months.find(
    ({ month, sentence }) => ends.some((end) => end !== null && Math.abs(end - month) === said) && isAlike(sentence),
  )
  return from?.sentence ?? null
}

function monthOf(value: string | null): number | null {
  const parts = /^(\d{4})-(\d\d)(?!\d)/.exec(value ?? '')
  return parts === null ? null : Number(parts[1]) * 12 + Number(parts[2])
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
])

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 365.25 / 12],
])

function yearsFrom(
  { bound, text }: Figure,
  said: number,
  inYears: number,
  draft: Sheet,
  source: Sheet,
  isAlike: (sentence: number) => boolean,
): number | null {
  // "Half a century" and "six decades" are rounder than years in digits; "almost" and "more than" leave one to the reader.
  const isRough = !/\d/.test(text) && inYears > 1
  const slack = isRough ? inYears / 4 : bound === 'exact' ? 0 : Math.max(1, said * 0.05)
  // "More than forty years" are up to half a century.
  const most = bound === 'more-than' || bound === 'at-least' ? Math.max(slack, said / 4) : slack
  const isNear = (over: number) => over >= -slack && over <= most
  const years = source.times.flatMap(({ time, sentence }) => {
    const year = yearOf(time.value)
    return year === null ? [] : [{ year, sentence }]
  })
  const ends = [yearOf(draft.date), yearOf(source.date), ...years.map(({ year }) => year)]
  const from = years.find(
    ({ year, sentence }) =>
      ends.some((end) => end !== null && end !== year && isNear(Math.abs(end - year) - said)) &&
      (said >= FEW || isAlike(sentence)),
  )
  return from?.sentence ?? null
}

function daysFrom(
  figure: Figure,
  inDays: number,
  draft: Sheet,
  source: Sheet,
  isAlike: (sentence: number) => boolean,
): number | null {
  const days = source.times.flatMap(({ time, sentence }) => {
    const day = time.value === null ? dayBefore(time, draft.date) : parseDay(time.value)
    return day === null ? [] : [{ day, sentence }]
  })
  const ends = [draft.date, source.date].map((date) => (date === null ? null : parseDay(date)))
  const from = days.find(
    ({ day, sentence }) =>
      [...ends, ...days.map((each) => each.day)].some((end) => end !== null && isSpan((end - day) / inDays, figure)) &&
      isAlike(sentence),
  )
  return from?.sentence ?? null
}

/** "Nov. 24" of a source without a date: the last one before the draft. */
function dayBefore({ text }: Time, end: string | null): number | null {
  const last = end === null ? null : parseDay(end)
  const yearless = last === null ? null : dayOf(text)
  if (last === null || yearless?.length !== DAY_LENGTH) return null
  const year = Number(end!.slice(0, 4))
  const inYear = (each: number) => parseDay(`${each}${yearless.slice(4)}`)
  const day = inYear(year)
  return day !== null && day <= last ? day : inYear(year - 1)
}

const DAY_LENGTH = 'XXXX-11-24'.length

/** As many of the unit, as people count them: to the nearest or those that are full, up to the next where it is "more than". */
function isSpan(span: number, { value, bound }: Figure): boolean {
  const over = span - value!
  if (bound === 'more-than' || bound === 'at-least') return over >= 0 && over < 1
  if (bound === 'less-than' || bound === 'at-most') return over <= 0 && over > -1
  return over >= -0.5 && over < 1
}

function yearOf(value: string | null): number | null {
  const digits = /^(\d{4})(?!\d)/.exec(value ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

const FEW = 10
/** Words in common, that the two tell of the same. A guess. */
const ALIKE = 0.15
