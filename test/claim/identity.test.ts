import { describe, expect, test } from 'vitest'
import { factKey, keyWords } from '../../src/claim/identity.js'
import { claimOf } from './claims-of.js'

describe('the same key', () => {
  test.for([
    ['Orrin bought a 21% stake in Tarn.', 'buy', 'Orrin acquired the 30% stake in Tarn.', 'acquire'],
    ['Orrin sold a mill in May.', 'sell', 'Orrin has sold a mill.', 'sell'],
    ['Sales rose 8%.', 'rise', 'Sales climbed 9%.', 'climb'],
    ['Orrin builds 30 cars.', 'build', 'Orrin makes 40 cars.', 'make'],
    ['Orrin owns no mills.', 'own', 'Orrin owns mills.', 'own'],
  ] as const)('%s %s / %s %s', ([one, lemma, other, otherLemma]) =>
    expect(claimOf(one, lemma)?.key).toBe(claimOf(other, otherLemma)?.key),
  )
})

describe('another key', () => {
  test.for([
    ['Orrin sold a mill.', 'sell', 'Tarn sold a mill.', 'sell'],
    ['Orrin sold a mill.', 'sell', 'Orrin bought a mill.', 'buy'],
    ['Orrin sold a mill.', 'sell', 'Orrin sold a mine.', 'sell'],
    ['Sales rose 8%.', 'rise', 'Sales fell 8%.', 'fall'],
  ] as const)('%s %s / %s %s', ([one, lemma, other, otherLemma]) =>
    expect(claimOf(one, lemma)?.key).not.toBe(claimOf(other, otherLemma)?.key),
  )
})

test.for([
  ['the 21% stakes in Tarn', 'stake tarn'],
  ['Sales of $3 million', 'sale'],
  [null, ''],
] as const)('key words of %s', ([phrase, words]) => expect(keyWords(phrase)).toBe(words))

test('a key names owner, relation and object', () => {
  expect(factKey('orrin', 'purchase', 'the mills')).toBe('orrin | acquire | mill')
})
