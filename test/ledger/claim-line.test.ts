import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readClaim } from '../../src/ledger/claim-line.js'
import { newLedger } from '../../src/ledger/ledger.js'
import { misfit } from '../../src/ledger/shape.js'
import { tellingsOf } from '../../src/ledger/telling.js'
import { ndjsonWriter } from '../../src/write/ndjson.js'
import { analysisOf } from '../helper/analysis.js'

const TEXT = 'Nordlicht AG, a shipbuilder, paid about $3 million for 34% of Oakham plc in 2021, Anna Lind said.'
const LINES = ndjsonWriter('claims').draft(analysisOf(TEXT, '2024-01-31')).trimEnd().split('\n')

test('a line that was printed is read back as it was', () => {
  const { claims } = analysisOf(TEXT, '2024-01-31').document
  expect(claims.length).toBeGreaterThan(0)
  expect(LINES.map(readClaim)).toEqual(
    claims.map((claim) => ({ claim: { ...claim, documentDate: '2024-01-31' }, date: '2024-01-31' })),
  )
})

test('what lines tell is what the article tells', () => {
  const [direct, read] = [newLedger(), newLedger()]
  const { document } = analysisOf(TEXT, '2024-01-31')
  direct.add(tellingsOf('test', document.date, document.claims))
  for (const line of LINES) {
    const record = readClaim(line)
    if ('fault' in record) throw new Error(record.fault)
    read.add(tellingsOf('test', record.date, [record.claim]))
  }
  expect(read.facts()).toEqual(direct.facts())
})

test('what was told is not told twice', () => {
  const { document } = analysisOf(TEXT)
  const [once, twice] = [newLedger(), newLedger()]
  for (const ledger of [once, twice, twice]) ledger.add(tellingsOf('test', null, document.claims))
  expect(twice.facts()).toEqual(once.facts())
})

test.for<readonly [string, string]>([
  ['', 'not JSON'],
  ['nonsense', 'not JSON'],
  ['[]', 'no claim, for it is list, not object'],
  ['{"doc":"a.txt","text":"5%"}', 'no claim, for "id" is missing'],
  ['{"id":5}', 'no claim, for "id" is number, not string'],
])('%s: %s', ([line, fault]) => expect(readClaim(line)).toEqual({ fault }))

test('a claim of which anything is lost is none, and whatever is read can be told', () => {
  const line = LINES.find((each) => JSON.parse(each).figures.length > 0)!
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(null, 5, 'x', [], {}, true, undefined), (at, other) => {
      const claim = JSON.parse(line)
      const places = placesIn(claim)
      const [holder, key] = places[at % places.length]!
      holder[key] = other
      const read = readClaim(JSON.stringify(claim))
      if ('fault' in read) return
      const ledger = newLedger()
      ledger.add(tellingsOf('a.txt', read.date, [read.claim]))
      ledger.facts()
    }),
    { numRuns: 500 },
  )
})

/** Every field of every object, and every item of every list. */
function placesIn(value: Record<string, unknown>): [Record<string, unknown>, string][] {
  return Object.entries(value).flatMap(([key, field]) => [
    [value, key] as [Record<string, unknown>, string],
    ...(typeof field === 'object' && field !== null ? placesIn(field as Record<string, unknown>) : []),
  ])
}

test('a shape says where a value does not fit it', () => {
  const shape = { fields: { a: { list: { fields: { b: { orNull: 'number' } } } } } } as const
  expect(misfit({ a: [{ b: 1 }, { b: null }] }, shape)).toBeNull()
  expect(misfit({ a: [{ b: 1 }, { b: 'x' }] }, shape)).toBe('"a[1].b" is string, not number')
  expect(misfit({ constructor: 1 }, shape)).toBe('"a" is missing')
})
