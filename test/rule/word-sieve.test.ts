import { expect, test } from 'vitest'
import { wordSieve } from '../../src/rule/word-sieve.js'

const mayBeListed = wordSieve(['harbour', 'élan', 'x', 'a'.repeat(40)])

test.for(['harbour', 'élan', 'x', 'a'.repeat(40)])('%s is let through', (word) => {
  expect(mayBeListed(word)).toBe(true)
})

test.for(['ferry', 'harbours', 'xy', 'élans', ''])('"%s" is held back', (word) => {
  expect(mayBeListed(word)).toBe(false)
})
