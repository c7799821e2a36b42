import { describe, expect, test } from 'vitest'
import { tagSentences } from '../../src/tag/tagger.js'
import { wordOf } from '../../src/tag/word.js'

const tags = (...words: string[]) => tagSentences([words.map(wordOf)])[0]!

describe('one tag a word, whatever the word', () => {
  test.for([
    ['names that every object answers to', ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'left', '.']],
    ['a line separator', ['the', 'a\u2028b', 'left']],
    ['a lone surrogate', ['the', '\ud83d', 'left']],
    ['a word of 10,000 letters', ['the', 'x'.repeat(10_000), 'left']],
    ['an address', ['see', 'https://example.org/a?b=1', 'or', 'jo@example.org']],
    ['a word with a space in it', ['the', 'a b', 'left']],
    ['control characters and a byte order mark', ['the', '\u0007', '\ufeff', 'left']],
    ['an emoji', ['the', '👍', 'left']],
    ['a pair that wink-nlp splits', ['they', 'cannot', 'leave']],
    ['marks in a row', ['...', '--', '”', '$', '%']],
  ] as const)('%s', ([, sentence]) => expect(tags(...sentence)).toHaveLength(sentence.length))
})

test('an empty sentence has no tags', () =>
  expect(tagSentences([[], [wordOf('left')], []]).map((t) => t.length)).toEqual([0, 1, 0]))

test('an odd word leaves the tags of the words around it as they are', () => {
  const [the, , , bought] = tags('The', 'old', 'thing', 'bought', 'it')
  expect([
    tags('The', 'old', 'x'.repeat(99), 'bought', 'it')[0],
    tags('The', 'old', 'constructor', 'bought', 'it')[3],
  ]).toEqual([the, bought])
})

test('a word that was met before is tagged as when it was new', () => {
  const first = tags('The', 'zorbles', 'quaxed', 'it')
  tags('zorbles', 'quaxed', 'the', 'zorbles')
  expect(tags('The', 'zorbles', 'quaxed', 'it')).toEqual(first)
})
