import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { type OffsetUnit, recounted, recountIn } from '../../src/write/offsets.js'
import { anyText, mutatedText } from '../helper/generate.js'
import { spansIn } from '../helper/spans.js'

// The cascade runs many times, and a busy machine takes a while for it.
vi.setConfig({ testTimeout: 60_000 })

/** What a program that counts in the unit cuts out of the text. */
const SLICES: Readonly<Record<OffsetUnit, (text: string) => (start: number, end: number) => string>> = {
  utf16: (text) => (start, end) => text.slice(start, end),
  codepoint: (text) => {
    const points = [...text]
    return (start, end) => points.slice(start, end).join('')
  },
  byte: (text) => {
    const bytes = Buffer.from(text, 'utf8')
    return (start, end) => bytes.subarray(start, end).toString('utf8')
  },
}

/** UTF-8 has no bytes for half a pair. */
const asWritten = (text: string, unit: OffsetUnit) => (unit === 'byte' ? Buffer.from(text).toString() : text)

test.for([
  ['utf16', 22, [16, 22]],
  ['codepoint', 21, [15, 21]],
  ['byte', 24, [18, 24]],
] as const)('the length of "😀 It cost 5 million." by %s', ([unit, length, [start, end]]) => {
  const text = '😀 It cost 5 million.'.replace('5', '$5')
  const count = recountIn(text, unit) ?? ((offset: number) => offset)
  expect(count(text.length)).toBe(length)
  expect([count(16), count(22)]).toEqual([start, end])
})

test.for([
  ['plain', 'codepoint', null],
  ['plain', 'byte', null],
  ['café', 'codepoint', null],
  ['café', 'byte', [0, 1, 2, 3, 5]],
  ['a€b', 'byte', [0, 1, 4, 5]],
  // Between the halves of a pair stands nothing.
  ['a😀b', 'codepoint', [0, 1, 1, 2, 3]],
  ['a😀b', 'byte', [0, 1, 1, 5, 6]],
  ['a\ud83db', 'codepoint', [0, 1, 2, 3]],
  ['a\ud83db', 'byte', [0, 1, 4, 5]],
  ['\ude00\ud83d', 'byte', [0, 3, 6]],
  ['\ud83d\ud83d\ude00', 'codepoint', [0, 1, 1, 2]],
  ['\ud83d\ud83d\ude00', 'byte', [0, 3, 3, 7]],
] as const)('offsets into %j by %s', ([text, unit, expected]) => {
  const count = recountIn(text, unit)
  if (expected === null) expect(count).toBeNull()
  else expect(Array.from({ length: text.length + 1 }, (_, at) => count?.(at))).toEqual(expected)
})

const lengths = {
  utf16: (text: string) => text.length,
  codepoint: (text: string) => [...text].length,
  byte: byteLength,
}

function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

test.for(['codepoint', 'byte'] as const)('an offset by %s is the length of what stands before it', (unit) => {
  const long = fc.tuple(anyText, anyText, fc.nat({ max: 400 })).map(([a, b, n]) => a + 'x'.repeat(n) + b)
  fc.assert(
    fc.property(fc.oneof(anyText, long), (text) => {
      const count = recountIn(text, unit) ?? ((offset: number) => offset)
      let at = 0
      for (const character of text) {
        expect(count(at)).toBe(lengths[unit](text.slice(0, at)))
        at += character.length
      }
      expect(count(text.length)).toBe(lengths[unit](text))
    }),
  )
})

test.for(['utf16', 'codepoint', 'byte'] as const)('slicing by %s gives the text of every span', (unit) => {
  fc.assert(
    fc.property(fc.oneof(mutatedText, anyText), (content) => {
      const { article, document, quotes } = analyse({ id: 'a', content, format: 'text', date: null }, { all: true })
      const slice = SLICES[unit](article.text)
      const rows = recounted({ document, quotes }, recountIn(article.text, unit))
      for (const { path, span } of spansIn(rows)) {
        expect(slice(span.start, span.end), path).toBe(asWritten(span.text, unit))
      }
    }),
    { numRuns: 60 },
  )
})

test('only offsets change, and the rows that came in do not', () => {
  const row = {
    start: 3,
    end: 4,
    text: 'b',
    value: 4,
    concept: { start: 0, end: 2, text: '😀' },
    start_of: 3,
    rules: [],
  }
  const before = structuredClone(row)
  expect(recounted(row, recountIn('😀 b', 'codepoint'))).toEqual({
    ...row,
    start: 2,
    end: 3,
    concept: { start: 0, end: 1, text: '😀' },
  })
  expect(row).toEqual(before)
})
