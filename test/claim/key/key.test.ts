import { describe, expect, test } from 'vitest'
import { keyOf, partsOf, relationNameOf } from '../../../src/claim/key/key.js'
import { analysisOf } from '../../helper/analysis.js'

test('a key reads as who, which relation, of what', () =>
  expect(keysOf('Kelmar acquired a 21% stake in Tarn.')).toEqual(['kelmar | stake | tarn']))

test('a measure is somebody’s level or change', () =>
  expect(keysOf('Kelmar’s sales rose 5% to $3 million.')).toEqual(['kelmar | change | sale', 'kelmar | level | sale']))

test('what is not said stays empty', () =>
  expect(keysOf('Three houses were destroyed.')).toEqual([' | destroyed | house']))

test.for([
  ['kelmar', 'stake', 'tarn'],
  ['', 'deaths', ''],
  ['kelmar', 'job cuts', ''],
] as const)('%s | %s | %s is taken apart again', ([subject, relation, object]) => {
  const key = keyOf(subject, relation, object)
  expect(partsOf(key)).toEqual({ subject, relation, object })
  expect(relationNameOf(key)).toBe(relation)
})

describe('a key has three parts whatever the words', () => {
  test.for([
    'A | B sold 3 | 4 mills for $5 million.',
    'The $3 | $4 offer of Kelmar | Tarn lost 5%.',
    'Kelmar|Tarn shares fell 5%.',
    '| 21% | of | Tarn |',
  ])('%s', (text) => {
    const { claims } = analysisOf(text).document
    for (const { key, figures } of claims)
      for (const one of [key, ...figures.map((figure) => figure.key!)]) expect(one.split('|')).toHaveLength(3)
  })
})

/** Time, value and unit tell one fact from no other. */
test.for([
  ['Kelmar’s sales were $3 million in 2020.', 'Kelmar’s sales were €4 billion in 2021.'],
  ['Kelmar holds a 21% stake in Tarn.', 'Kelmar held a 30% stake in Tarn in 2020.'],
  ['Kelmar makes 300 trucks a year.', 'Kelmar will make up to 400 trucks a month.'],
  ['Kelmar could cut 300 jobs.', 'Kelmar did not cut 400 jobs.'],
])('%s / %s', ([one, other]) => expect(keysOf(one!)).toEqual(keysOf(other!)))

function keysOf(text: string): string[] {
  return analysisOf(text).document.claims.flatMap(({ figures }) => figures.map(({ key }) => key!))
}
