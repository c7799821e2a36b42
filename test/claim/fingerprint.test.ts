import { expect, test } from 'vitest'
import { EMPTY, hexOf, withNumber, withText } from '../../src/claim/fingerprint.js'
import { analysisOf } from '../helper/analysis.js'

const of = (text: string, ...numbers: number[]) => hexOf(numbers.reduce(withNumber, withText(EMPTY, text)))

test('a fingerprint is 12 hex digits and the same every time', () => {
  expect(of('a', 1)).toMatch(/^[0-9a-f]{12}$/)
  expect(of('Orrin sold a mill.', 5, 9)).toBe(of('Orrin sold a mill.', 5, 9))
})

test.for([
  ['another number', of('a', 1), of('a', 2)],
  ['another order of numbers', of('a', 1, 2), of('a', 2, 1)],
  ['no number and nought', of('a'), of('a', 0)],
  ['another text', of('a'), of('b')],
  [
    'another place of the end of a text',
    hexOf(withText(withText(EMPTY, 'ab'), 'c')),
    hexOf(withText(withText(EMPTY, 'a'), 'bc')),
  ],
] as const)('%s, another fingerprint', ([, one, other]) => expect(one).not.toBe(other))

test('texts that differ little do not meet', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 300; i++) for (let k = 0; k < 300; k++) seen.add(of('Sales rose 8% in May.', i, k, -1))
  for (let i = 0; i < 10_000; i++) seen.add(of(`Sales rose ${i}% in May.`))
  expect(seen.size).toBe(100_000)
})

test('two claims never share an id, not even of one sentence told twice', () => {
  const ids = analysisOf('Orrin sold a mill. Orrin sold a mill.').document.claims.map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})
