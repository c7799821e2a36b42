import { expect, test } from 'vitest'
import { numberWords } from '../../src/write/number-words.js'

test.for<[number, string]>([
  [0, '0'],
  [-12, '-12'],
  [999, '999'],
  [1000, '1,000'],
  [-1234.5, '-1,234.5'],
  [0.1 + 0.2, '0.30000000000000004'],
  [1e6, '1 million'],
  [1.6e9, '1.6 billion'],
  [2.5e12, '2.5 trillion'],
  [1_234_567, '1,234,567'],
  [123_456_789_012_345, '123,456,789,012,345'],
  [1.1e6 * 3, '3.3 million'],
  [1e15, '1,000,000,000,000,000'],
  [1e22, '1e+22'],
])('%d is %s', ([value, expected]) => expect(numberWords(value)).toBe(expected))
