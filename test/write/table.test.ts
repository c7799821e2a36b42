import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from '../../src/write/display-width.js'
import { paint } from '../../src/write/paint.js'
import { tableWriter } from '../../src/write/table.js'
import type { View } from '../../src/write/view.js'
import { HARBOUR } from './harbour.js'
import { printed } from './printed.js'
import { analysis, argument, claim } from './rows.js'

const table = (view: View, width: number, colour = false) =>
  printed(tableWriter(view, { width, paint: paint(colour) }), HARBOUR)

test.for([
  ['claims', 80],
  ['claims', 200],
  ['claims', 40],
  ['claims', 100],
  ['figures', 80],
  ['entities', 80],
  ['times', 80],
  ['quotes', 80],
  ['figures', 200],
  ['entities', 200],
  ['times', 200],
  ['quotes', 200],
] as const)('%s at %i columns', async ([view, width]) => {
  await expect(table(view, width)).toMatchFileSnapshot(`golden/${view}-${width}.txt`)
})

test('colour adds escape sequences and nothing else', () => {
  const plain = table('claims', 80)
  const coloured = table('claims', 80, true)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: chalk's sequences are what is taken away.
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
  expect(coloured).not.toBe(plain)
})

test('on a narrow screen the status keeps its colour under the source', () => {
  const coloured = table('claims', 80, true)
  expect(coloured).toContain('where, when')
  expect(coloured).toContain('\u001b[33mpossible\u001b[39m')
  expect(coloured).toContain('Gazette')
  expect(coloured).not.toContain('\u001b[33mGazette')
})

test('quotes stand in the order of the text', () => {
  const quote = (start: number, name: string) => ({
    doc: 'a.txt',
    source: argument(name),
    cue: { start, end: start + 4, text: 'said' },
    content: { start, end: start + 1, text: 'x' },
    quoted: false,
  })
  const made = analysis('a.txt', {}, [quote(3, 'Later'), quote(0, 'Sooner')])
  const article = { ...made.article, text: 'a\n\nb' }
  const text = printed(tableWriter('quotes', { width: 80, paint: paint(false) }), [{ ...made, article }])
  expect(text.indexOf('Sooner')).toBeLessThan(text.indexOf('Later'))
})

test('without rows nothing is printed', () => {
  expect(printed(tableWriter('claims', { width: 80, paint: paint(false) }), [analysis('a.txt', {})])).toBe('')
})

test('an article cannot speak to the terminal', () => {
  const evil = claim({ subject: '\u001b]0;title\u0007', verb: 'is\u009b', object: '\u202etxt' })
  const text = printed(tableWriter('claims', { width: 80, paint: paint(false) }), [
    analysis('\u001b[2J.txt', { claims: [evil] }),
  ])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
})

test('no line is wider than the screen, whatever the text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 50 })
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 20, max: 220 }), (id, subject, object, width) => {
      const rows = [claim({ subject, verb: 'has', object, factuality: 'planned' }), claim({ subject: object })]
      const look = { width, paint: paint(false) }
      for (const line of printed(tableWriter('claims', look), [analysis(id, { claims: rows })]).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }
    }),
  )
})

test('after a thousand rows a new table begins, so that memory does not grow', () => {
  const writer = tableWriter('claims', { width: 80, paint: paint(false) })
  const full = analysis('a.txt', { claims: Array.from({ length: 1000 }, () => claim({ subject: 'A', verb: 'is' })) })
  expect(writer.document(writer.draft(full))).toContain('who')
  const short = analysis('b.txt', { claims: [claim({ subject: 'B', verb: 'is' })] })
  expect(writer.document(writer.draft(short))).toBe('')
  expect(writer.end()).toMatch(/^\ndocument/)
})
