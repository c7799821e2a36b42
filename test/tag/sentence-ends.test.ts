import { describe, expect, test } from 'vitest'
import { sentenceEnds } from '../../src/tag/sentence-ends.js'
import { tag } from '../../src/tag/tag.js'
import { tokenize } from '../../src/tag/tokenize.js'
import { articleOf, taggedOf } from '../helper/cascade.js'

/** The text with a bar between its sentences. */
function barred(text: string): string {
  const tokens = tokenize(text, 0, text.length)
  return sentenceEnds(tokens)
    .map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
    .join(' | ')
}

const cases = {
  'an end mark before a capital ends a sentence': [
    'It sold the mill. | It kept the farm.',
    'Why? | Because.',
    'Stop! | He stopped.',
    'It rose 3.5 percent. | It fell 2.',
    'It cost $5. | He paid.',
    'Prices rose. | 40 firms fell.',
    'Visit www.example.org. | Then call.',
    'He said no. | She said yes.',
  ],
  'an abbreviation ends one only before a word that opens sentences': [
    'It left the U.S. | The mill closed.',
    'The U.S. Senate voted.',
    'He is 6 ft. 2 in. tall.',
    'They saw Mr . Lee there .',
    'It costs Rs . 500 there .',
    'They left it . | Lee came .',
    'It weighs 7 lb. 3 oz. now.',
    'The hut is 6 ft. | Nobody left.',
    'They left the ft. | 2 came back.',
    'Sales in the U.S. fell. | They rose elsewhere.',
    'It sold Acme Inc. | The buyer paid.',
    'Acme Inc. sold it.',
    'It opens at 9 a.m. | The door is red.',
    'It opens at 9 a.m. on Monday.',
    'He has a Ph.D. | He teaches.',
  ],
  'a title, a month or "No." ends none': [
    'Dr. Roe left.',
    'Mr. and Mrs. Roe left.',
    'He met Lt. Col. Roe.',
    'The Rev. J. Roe left.',
    'J. K. Rowe wrote it.',
    'It met on Oct. 31. | Nobody came.',
    'It is No. 5 in Peru.',
    'It beat vs. Leeds.',
  ],
  'closing quotes and brackets belong to what they close': [
    '“It is late,” she said. | “Go home.” | He left.',
    '“Is it late?” | She left.',
    '‘Go.’ | He went.',
    'It rose." | He left.',
    'He left (it was late). | She stayed.',
    'Prices rose. | (They fell later.)',
    'Prices rose. | "We lost," he said.',
  ],
  'an end mark inside a quote that goes on ends none': ['“Is it late?” she asked.', '“Stop!” he cried.'],
  'an ellipsis ends one before a capital': ['Wait... | It moved.', 'Wait... it moved.', 'Well… | It moved.'],
} as const

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.for(texts)('%s', (text) => expect(barred(text.replaceAll(' | ', ' '))).toBe(text))
})

describe('known faults', () => {
  // A name with an end mark in it.
  test.fails('He works for Yahoo! Inc. in Leeds.', () => {
    expect(barred('He works for Yahoo! Inc. in Leeds.')).toBe('He works for Yahoo! Inc. in Leeds.')
  })
  // Leeds does not open sentences more than it goes on with a name.
  test.fails('It was 5 p.m. | Leeds won.', () => {
    expect(barred('It was 5 p.m. Leeds won.')).toBe('It was 5 p.m. | Leeds won.')
  })
  // A letter with a stop is an initial.
  test.fails('They have a plan B. | It failed.', () => {
    expect(barred('They have a plan B. It failed.')).toBe('They have a plan B. | It failed.')
  })
})

test('no sentence crosses a block', () => {
  const { sentences } = taggedOf('Mill fire kills two\nA fire in Kent\nkilled two men.')
  expect(sentences.map(({ tokens }) => tokens.length)).toEqual([4, 4, 4])
})

test('furniture has no sentences', () => {
  const article = articleOf('Share this\nA mill closed.')
  const [first, second] = article.blocks
  const { sentences } = tag({ ...article, blocks: [{ ...first!, kind: 'furniture' }, second!] })
  expect(sentences.map(({ block }) => block)).toEqual([second])
})

test('a run without an end is cut', () => {
  const lengths = taggedOf('mill '.repeat(1000)).sentences.map(({ tokens }) => tokens.length)
  expect(lengths).toEqual([300, 300, 300, 100])
})
