import { expect, test } from 'vitest'
import { columnWish } from '../../src/write/column-wish.js'
import { fits, isReadable, layout } from '../../src/write/layout.js'

const words = (count: number) => 'word '.repeat(count).trim()

test('all columns have what they ask for where it fits', () => {
  expect(layout([columnWish('a', [words(2)]), columnWish('b', [words(6)])], 50)).toEqual([9, 29])
})

test('the column gives whose cells then need the fewest more lines', () => {
  const often = columnWish('often', [words(6), words(6), words(6)])
  const once = columnWish('once', [words(6), '', ''])
  expect(layout([often, once], 48)).toEqual([29, 19])
})

test('a word is broken only where nothing else helps', () => {
  const ship = columnWish('a', ['Donaudampfschifffahrt'])
  expect(layout([ship, columnWish('b', [words(6)])], 35)).toEqual([21, 14])
  expect(layout([ship, ship], 18)).toEqual([9, 9])
})

test('what is shortened to one line gives before the others', () => {
  const shortened = { preferred: 40, least: 12, heights: () => [] }
  expect(layout([shortened, columnWish('a', [words(9)])], 60)).toEqual([16, 44])
})

test('no column is narrower than can be read', () => {
  const ship = columnWish('a', ['Donaudampfschifffahrt'])
  expect(layout([ship, ship], 14)).toEqual([7, 7])
  expect(layout([ship, ship], 13)).toBeNull()
})

test('columns fit where no everyday word is broken and few rows are high', () => {
  const short = columnWish('a', ['employees'])
  const long = columnWish('b', [words(12)])
  // Twelve words of four letters in three lines are nineteen columns.
  expect(fits([short, long], 28)).toBe(true)
  expect(fits([short, long], 27)).toBe(false)
})

test('a table is readable until everyday words are broken', () => {
  const cells = ['employees', 'Donaudampfschifffahrt']
  const column = [columnWish('a', cells)]
  expect(isReadable(column, [9], cells.length)).toBe(true)
  expect(isReadable(column, [8], cells.length)).toBe(false)
})
