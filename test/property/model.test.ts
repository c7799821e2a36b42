import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Analysis, analyse } from '../../src/analyse.js'
import type { Figure } from '../../src/model.js'
import { anySource, newsText } from '../helper/generate.js'

/** What holds of every analysis, whatever was read. */
const laws: readonly (readonly [law: string, check: (analysis: Analysis) => void])[] = [
  [
    'ids of claims and of entities are unique',
    ({ document }) => {
      for (const things of [document.claims, document.entities]) {
        const ids = things.map((thing) => thing.id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    },
  ],
  [
    'an id of a claim has 12 hex digits',
    ({ document }) => {
      for (const claim of document.claims) expect(claim.id).toMatch(/^[0-9a-f]{12}$/)
    },
  ],
  [
    'whatever refers to an entity names one of the document',
    ({ document }) => {
      const ids = new Set<string | null>([null, ...document.entities.map((entity) => entity.id)])
      const args = document.claims.flatMap((claim) => [
        ...[claim.subject, claim.object, claim.attribution?.source].filter((argument) => argument != null),
        ...claim.modifiers,
      ])
      for (const argument of args) expect([ids.has(argument.entity), ids.has(argument.owner)]).toEqual([true, true])
      for (const entity of document.entities)
        for (const member of entity.members) expect(ids.has(member), member).toBe(true)
    },
  ],
  [
    'a figure has a value, or low and high in order, and they are numbers',
    ({ document }) => {
      for (const figure of [...document.figures, ...document.claims.flatMap((claim) => claim.figures)]) {
        const { low, high } = figure
        if (figure.value === null) expect(low !== null && high !== null && low <= high, figure.text).toBe(true)
        else expect([low, high]).toEqual([null, null])
        for (const number of numbersOf(figure)) expect(number, figure.text).toSatisfy(Number.isFinite)
      }
    },
  ],
  [
    'parts of a claim stand in its sentence, but for a period that is carried on from before',
    ({ document }) => {
      for (const { evidence, predicate, figures, times, rules } of document.claims) {
        const isCarried = rules.includes('claim.time.carried')
        for (const part of [predicate, ...figures, ...(isCarried ? [] : times)])
          expect([part.start >= evidence.start, part.end <= evidence.end], part.text).toEqual([true, true])
        if (isCarried) for (const time of times) expect(time.end, time.text).toBeLessThanOrEqual(evidence.end)
      }
    },
  ],
  [
    'claims stand in order of evidence',
    ({ document }) => {
      const starts = document.claims.map((claim) => claim.evidence.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    },
  ],
  [
    'a confidence lies between 0 and 1, and every claim names its rules',
    ({ document }) => {
      for (const claim of document.claims) {
        expect(claim.confidence).toBeGreaterThanOrEqual(0)
        expect(claim.confidence).toBeLessThanOrEqual(1)
        expect(claim.rules.length).toBeGreaterThan(0)
      }
    },
  ],
  [
    'a trip through JSON loses nothing',
    ({ document, quotes }) => {
      expect(JSON.parse(JSON.stringify({ document, quotes }))).toStrictEqual({ document, quotes })
    },
  ],
]

test.for(laws)('%s', { timeout: 60_000 }, ([, check]) => {
  fc.assert(
    fc.property(anySource, (source) => check(analyse(source, { all: true }))),
    { seed: 4, numRuns: 120 },
  )
})

test('there is something to judge: news has claims, figures and quotes', () => {
  const all = fc
    .sample(newsText, { seed: 5, numRuns: 20 })
    .map((content) => analyse({ id: 'a.txt', content, format: 'text', date: null }, { all: true }))
  expect(all.flatMap(({ document }) => document.claims).length).toBeGreaterThan(50)
  expect(all.flatMap(({ document }) => document.figures).length).toBeGreaterThan(50)
  expect(all.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(5)
})

function numbersOf(figure: Figure): number[] {
  return [figure.value, figure.low, figure.high].filter((number) => number !== null)
}
