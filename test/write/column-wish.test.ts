import { expect, test } from 'vitest'
import { columnWish } from '../../src/write/column-wish.js'
import { wrap } from '../../src/write/wrap.js'

test.for([
  'USD\u202f31.50\u00a0/\u202fshare; 38\u202f%; 61,000\u00a0employees',
  'Brightwater Harbour Authority of the second-largest port',
  'Donaudampfschifffahrt on the Danube',
])('knows how high this is at every width: %s', (cell) => {
  const wish = columnWish('a', [cell])
  // Long words with joints in them are wrapped better than they are counted, never worse.
  for (let width = wish.least; width <= wish.preferred; width++) {
    expect(wish.heights(width)[0]).toBeGreaterThanOrEqual(wrap(cell, width).length - 1)
    expect(wish.heights(width)[0]).toBeLessThanOrEqual(wrap(cell, width).length + 1)
  }
})

test.for<[string, number]>([
  ['61,000\u00a0employees', 9],
  ['USD\u202f31.50\u00a0/\u202fshare', 9],
  ['(2026-06-08)', 12],
  ['second-largest', 7],
  ['Donaudampfschifffahrt', 14],
  ['ox', 7],
])('what %j needs: %i', ([cell, least]) => expect(columnWish('a', [cell]).least).toBe(least))

test('two paragraphs in a cell are as high as both', () => {
  expect(columnWish('a', ['in Trieste\nnext year', '\nnow', '']).heights(10)).toEqual([2, 1, 1])
})
