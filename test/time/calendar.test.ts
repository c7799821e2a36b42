import { expect, test } from 'vitest'
import {
  dayOf,
  formatDay,
  formatHalf,
  formatMonth,
  formatQuarter,
  formatWeek,
  parseDay,
  weekdayOf,
} from '../../src/time/calendar.js'

const day = (iso: string) => parseDay(iso) ?? Number.NaN

test.for([
  ['1989-10-26', '1989-W43'],
  ['2021-01-03', '2020-W53'],
  ['2024-12-30', '2025-W01'],
  ['2015-12-31', '2015-W53'],
])('%s lies in week %s', ([iso, week]) => expect(formatWeek(day(iso!))).toBe(week))

test.for([
  ['1989-11-02', 4],
  ['1969-12-28', 7],
  ['2024-01-01', 1],
] as const)('%s is weekday %s', ([iso, weekday]) => expect(weekdayOf(day(iso))).toBe(weekday))

test('a month has no 31st that it has not', () => {
  expect(dayOf(2023, 2, 29)).toBeNull()
  expect(parseDay('2023-04-31')).toBeNull()
  expect(parseDay('2024-02-29')).not.toBeNull()
})

test('days run over months', () => expect(formatDay(day('1999-12-31') + 1)).toBe('2000-01-01'))
test('parts of the year run over years', () => {
  expect(formatMonth(1990, 0)).toBe('1989-12')
  expect(formatMonth(1990, 13)).toBe('1991-01')
  expect(formatQuarter(1990, 0)).toBe('1989-Q4')
  expect(formatHalf(1990, 3)).toBe('1991-H1')
})
