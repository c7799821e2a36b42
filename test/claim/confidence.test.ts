import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chanceOf, crossValidated, FOLDS, foldsOf, shippedModel } from '../../scripts/calibration/fit.mjs'
import { calibrationOf } from '../../scripts/calibration/measure.mjs'
import { weightsFile } from '../../scripts/calibration/weights-file.mjs'
import { confidenceOf } from '../../src/claim/confidence.js'
import { TRAITS } from '../../src/claim/traits.js'
import { WEIGHTS } from '../../src/claim/weights.js'
import { analysisOf } from '../helper/analysis.js'

const root = new URL('../../', import.meta.url)
const names = TRAITS.map(({ name }) => name)
const rows = (
  JSON.parse(readFileSync(new URL('calibration/rows.json', root), 'utf8')) as {
    article: string
    right: boolean
    traits: Record<string, number>
  }[]
).map(({ article, right, traits }) => {
  const named = new Map(Object.entries(traits))
  return { article, right, traits: names.map((name) => named.get(name) ?? 0) }
})

const model = shippedModel(rows)

// If this fails: npm run build && node scripts/fit-confidence.mjs
test('the weights are those that the judged rows give', () => {
  expect(readFileSync(new URL('src/claim/weights.ts', root), 'utf8')).toBe(weightsFile(model, names))
})

test('every trait has a weight and every weight a trait', () => {
  expect([...WEIGHTS.keys()]).toEqual(names)
  expect(new Set(names).size).toBe(names.length)
})

test('a confidence is the chance that the model gives, in hundredths', () => {
  for (const { traits } of rows) expect(confidenceOf(traits)).toBeCloseTo(chanceOf(model, traits), 2)
})

test('on the articles that were held out, confidence is off by 0.08 at most', () => {
  const folds = foldsOf(rows)
  const held = rows.filter(({ article }) => folds.get(article) === FOLDS - 1)
  const chances = held.map(({ traits, right }) => ({ chance: confidenceOf(traits), right }))
  expect(calibrationOf(chances).error).toBeLessThanOrEqual(0.08)
})

test('so it is when every fifth in turn is held out', { timeout: 30_000 }, () => {
  expect(calibrationOf(crossValidated(rows)).error).toBeLessThanOrEqual(0.08)
})

test.for([
  [
    'a name is surer than a pronoun that nobody answers to',
    'Orlo Trams bought 30 trams.',
    'It rained. They bought 30 trams.',
  ],
  [
    'a time with a value is surer than one without',
    'Orlo Trams bought 30 trams in 2019.',
    'Orlo Trams bought 30 trams on Monday.',
  ],
  [
    'a short sentence is surer than one of many clauses',
    'Orlo Trams bought 30 trams.',
    'When the snow had gone and the works, which had been shut, opened, Orlo Trams bought 30 trams while rivals waited.',
  ],
] as const)('%s', ([, surer, other]) => {
  expect(confidenceOfBuying(surer)).toBeGreaterThan(confidenceOfBuying(other))
})

test('of rows that are told by chance alone, the error is their distance from what happens', () => {
  const half = [true, false, true, false].map((right) => ({ chance: 0.7, right }))
  const { error, ranking, brier } = calibrationOf(half)
  expect(error).toBeCloseTo(0.2)
  expect(brier).toBeCloseTo(0.29)
  expect(ranking).toBe(0.5)
})

function confidenceOfBuying(text: string): number {
  const claim = analysisOf(text).document.claims.find(({ predicate }) => predicate.lemma === 'buy')
  return claim?.confidence ?? Number.NaN
}
