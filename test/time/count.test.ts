import { expect, test } from 'vitest'
import { countBefore } from '../../src/time/count.js'
import { taggedOf } from '../helper/cascade.js'

test.for([
  ['five', 5],
  ['twenty-four', 24],
  ['twenty four', 24],
  ['a hundred', 100],
  ['two thousand', 2000],
  ['1,500', 1500],
  ['1.5', 1.5],
  ['2 1/2', 2.5],
  ['two and a half', 2.5],
  ['half a', 0.5],
  ['a couple of', 2],
  ['a few', null],
  ['several', null],
  ['dozens of', null],
  ['three to five', 3],
  ['one or two', 1],
  ['an', 1],
] as const)('%s years', ([words, number]) => {
  const tokens = taggedOf(`${words} years`).sentences[0]!.tokens
  expect(countBefore(tokens, tokens.length - 1)).toMatchObject({ from: 0, number })
})

test.for(['blue', 'of', 'the', 'and'])('"%s years" has no count', (word) => {
  const tokens = taggedOf(`${word} years`).sentences[0]!.tokens
  expect(countBefore(tokens, tokens.length - 1)).toBeNull()
})
