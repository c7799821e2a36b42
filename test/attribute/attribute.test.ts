import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributedOf, outermostOf } from './rows.js'

const piece = fc.constantFrom(
  ..."“ ” \" ' ‘ ’ « » `` '' , . ? ! : ; — - ( ) \n said says told that according to by Roe The mill plans Reuters it is and who".split(
    ' ',
  ),
)

test('every place lies in its sentence, in order, and no attribution is nested in itself, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, spaced) => {
      const { attributions, sentences } = attributedOf(pieces.join(spaced ? ' ' : ''))
      attributions.forEach(({ sentence, source, medium, cue, content, outer }, i) => {
        const places = [...content, ...[source, medium, cue].flatMap((r) => (r === null ? [] : [{ ...r, sentence }]))]
        for (const { sentence: s, from, to } of places) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(sentences[s]!.tokens.length)
        }
        expect(content.length).toBeGreaterThan(0)
        expect(outer ?? -1).toBeLessThan(i)
      })
    }),
    { seed: 7, numRuns: 1500 },
  )
})

test('a label goes on to the end of its paragraph, but a stop alone says nothing', () => {
  const contents = (text: string) => outermostOf(text).map((row) => row.contents)
  expect(contents('ROE: We will rebuild the pier. .')).toEqual([['We will rebuild the pier.']])
  expect(contents('ROE: We will rebuild the pier. Then we rest.')).toEqual([
    ['We will rebuild the pier.', 'Then we rest'],
  ])
})

test.for(['constructor toString', 'The constructor said that __proto__ failed.', ''])('“%s” does no harm', (text) => {
  expect(() => attributedOf(text)).not.toThrow()
})
