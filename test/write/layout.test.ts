import { expect, test } from 'vitest'
import { layout } from '../../src/write/layout.js'

const wish = (preferred: number, least = preferred, easy = preferred) => ({ preferred, easy, least })

test('all have what they ask for where it fits', () => {
  expect(layout([wish(10), wish(30)], 50)).toEqual([10, 30])
})

test('the widest gives first', () => {
  expect(layout([wish(10, 5), wish(30, 5), wish(25, 5)], 50)).toEqual([10, 20, 20])
})

test('what is easy to shorten gives before the others', () => {
  expect(layout([wish(40, 8, 12), wish(45, 10)], 60)).toEqual([15, 45])
})

test('below the least all give alike, but never less than a readable column', () => {
  expect(layout([wish(20, 11), wish(20, 11)], 18)).toEqual([9, 9])
  expect(layout([wish(20, 11), wish(20, 11)], 13)).toBeNull()
})

test('a cell of a million characters is no work', () => {
  expect(layout([wish(1_000_000, 10), wish(20, 10)], 60)).toEqual([40, 20])
})
