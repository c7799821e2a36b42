import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { taggedOf } from '../helper/cascade.js'

/** "word/TAG" for each word. */
const tagsOf = (text: string) =>
  taggedOf(text).sentences.flatMap(({ tokens }) => tokens.map(({ text: word, upos }) => `${word}/${upos}`))

describe('parts of speech', () => {
  test.for([
    ['The brewery bought two pubs.', 'The/DET brewery/NOUN bought/VERB two/NUM pubs/NOUN ./PUNCT'],
    ['Maria Lund has not left.', 'Maria/PROPN Lund/PROPN has/AUX not/PART left/VERB ./PUNCT'],
    ['It could rise 5%.', 'It/PRON could/AUX rise/VERB 5/NUM %/SYM ./PUNCT'],
    ['She wants to leave.', 'She/PRON wants/VERB to/PART leave/VERB ./PUNCT'],
  ] as const)('%s', ([text, tags]) => expect(tagsOf(text).join(' ')).toBe(tags))
})

describe('months have a capital anywhere, and after a preposition are no other word', () => {
  const around = 'The mill in Norvik closed.\n'
  test.for([
    ['Sales reached 40 in May, 50 in June and 60 in July.', 'May/PROPN'],
    ['Mill Prices Rose Sharply in May', 'May/PROPN'],
    ['Mill Prices May Rise Sharply', 'May/AUX'],
  ] as const)('%s: %s', ([text, tag]) => expect(tagsOf(around + text)).toContain(tag))
})

describe('a headline in title case is tagged as prose where the text shows which words are names', () => {
  test.for([
    ['Council Approves New Tram Line\nThe council in Norvik met on Monday.', 'Approves/VERB'],
    ['Brewery Closes Oldest Mill in Norvik\nThe brewery in Norvik met on Monday.', 'Closes/VERB'],
    ['Brewery Closes Oldest Mill in Norvik\nThe brewery in Norvik met on Monday.', 'Norvik/PROPN'],
  ] as const)('%s: %s', ([text, tag]) => expect(tagsOf(text)).toContain(tag))
})

test('a token keeps its own capitals, whatever the tagger was shown', () => {
  const { sentences } = taggedOf('Council Approves New Tram Line\nThe council in Norvik met.')
  expect(sentences[0]!.tokens.map(({ text }) => text).join(' ')).toBe('Council Approves New Tram Line')
})

test('sentences are counted from 0 over the document', () => {
  expect(taggedOf('One came. Two came.\nThree came.').sentences.map(({ index }) => index)).toEqual([0, 1, 2])
})

const words = fc.constantFrom(
  ...'the a mill Norvik rose sold 5 zorble Quaxly constructor closing , . it was by in and'.split(' '),
)
const text = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '))

test('a text has the same tags alone and after any other texts', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (one, others) => {
      const alone = tagsOf(one)
      for (const other of others) tagsOf(other)
      expect(tagsOf(one)).toEqual(alone)
    }),
    { seed: 12, numRuns: 60 },
  )
})
