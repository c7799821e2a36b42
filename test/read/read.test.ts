import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Source } from '../../src/read/article.js'
import { read } from '../../src/read/read.js'
import { BODY, readText } from './blocks-of.js'

const formats = ['text', 'markdown'] as const

/** What has a meaning to some rule, so that arbitrary texts hit the rules' edges. */
const bits = fc.constantFrom(
  ...'* ** _ ` ``` [ ] ( ) ![ ](a) > # ## - 1. 2. | |- --- === <b> <!-- --> \\ \n \r\n \u2028 \u0085 \uFEFF \u00a0 \ud83d \ude00'.split(
    ' ',
  ),
  ' ',
  '\n\n',
  'LONDON — ',
  'By Jane Doe',
  'Title: ',
  'Home > News',
  'The mill',
  'It was sold.',
  'Published 3 May 2024',
  '(Reuters) - ',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 30 }).map((parts) => parts.join('')),
)
const contents: fc.Arbitrary<Source['content']> = fc.oneof(texts, fc.uint8Array())

function expectSound({ text, blocks, marks }: Article): void {
  let last = 0
  for (const { start, end, rules } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    const said = text.slice(start, end)
    expect(said.trim()).toBe(said)
    expect(rules.length).toBeGreaterThan(0)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
  last = 0
  for (const { start, end } of marks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
    last = end
  }
}

test.for(formats)('any text as %s: blocks and marks are in order, apart, trimmed and inside', (format) => {
  fc.assert(
    fc.property(contents, (content) => {
      const source = { id: 'a', content, format, date: null }
      const article = read(source)
      expectSound(article)
      expect(read(source)).toEqual(article)
      if (typeof content === 'string') expect(article.text).toBe(content)
    }),
    { numRuns: 500 },
  )
})

test('a text keeps every character, whatever its line ends', () => {
  const text = `\uFEFFThe mill\r\n\r\n${BODY}\u2028It rained.\u0085\u000b`
  const article = readText(text)
  expect(article.text).toBe(text)
  expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['The mill', BODY, 'It rained.'])
})

test('the date that comes with a document goes before those in it', () => {
  const content = `The mill is sold\nPublished 3 May 2024\n\n${BODY}`
  expect(read({ id: 'a', content, format: 'text', date: '2020-01-01' }).date).toBe('2020-01-01')
  expect(read({ id: 'a', content, format: 'text', date: null }).date).toBe('2024-05-03')
})

test('every letter and digit of prose is in a block', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Cork', 'the', 'mill', '5', 'Friday.', '\n', '- ', 'By')), (words) => {
      const { text, blocks } = readText(words.join(' '))
      const inside = blocks.map(({ start, end }) => text.slice(start, end)).join('')
      expect(inside.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
    }),
  )
})

/** Texts on which a reader that looks back or ahead without bound would not end within the test's time. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['one line', 'a'.repeat(200_000)],
  ['one line of words', 'ab '.repeat(70_000)],
  ['line ends', '\n'.repeat(100_000)],
  ['short lines', 'Ab\n'.repeat(70_000)],
  ['lines of furniture', 'Share\n'.repeat(40_000)],
  ['lines of related links', 'Related articles\nAb\n'.repeat(10_000)],
  ['quotation marks', '> '.repeat(100_000)],
  ['quoted lines', '>a\n'.repeat(60_000)],
  ['brackets that open', '['.repeat(200_000)],
  ['links that do not end', '[a]('.repeat(50_000)],
  ['brackets that close', `${'['.repeat(60_000)}${'](a'.repeat(60_000)}`],
  ['tags that do not end', '<a '.repeat(60_000)],
  ['comments that do not end', '<!-- '.repeat(40_000)],
  ['stars', '*a '.repeat(60_000)],
  ['stars and bars', '*a_ b* _'.repeat(20_000)],
  ['backticks of every length', Array.from({ length: 600 }, (_, i) => '`'.repeat(i)).join(' ')],
  ['fences that do not end', '```a\n'.repeat(40_000)],
  ['rows of a table', '|a|b|\n|-|-|\n'.repeat(15_000)],
  ['numbers of a list', '1. a\n2. b\n'.repeat(20_000)],
  ['bullets', '- '.repeat(100_000)],
  ['spaces', ' '.repeat(200_000)],
  ['fields', `---\n${'a: b\n'.repeat(40_000)}`],
]

test.for(hostile.flatMap(([name, text]) => formats.map((format) => ({ name, text, format }))))(
  '$name as $format',
  { timeout: 5000 },
  ({ text, format }) => {
    const { blocks } = readText(text, format)
    expect(blocks.every(({ start }, i) => i === 0 || blocks[i - 1]!.end <= start)).toBe(true)
  },
)
