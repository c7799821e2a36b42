import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { read } from '../../src/read/read.js'
import { anySource } from '../helper/generate.js'
import { spansIn } from '../helper/spans.js'

test('every span gives its text back', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anySource, fc.boolean(), (source, all) => {
      const { text } = read(source)
      const { document, quotes } = analyse(source, { all })
      const wrong = spansIn({ document, quotes }).filter(({ span }) => text.slice(span.start, span.end) !== span.text)
      expect(wrong).toEqual([])
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('a span has no white space at its ends', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { document, quotes } = analyse(source, { all: true })
      expect(spansIn({ document, quotes }).filter(({ span }) => span.text !== span.text.trim())).toEqual([])
    }),
    { seed: 2, numRuns: 200 },
  )
})

test('line and column of the evidence lead to its start', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const { text } = read(source)
      // Lines end where editors end them: at LF, CRLF and CR.
      const lineStarts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)]
      for (const { evidence } of analyse(source, { all: true }).document.claims)
        expect((lineStarts[evidence.line - 1] ?? Number.NaN) + evidence.column - 1).toBe(evidence.start)
    }),
    { seed: 3, numRuns: 200 },
  )
})
