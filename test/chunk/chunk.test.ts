import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mutatedText } from '../helper/generate.js'
import { chunkedOf, phrasesOf } from './phrases-of.js'

describe('what is neither noun group nor verb group', () => {
  test.for([
    ['It closed because of the flood.', 'because of', 'preposition'],
    ['It has been closed since Monday.', 'since', 'preposition'],
    ['It grew by training pilots.', 'by', 'preposition'],
    ['She said that it closed.', 'that', 'subordinator'],
    ['It closed when it rained.', 'when', 'subordinator'],
    ['It closed and reopened.', 'and', 'coordinator'],
    ['It remains closed.', 'closed', 'adjective'],
    ['It is cheap and good.', 'cheap and good', 'adjective'],
    ['It is far-reaching.', 'far-reaching', 'adjective'],
    ['It rained, too.', ',', 'comma'],
    ['“It rained.”', '“', 'quote'],
    ['It rained; she left.', ';', 'mark'],
  ] as const)('%s: %s', ([text, words, kind]) => {
    expect(phrasesOf(text)).toContainEqual(expect.objectContaining({ text: words, kind }))
  })
})

test('phrases cover the tokens of every sentence without gap or overlap', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mutatedText, (text) => {
      for (const { tokens, phrases } of chunkedOf(text)) {
        let at = 0
        for (const { from, to } of phrases) {
          expect(from).toBe(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBe(tokens.length)
      }
    }),
    { seed: 13, numRuns: 50 },
  )
})

test('heads, chains and negations lie inside their groups', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(mutatedText, (text) => {
      for (const phrase of chunkedOf(text).flatMap(({ phrases }) => phrases)) {
        if (phrase.kind !== 'noun' && phrase.kind !== 'verb') continue
        const inside = phrase.kind === 'noun' ? [phrase.head] : [phrase.head, ...phrase.chain, ...phrase.negations]
        for (const i of inside) {
          expect(i).toBeGreaterThanOrEqual(phrase.from)
          expect(i).toBeLessThan(phrase.to)
        }
      }
    }),
    { seed: 14, numRuns: 50 },
  )
})
