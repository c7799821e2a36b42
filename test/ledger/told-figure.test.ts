import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/model.js'
import { type Article, factsOf, factWith } from './told.js'

type Row = readonly [
  why: string,
  one: Article,
  other: Article,
  figure: string,
  agreement: Fact['agreement'],
  documents: number,
]

describe('what is told of one fact agrees though it is put otherwise', () => {
  test.for<Row>([
    [
      'the relation says the fall',
      'Kelmar plc cut 300 jobs.',
      'Kelmar plc announced 300 redundancies.',
      '300',
      'corroborated',
      2,
    ],
    ['jobs and people', 'Kelmar plc cut 300 jobs.', 'Kelmar plc laid off 300 people.', '300', 'corroborated', 2],
    [
      'prices rise, inflation is',
      'Consumer prices in Chile rose 3.1% in May 2024.',
      'Inflation in Chile was 3.1% in May 2024.',
      '3.1%',
      'corroborated',
      2,
    ],
    [
      'growth is a rise',
      'The economy of Chile grew 2.8% in 2024.',
      'Growth in Chile was 2.8% in 2024.',
      '2.8%',
      'corroborated',
      2,
    ],
    [
      'a rate that one leaves unsaid',
      'Kelmar plc expects savings of £40 million a year.',
      'Kelmar plc expects savings of £40 million.',
      '£40 million',
      'corroborated',
      2,
    ],
  ])('%s: %s / %s', ([, one, other, figure, agreement, documents]) => {
    expect(factWith(figure, factsOf(one, other))).toMatchObject({ agreement, documents })
  })

  test.for<Row>([
    ['a level is no change', 'Kelmar plc’s sales rose 5%.', 'Kelmar plc’s sales rose to 5%.', '5%', 'single', 1],
    [
      'another rate leaves it open',
      'Kelmar plc expects savings of £40 million a year.',
      'Kelmar plc expects savings of £30 million.',
      '£40 million',
      'single',
      2,
    ],
  ])('near miss: %s: %s / %s', ([, one, other, figure, agreement, documents]) => {
    const facts = factsOf(one, other)
    const [fact] = facts.filter(({ values }) =>
      values.some(({ support }) => support.some(({ text }) => text === figure)),
    )
    expect(fact).toMatchObject({ agreement, documents })
  })
})

test.for([
  ['The bank lowered its forecast for inflation in Chile to 2%.', '2%', 'predicted'],
  ['The bank lowered inflation in Chile to 2%.', '2%', 'asserted'],
  ['In the election the Greens won 31.5% of the vote, according to an exit poll.', '31.5%', 'predicted'],
  ['In the election the Greens won 31.5% of the vote, according to the council.', '31.5%', 'asserted'],
] as const)('%s: %s is %s', ([text, figure, factuality]) => {
  expect(factWith(figure, factsOf(text)).values[0]?.factuality).toBe(factuality)
})
