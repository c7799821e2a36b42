import { expect, test } from 'vitest'
import { ndjsonWriter } from '../../src/write/ndjson.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'
import { analysis, figure } from './rows.js'

const lines = (view: Parameters<typeof ndjsonWriter>[0]) =>
  printed(ndjsonWriter(view), HARBOUR)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a claim a line', () => {
  expect(lines('claims')).toEqual(HARBOUR.flatMap(({ document }) => document.claims))
})

test('a quote a line', () => {
  expect(lines('quotes')).toEqual(HARBOUR.flatMap(({ quotes }) => quotes))
})

test.for(['figures', 'entities', 'times'] as const)('%s a line, each with its document first', (view) => {
  const rows = lines(view)
  expect(rows).toEqual(HARBOUR.flatMap(({ document }) => document[view].map((row) => ({ doc: document.id, ...row }))))
  expect(Object.keys(rows[0])[0]).toBe('doc')
})

test('the text comes with the first row of each document that has rows', () => {
  const doc = (id: string, rows: number, text: string) => {
    const made = analysis(id, { figures: Array.from({ length: rows }, () => figure({ text: '5', value: 5 })) })
    return { ...made, article: { ...made.article, text } }
  }
  const documents = [doc('a', 2, 'A 5'), doc('b', 0, 'B'), doc('c', 1, 'C 5')]
  const style = { withText: true, offsets: 'utf16' } as const
  const lines = printed(ndjsonWriter('figures', style), documents).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line)).map(({ doc, documentText }) => [doc, documentText])).toEqual([
    ['a', 'A 5'],
    ['a', undefined],
    ['c', 'C 5'],
  ])
  for (const line of printed(ndjsonWriter('figures'), documents).trim().split('\n'))
    expect(JSON.parse(line)).not.toHaveProperty('documentText')
})

test('offsets count bytes where they are asked to', () => {
  const made = analysis('a', { figures: [{ ...figure({ text: '5 €' }), start: 2, end: 5 }] })
  const writer = ndjsonWriter('figures', { withText: false, offsets: 'byte' })
  const line = printed(writer, [{ ...made, article: { ...made.article, text: 'à 5 €' } }])
  expect(JSON.parse(line)).toMatchObject({ start: 3, end: 8, text: '5 €' })
})
