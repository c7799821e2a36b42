import type { Claim, Figure, Time } from '../model.js'

/** When something is told to hold. */
export interface ToldTime {
  /** The resolved TIMEX3 values, in order and joined by a comma; null where nothing is resolved. */
  readonly value: string | null
  /** The words of times that could not be resolved or that only bound it ("before 2030"), in small letters; else null. */
  readonly open: string | null
  /** Whether it is told of the time of the text ("now"), in which case another time has another value. */
  readonly isNow: boolean
}

/** Nothing is told of the time. */
export const NO_TIME: ToldTime = { value: null, open: null, isNow: false }

/** The time of a figure where it has its own, else that of its claim. */
export function toldTime(claim: Claim, figure: Figure | null): ToldTime {
  if (figure?.time) return timeOf([figure.time])
  const others = claim.figures.flatMap(({ time }) => (time === null ? [] : [time]))
  return timeOf(
    claim.times.filter(
      (time) => !others.some(({ start }) => start === time.start) && !isLimit(time, claim) && !isCompared(time, claim),
    ),
  )
}

/**
 * "The most since 1954", "owned it until 2019", "more than a year ago", "down from a year earlier": when something began to
 * hold, ended, or was otherwise, is not when it holds.
 */
function isLimit({ start, end, text }: Time, { modifiers }: Claim): boolean {
  return modifiers.some(
    ({ marker, start: from, end: to }) =>
      marker !== null &&
      (LIMITING.has(marker) ||
        (marker === 'from' && EARLIER.test(text)) ||
        (COMPARING.has(marker) && ONE_BEFORE.test(text))) &&
      from <= start &&
      end <= to,
  )
}

/** "40 per cent more than in 2023": the time of the other value. */
function isCompared({ start }: Time, { evidence }: Claim): boolean {
  const before = evidence.text.slice(0, start - evidence.start)
  return THAN.test(before.slice(-THAN_LENGTH))
}

const THAN = /\bthan (?:(?:at|during|for|in|on) )?(?:the )?$/
const THAN_LENGTH = 20

const EARLIER = /(?:ago|before|earlier)$/i

/** "Up 3% on the prior year": the year of the other value. */
const COMPARING: ReadonlySet<string> = new Set(['against', 'on', 'over', 'versus'])
const ONE_BEFORE = /^(?:the )?(?:preceding|previous|prior|same)\b/i

const LIMITING: ReadonlySet<string> = new Set(['after', 'ahead of', 'before', 'since', 'than', 'till', 'until'])

function timeOf(times: readonly Time[]): ToldTime {
  const values = new Set<string>()
  const open = new Set<string>()
  let isNow = false
  for (const { type, value, mod, text } of times) {
    // How long and how often are no times at which something holds; "now" and "recently" are those of the text.
    if (value === 'PRESENT_REF') isNow = true
    if (type === 'duration' || type === 'set' || value?.endsWith('_REF')) continue
    if (value === null || (mod !== null && BOUNDING.has(mod))) open.add(text.toLowerCase())
    else values.add(value)
  }
  if (values.size === 0 && open.size === 0 && !isNow) return NO_TIME
  return {
    value: values.size === 0 ? null : [...values].sort().join(','),
    open: open.size === 0 ? null : [...open].sort().join(','),
    isNow,
  }
}

/** TIMEX3's mod of times that something is only before or after. */
const BOUNDING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'less_than',
  'more_than',
  'on_or_after',
  'on_or_before',
])

/** Whether two tell the same time, though it be none. */
export function isSameTime(a: ToldTime, b: ToldTime): boolean {
  return a.value === b.value && a.open === b.open
}

/** Whether both may mean the same time: equal, one within the other, or one left unsaid. Of several, one may be met. */
export function mayBeSameTime(a: ToldTime, b: ToldTime): boolean {
  if (a.value === null || b.value === null || isNested(a.value, b.value)) return true
  if (!a.value.includes(',') && !b.value.includes(',')) return false
  const others = b.value.split(',')
  return a.value.split(',').some((one) => others.some((other) => isNested(one, other)))
}

function isNested(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || isMonthIn(one, other) || isMonthIn(other, one)
}

/** "April 2028" lies in "the second quarter of 2028" and in its spring, which begins in another month for who counts by the sun. */
function isMonthIn(month: string, part: string): boolean {
  if (month.slice(0, YEAR) !== part.slice(0, YEAR)) return false
  return MONTHS_OF.get(part.slice(YEAR))?.includes(month.slice(YEAR, MONTH)) === true
}

const YEAR = 'YYYY-'.length
const MONTH = 'YYYY-MM'.length

/** The months of the parts of a year, by their TIMEX3 values; winter is of two years. */
const MONTHS_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ['Q1', ['01', '02', '03']],
  ['Q2', ['04', '05', '06']],
  ['Q3', ['07', '08', '09']],
  ['Q4', ['10', '11', '12']],
  ['H1', ['01', '02', '03', '04', '05', '06']],
  ['H2', ['07', '08', '09', '10', '11', '12']],
  ['SP', ['03', '04', '05', '06']],
  ['SU', ['06', '07', '08', '09']],
  ['FA', ['09', '10', '11', '12']],
])
