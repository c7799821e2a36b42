import { expect, test } from 'vitest'
import { SCHEMA } from '../../src/schema-version.js'
import { jsonWriter } from '../../src/write/json.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'
import { analysis, claim, figure } from './rows.js'

/** What stands before the documents. */
const HEAD = { schema: SCHEMA, offsets: 'utf16' }

test('whole documents for claims, in the order of input', () => {
  const text = printed(jsonWriter('claims'), HARBOUR)
  expect(JSON.parse(text)).toEqual({ ...HEAD, documents: HARBOUR.map(({ document }) => document) })
})

test.for(['figures', 'entities', 'times', 'quotes'] as const)('%s with the id of their document', (view) => {
  const rows = HARBOUR.map(({ document, quotes }) => ({
    id: document.id,
    [view]: view === 'quotes' ? quotes : document[view],
  }))
  expect(JSON.parse(printed(jsonWriter(view), HARBOUR))).toEqual({ ...HEAD, documents: rows })
})

test('no document is a valid output, too', () => {
  expect(printed(jsonWriter('claims'), [])).toBe(`{"schema":"${SCHEMA}","offsets":"utf16","documents":[]}\n`)
})

test("the order of fields is the model's, whatever the order of making; what the model does not know is not printed", () => {
  const made = figure({ text: '21', value: 21 })
  const turned = Object.fromEntries(Object.entries({ ...made, added: 1 }).reverse()) as unknown as typeof made
  const text = printed(jsonWriter('figures'), [analysis('a', { figures: [turned] })])
  expect(text).toBe(printed(jsonWriter('figures'), [analysis('a', { figures: [made] })]))
  expect(text).toContain('"text":"21"')
})

test('what a terminal obeys is escaped and reads back as it was', () => {
  const evidence = 'a\u001b[2J\u009b2J\u202e\u2066\u2028\u007f\ufeffb'
  const text = printed(jsonWriter('claims'), [analysis('a', { claims: [claim({ evidence })] })])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\u2066\ufeff]/)
  expect(text).toContain('a\\u001b[2J\\u009b2J\\u202e\\u2066\\u2028\\u007f\\ufeffb')
  expect(JSON.parse(text).documents[0].claims[0].evidence.text).toBe(evidence)
})

test.for(['claims', 'figures'] as const)('%s with the text, and offsets that count in its code points', (view) => {
  const made = analysis('a', { figures: [{ ...figure({ text: '$5' }), start: 11, end: 13 }] })
  const text = '😀 It cost $5.'
  const style = { withText: true, offsets: 'codepoint' } as const
  const output = JSON.parse(printed(jsonWriter(view, style), [{ ...made, article: { ...made.article, text } }]))
  expect(output).toMatchObject({ schema: SCHEMA, offsets: 'codepoint', documents: [{ text }] })
  expect(output.documents[0].figures).toMatchObject([{ start: 10, end: 12, text: '$5' }])
})
