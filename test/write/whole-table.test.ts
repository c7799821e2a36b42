import { expect, test } from 'vitest'
import { displayWidth } from '../../src/write/display-width.js'
import { paint } from '../../src/write/paint.js'
import { tableWriter } from '../../src/write/table.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'
import { analysis, claim, modifier } from './rows.js'

const WHOLE = { width: 40, paint: paint(false), whole: true }

test.for(['claims', 'figures', 'entities', 'times', 'quotes'] as const)('%s without wrapping', async (view) => {
  await expect(printed(tableWriter(view, WHOLE), HARBOUR)).toMatchFileSnapshot(`golden/${view}-whole.txt`)
})

test('each row is one line that begins with its place, and no cell is cut', () => {
  const object = `everything ${'and more '.repeat(60)}to the end`
  const rows = [
    claim({ line: 7, subject: '東京港湾公社', verb: 'bought', object, modifiers: [modifier('purpose', 'for', 'use')] }),
    claim({ line: 9, subject: 'B', verb: 'sold', object: 'all' }),
  ]
  const lines = printed(tableWriter('claims', WHOLE), [analysis('a.txt', { claims: rows })]).split('\n')
  expect(lines).toHaveLength(5)
  expect(lines[2]).toMatch(new RegExp(`^a\\.txt:7:1 +東京港湾公社 +bought ${object} for use$`))
  expect(lines[3]).toMatch(/^a\.txt:9:1 +B +sold all *$/)
  expect(displayWidth(lines[2]!.slice(0, lines[2]!.indexOf('bought')))).toBe(lines[3]!.indexOf('sold'))
})

test('on a screen that wraps, a long cell ends in "…"', () => {
  const object = 'everything and more '.repeat(30)
  const rows = [claim({ subject: object, verb: 'bought', object })]
  const text = printed(tableWriter('claims', { ...WHOLE, whole: false }), [analysis('a.txt', { claims: rows })])
  expect(text.match(/…/g)).toHaveLength(2)
})
