import { expect, test } from 'vitest'
import { ndjsonWriter } from '../../src/write/ndjson.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'

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
