import { expect, test } from 'vitest'
import { findDate, readIsoDate } from '../../src/read/date.js'

test.for<[string, string | null]>([
  ['12 January 2024', '2024-01-12'],
  ['12th of January, 2024', '2024-01-12'],
  ['January 12, 2024', '2024-01-12'],
  ['Jan. 12, 2024', '2024-01-12'],
  ['Sept 1st 2024', '2024-09-01'],
  ['MAR 3 2024', '2024-03-03'],
  ['2024-01-12T08:30:00Z', '2024-01-12'],
  ['2024/1/2', '2024-01-02'],
  ['31/12/2024', '2024-12-31'],
  ['12/31/2024', '2024-12-31'],
  ['5.5.2024', '2024-05-05'],
  ['from 3 May 2024 to 4 June 2025', '2024-05-03'],
  ['12/01/2024', null],
  ['31 February 2024', null],
  ['2024-13-01', null],
  ['29 Feb 2023', null],
  ['29 Feb 2024', '2024-02-29'],
  ['12 Sacks 2024', null],
  ['January 2024', null],
  ['constructor 12, 2024', null],
])('%s', ([text, date]) => expect(findDate(text)?.date ?? null).toBe(date))

test.for<[string, string | null]>([
  ['2024-01-31', '2024-01-31'],
  ['2024-01-31T23:59:00+02:00', '2024-01-31'],
  ['2024-02-30', null],
  ['31 January 2024', null],
  ['2024-01', null],
])('ISO: %s', ([text, date]) => expect(readIsoDate(text)).toBe(date))
