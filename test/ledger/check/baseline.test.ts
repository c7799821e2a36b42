import { expect, test } from 'vitest'
import { accepting, baselineText, newSince, readBaseline } from '../../../src/ledger/check/baseline.js'
import { findingsOf } from './findings-of.js'

const SOURCE = 'Tarn Foundry employs 4,320 people.'
const DRAFT = 'Tarn Foundry employs 3,420 people.'
const open = (findings: ReturnType<typeof findingsOf>) => findings.filter(({ severity }) => severity !== 'none')

test('what was accepted is known again, also below new lines', () => {
  const accepted = accepting([], ['draft.txt'], findingsOf(SOURCE, DRAFT))
  expect(accepted.map(({ text, verdict }) => [text, verdict])).toEqual([['3,420', 'contradicted']])
  const later = findingsOf(SOURCE, `It rained all day.\n\n${DRAFT} It has 70 lorries.`)
  expect(open(newSince(accepted, later)).map(({ span }) => span.text)).toEqual(['70'])
})

test('another verdict on the same words is new', () => {
  const accepted = accepting([], ['draft.txt'], findingsOf('It rained all day.', DRAFT))
  expect(open(newSince(accepted, findingsOf(SOURCE, DRAFT))).map(({ verdict }) => verdict)).toContain('contradicted')
})

test('what was accepted of other drafts stays, of this one it is written anew', () => {
  const entry = { id: 'a', verdict: 'unsupported', doc: 'other.txt', text: '5', message: '5: no source tells it' }
  const old = { ...entry, id: 'b', doc: 'draft.txt' }
  expect(accepting([entry, old], ['draft.txt'], [])).toEqual([entry])
})

test('a baseline survives its file', () => {
  const accepted = accepting([], ['draft.txt'], findingsOf(SOURCE, DRAFT))
  expect(readBaseline(baselineText(accepted))).toEqual(accepted)
  expect(readBaseline(baselineText([]))).toEqual([])
})

test.for(['', '{}', '[]', '{"accepted":[{"id":1}]}', 'null'])('%j is no baseline', (text) =>
  expect(readBaseline(text)).toBe(null),
)
