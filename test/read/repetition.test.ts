import { expect, test } from 'vitest'
import { BODY, blocksOf } from './blocks-of.js'

test('a title with the name of the site is the same title, and the one without is read', () => {
  expect(blocksOf(`The mill of Cork is sold | Cork Gazette\nThe mill of Cork is sold\n\n${BODY}`).slice(0, 2)).toEqual([
    'furniture: The mill of Cork is sold | Cork Gazette',
    'title: The mill of Cork is sold',
  ])
})
test('a long paragraph twice', () => {
  const long = BODY.repeat(10)
  expect(blocksOf(`The mill is sold\n\n${long}\n\n${BODY}\n\n${long}`).at(-1)).toBe(`furniture: ${long}`)
})
test('short sentences and rows of a table come back', () => {
  const text = `The mill is sold\n\nHe paid.\n\n${BODY}\n\nHe paid.\n\nCork 2 Kinsale 1\nCork 2 Kinsale 1`
  expect(blocksOf(text).filter((block) => block.startsWith('furniture'))).toEqual([])
})
