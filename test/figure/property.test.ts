import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFigures } from '../../src/figure/find-figures.js'
import { findTimes } from '../../src/time/find-times.js'
import { taggedOf } from '../helper/cascade.js'

const words = fc.constantFrom(
  ...(
    '$ US$ £ € # % ( ) , . - – to or and between from of in a an the one two twenty hundred thousand million bn half third ' +
    'thirds 5 20 1.5 1,500 7½ 5/8 000 300 USD34 5km 16p 3x 2019 percent per cent points euros dollars pounds pence ' +
    'year-old years old aged share annually each up down rose fell by about more than over or so plus people cars twice ' +
    'doubled No. -5 sub-5% 10-12 3-1 × 10−3 😀 ﬁ ° C. million- Berg, Harbour'
  ).split(' '),
)
const text = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 12 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('figures stand in order, in their sentence, with finite numbers, low before high, and words within bounds', () => {
  fc.assert(
    fc.property(text, (input) => {
      const { sentences } = findFigures(findTimes(taggedOf(input)))
      for (const { figures, tokens, start, end } of sentences) {
        let last = start
        for (const figure of figures) {
          expect(figure.start).toBeGreaterThanOrEqual(last)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.end).toBeLessThanOrEqual(end)
          last = figure.end
          const { value, low, high } = figure
          if (value === null) expect(low! <= high!).toBe(true)
          else expect(Number.isFinite(value) && low === null && high === null).toBe(true)
          expect(figure.rules.length).toBeGreaterThan(0)
          for (const range of [figure.noun, figure.boundWords, figure.rateWords]) {
            if (range === null) continue
            expect(range.from).toBeLessThan(range.to)
            expect(range.to).toBeLessThanOrEqual(tokens.length)
          }
        }
      }
    }),
    { numRuns: 1000, seed: 7 },
  )
})
