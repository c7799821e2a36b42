import type { TimeUnit } from '../time/time-span.js'

// Units of time. Own knowledge; the letters are those of ISO 8601 durations, with Q (quarter) as TIMEX3 adds it.

/** A noun that names an amount of time or a part of the calendar. */
export interface UnitWord {
  readonly unit: TimeUnit | 'hour' | 'minute' | 'second' | 'weekend'
  readonly plural: boolean
}

const row = (unit: UnitWord['unit'], singular: string, plural: string): readonly [string, UnitWord][] => [
  [singular, { unit, plural: false }],
  [plural, { unit, plural: true }],
]

export const TIME_UNITS: ReadonlyMap<string, UnitWord> = new Map([
  ...row('century', 'century', 'centuries'),
  ...row('day', 'day', 'days'),
  ...row('decade', 'decade', 'decades'),
  ...row('hour', 'hour', 'hours'),
  ...row('minute', 'minute', 'minutes'),
  ...row('month', 'month', 'months'),
  ...row('quarter', 'quarter', 'quarters'),
  ...row('second', 'second', 'seconds'),
  ...row('week', 'week', 'weeks'),
  ...row('weekend', 'weekend', 'weekends'),
  ...row('year', 'year', 'years'),
])

/** Unit to the duration's prefix, letter and how many of that letter one is. */
export const DURATION_LETTERS: ReadonlyMap<UnitWord['unit'], readonly [prefix: string, letter: string, times: number]> =
  new Map([
    ['century', ['P', 'Y', 100]],
    ['day', ['P', 'D', 1]],
    ['decade', ['P', 'Y', 10]],
    ['half', ['P', 'M', 6]],
    ['hour', ['PT', 'H', 1]],
    ['minute', ['PT', 'M', 1]],
    ['month', ['P', 'M', 1]],
    ['quarter', ['P', 'Q', 1]],
    ['second', ['PT', 'S', 1]],
    ['week', ['P', 'W', 1]],
    ['weekend', ['P', 'WE', 1]],
    ['year', ['P', 'Y', 1]],
  ])
