import fc from 'fast-check'
import { expect, test } from 'vitest'
import { article } from '../../bench/corpus.mjs'
import { analyse } from '../../src/analyse.js'
import type { Source } from '../../src/read/article.js'
import { anyBytes, anyText } from '../helper/generate.js'
import { mutations } from '../helper/mutations.js'

const news = article(150, 20240101)
const analysed = (content: Source['content'], format: Source['format'] = 'text') =>
  analyse({ id: 'a.txt', content, format, date: null }, { all: true })

test('no text throws', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom<Source['format'][]>('text', 'markdown'), (text, format) => {
      analysed(text, format)
    }),
    { seed: 10, numRuns: 500 },
  )
})

test('no bytes throw', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      analysed(bytes)
    }),
    { seed: 11, numRuns: 250 },
  )
})

test.for(mutations)('news with $name is read', { timeout: 60_000 }, ({ apply }) => {
  for (const where of [0, 0.33, 0.5, 0.77, 1])
    for (const format of ['text', 'markdown'] as const)
      expect(analysed(apply(news, where), format).document.id).toBe('a.txt')
})

// Size alone is no reason to fail; a pattern that is not linear would not come back within the time limit.
test.for<readonly [what: string, text: string]>([
  ['one sentence without end', `${'The company said that it '.repeat(4000)}.`],
  ['one word without end', 'a'.repeat(200_000)],
  ['one number without end', '9'.repeat(200_000)],
  ['one quotation without end', `“${'it will rise, she said, '.repeat(4000)}`],
  ['quotations in quotations', '“He said '.repeat(3000)],
  ['brackets in brackets', '(the '.repeat(10_000)],
  ['clauses in clauses', 'who said that the firm which '.repeat(3000)],
  ['commas', 'Turin, '.repeat(15_000)],
  ['hyphens in a row', 'three-'.repeat(15_000)],
  ['ranges of ranges', '10 to 20 '.repeat(10_000)],
  ['capital words', 'Turin Works '.repeat(10_000)],
  ['lines', 'Profit rose 5%.\n'.repeat(5000)],
  ['empty lines', '\n'.repeat(200_000)],
])('%s', { timeout: 60_000 }, ([, text]) => {
  expect(analysed(text).document.sentences).toBeGreaterThanOrEqual(0)
})

// Rules look at the words before and after: here there are none.
test.for([
  '3-4-x plan',
  'its worth below€9',
  'of 0%of mills',
  'estimates.',
  'own',
  'the',
  '’s',
  '5%',
  '-',
  '“',
  'Kelmar’s',
  ', says',
])('a text of no more than %j is read', (text) => {
  const { document } = analyse({ id: 'a.txt', content: text, format: 'text', date: null }, { all: true })
  for (const { start, end, concept } of document.figures) {
    expect(end).toBeGreaterThan(start)
    if (concept !== null) expect(concept.end).toBeGreaterThan(concept.start)
  }
})

test('a row of three digits again and again is no number that cannot be told', () => {
  const { figures } = analysed(`The code was 7${' 007'.repeat(200)}.`).document
  expect(figures.every(({ value }) => value === null || Number.isFinite(value))).toBe(true)
})
