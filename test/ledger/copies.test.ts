import fc from 'fast-check'
import { expect, test } from 'vitest'
import { article } from '../../bench/corpus.mjs'
import { originalsOf } from '../../src/ledger/copies.js'
import { containment, sketchOf } from '../../src/ledger/sketch.js'
import { factWith, ledgerOf } from './told.js'

const AGENCY = `Nordlicht AG will close its yard in Oakham by the end of 2026, the company said on Tuesday, in a move that will
cost 340 people their jobs.

The yard has built ferries for 120 years and is the largest employer of the town.

"We have looked at every other way," said Anna Lind, who runs the company. Orders fell by 12% last year, she said, and
nobody expects them to come back soon.`

const EDITED = AGENCY.replace('on Tuesday', 'yesterday')
  .replace('340 people', '340 workers')
  .replace('and is the largest employer of the town', 'in Oakham')
  .concat('\n\nThe mayor was not available for comment.')

const OWN = `Some 340 shipbuilders in Oakham are to lose their work. Nordlicht AG wants to shut the yard, where ferries have
been made since 1904, before 2027.

The town depends on it like on no other firm. In the past year orders decreased by 12 percent, according to Anna Lind,
the head of Nordlicht.`

test.for([
  ['the same text', AGENCY, 1],
  ['lightly edited', EDITED, 0.8],
  ['quoted in a longer one', `${OWN}\n\n${AGENCY}`, 1],
  ['told anew', OWN, 0.1],
] as const)('%s', ([, text, wanted]) => {
  const sketch = (content: string) => sketchOf(content.split('\n\n'))
  expect(containment(sketch(AGENCY), sketch(text))).toBeCloseTo(wanted, 0)
  expect(originalsOf([sketch(AGENCY), sketch(text)])).toEqual(Uint32Array.of(0, wanted > 0.5 ? 0 : 1))
})

test('copies back a fact once, and are said', () => {
  const ledger = ledgerOf(AGENCY, EDITED, OWN)
  expect(ledger.copies()).toEqual([{ doc: 'b.txt', of: 'a.txt' }])
  const fact = factWith('12 percent', ledger.facts())
  expect(fact).toMatchObject({ agreement: 'corroborated', documents: 2, copies: 1 })
})

test('too short a text is no copy', () => {
  const ledger = ledgerOf('Nordlicht AG owns 34% of Oakham plc.', 'Nordlicht AG owns 34% of Oakham plc.')
  expect(ledger.copies()).toEqual([])
})

test('a copy of a copy is one of the first', () => {
  const sketches = [AGENCY, OWN, EDITED, AGENCY].map((text) => sketchOf(text.split('\n\n')))
  expect([...originalsOf(sketches)]).toEqual([0, 1, 0, 0])
})

test('very many copies are all of the first', () => {
  const sketches = Array.from({ length: 200 }, () => sketchOf([AGENCY]))
  expect(new Set(originalsOf(sketches))).toEqual(new Set([0]))
})

test('no article of a random sort is the copy of another', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const sketches = [seed, seed + 1].map((each) => sketchOf([article(300, each)]))
      return containment(sketches[0]!, sketches[1]!) < 0.5
    }),
    { numRuns: 20 },
  )
})

test('of a text in parts nothing is lost', () => {
  const parts = AGENCY.split('\n\n')
  expect(sketchOf(parts)).toEqual(sketchOf([...parts].reverse()))
})
