import { expect, test } from 'vitest'
import { commonWords } from '../../src/lexicon/generated/common-words.js'
import { towns } from '../../src/lexicon/generated/towns.js'
import { sortedWords, wordsOf } from '../../src/lexicon/word-list.js'

test.for([
  ['\na,b\nca,cab,d e\n', ['a', 'b', 'ca', 'cab', 'd e'], ['', 'aa', 'c', 'd', 'e', 'a,b', 'cabs', '\n']],
  ['a', ['a'], ['', 'b', 'A']],
  ['', [], ['', 'a']],
] as const)('of "%s" just the words are found', ([list, held, others]) => {
  const { has } = sortedWords(list)
  expect(held.filter((word) => !has(word))).toEqual([])
  expect(others.filter((word) => has(word))).toEqual([])
})

test.for([
  ['towns', towns],
  ['common words', commonWords],
] as const)('the %s are sorted, so that each is found', ([, list]) => {
  const words = wordsOf(list)
  const { has } = sortedWords(list)
  expect(words).toEqual([...new Set(words)].sort())
  expect(words.filter((word) => !has(word))).toEqual([])
})
