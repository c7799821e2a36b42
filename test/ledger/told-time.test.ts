import { expect, test } from 'vitest'
import { mayBeSameTime, NO_TIME } from '../../src/ledger/told-time.js'

const told = (value: string | null) => ({ ...NO_TIME, value })

/** Whether two times can be of one event: two TIMEX3 values. */
test.for<readonly [one: string | null, other: string | null, may: boolean]>([
  ['2028-04', '2028', true],
  ['2028-04', '2028-Q2', true],
  ['2028-Q2', '2028-04-12', true],
  ['2028-04', '2028-H1', true],
  ['2028-04', '2028-SP', true],
  ['2028-06', '2028-SU', true],
  // Another part of the year, or another year.
  ['2028-04', '2028-Q3', false],
  ['2028-07', '2028-H1', false],
  ['2028-01', '2028-SP', false],
  ['2027-04', '2028-Q2', false],
  ['2028-04', '2028-05', false],
  // What is told of no time may be of any.
  [null, '2028-04', true],
])('%s and %s: %s', ([one, other, may]) => {
  expect(mayBeSameTime(told(one), told(other))).toBe(may)
  expect(mayBeSameTime(told(other), told(one))).toBe(may)
})
