import { expect, test } from 'vitest'
import { analyse, analyseInParts } from '../../src/analyse.js'
import { partsOf } from '../../src/read/parts.js'
import { read } from '../../src/read/read.js'
import { spansIn } from '../helper/spans.js'

const SENTENCE =
  'Orlo Trams plc bought 30 cars for €96 million in May, the company said. It sold 4 of them to Vasby in June. '
const source = (content: string) => ({ id: 'long.txt', content, format: 'text' as const, date: '2024-01-31' })

test('a text of ordinary length is one part', () => {
  const article = read(source(`${SENTENCE}\n\n${SENTENCE}`))
  expect(partsOf(article)).toEqual([article])
})

test('a long line is cut after sentences and its parts leave nothing out', () => {
  const article = read(source(SENTENCE.repeat(12_000)))
  const blocks = partsOf(article).flatMap((part) => part.blocks)
  expect(blocks.length).toBeGreaterThan(1)
  for (const { start, end } of blocks) {
    expect(article.text.slice(start, start + 4)).toMatch(/^(?:Orlo|It s)/)
    expect(article.text[end - 1]).toBe('.')
  }
  const kept = blocks.reduce(
    (sum, { start, end }) => sum + article.text.slice(start, end).replaceAll(' ', '').length,
    0,
  )
  expect(kept).toBe(article.text.replaceAll(' ', '').length)
})

test('a long line without any white space is cut all the same, and no character in two', () => {
  const blocks = partsOf(read(source('😀'.repeat(400_000)))).flatMap((part) => part.blocks)
  for (const { start, end } of blocks) expect((end - start) % 2).toBe(0)
})

test('a long text is one document: entities are one, sentences are numbered through, offsets slice back', {
  timeout: 60_000,
}, () => {
  const count = 5200
  const text = Array.from({ length: count }, (_, i) => `${SENTENCE.replace('30', String(i + 30))}\n\n`).join('')
  const { document } = analyse(source(text), { all: false })
  expect(document.sentences).toBe(2 * count)
  expect(document.claims.at(-1)!.evidence.sentence).toBe(2 * count - 1)
  expect(document.entities.filter(({ name }) => name.startsWith('Orlo'))).toHaveLength(1)
  expect(new Set(document.entities.map(({ id }) => id)).size).toBe(document.entities.length)
  expect(new Set(document.claims.map(({ id }) => id)).size).toBe(document.claims.length)
  const orlo = document.entities.find(({ name }) => name.startsWith('Orlo'))!
  expect(document.claims.filter(({ predicate }) => predicate.lemma === 'buy').at(-1)!.subject!.entity).toBe(orlo.id)
  const wrong = spansIn(document).filter(({ span }) => text.slice(span.start, span.end) !== span.text)
  expect(wrong).toEqual([])
  const parts = [...analyseInParts(source(text), { all: false })]
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.flatMap((part) => part.document.claims.map(({ id }) => id))).toEqual(document.claims.map(({ id }) => id))
})
