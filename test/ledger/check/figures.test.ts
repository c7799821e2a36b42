import { describe, expect, test } from 'vitest'
import { findingsOf, verdictsOn } from './findings-of.js'

const FIRM =
  'Tarn Foundry plc, based in Eskby, employs 4,320 people. Its profit fell 12% to £36.5 million in 2023 from £41.5 million a year earlier. ' +
  'It plans to build a plant for up to 250 workers in Holt. The new furnace melts 38 tonnes of steel a day and is 26 kilometres from the coast.'

describe('told as in the source', () => {
  test.for<[string, string]>([
    ['4,320', 'Tarn Foundry has 4,320 employees.'],
    ['4,320', 'There are 4,320 workers at Tarn Foundry.'],
    ['£36.5m', 'Profit at Tarn Foundry came to £36.5m last year.'],
    ['12 percent', 'Tarn Foundry earned 12 percent less in 2023.'],
    ['£41.5 million', 'In 2022 the foundry had earned £41.5 million.'],
    ['38 tonnes', 'Each day 38 tonnes of steel can be melted.'],
  ])('%s: %s', ([words, draft]) => expect(verdictsOn(words, FIRM, draft)).toEqual(['supported']))
})

describe('rounded or bounded fairly', () => {
  test.for<[string, string]>([
    ['4,300', 'Tarn Foundry employs about 4,300 people.'],
    ['4,000', 'Tarn Foundry employs more than 4,000 people.'],
    ['£37 million', 'Tarn Foundry made a profit of almost £37 million.'],
    ['16 miles', 'The furnace is 16 miles from the coast.'],
  ])('%s: %s', ([words, draft]) => expect(verdictsOn(words, FIRM, draft)).toEqual(['rounded']))
})

describe('contradicted', () => {
  test.for<[string, string]>([
    ['3,420', 'Tarn Foundry employs 3,420 people.'],
    ['£35.6 million', 'Its profit fell 12% to £35.6 million in 2023.'],
    ['83 tonnes', 'The new furnace melts 83 tonnes of steel a day.'],
    ['62 kilometres', 'The new furnace is 62 kilometres from the coast.'],
  ])('%s: %s', ([words, draft]) => expect(verdictsOn(words, FIRM, draft)).toEqual(['contradicted']))

  test('both values are shown, and the sentence of the source', () => {
    const [finding] = findingsOf(FIRM, 'Tarn Foundry employs 3,420 people.').filter(
      ({ severity }) => severity === 'error',
    )
    expect(finding).toMatchObject({
      message: '3,420: a.txt:1 has 4,320',
      sources: [{ doc: 'a.txt', evidence: { text: 'Tarn Foundry plc, based in Eskby, employs 4,320 people.' } }],
    })
  })
})

describe('not contradicted: of another thing, time or place', () => {
  test.for<[string, string]>([
    ['600', 'Orla Shipping employs 600 people.'],
    ['£29 million', 'Tarn Foundry made a profit of £29 million in 2019.'],
    ['£700 million', 'Tarn Foundry has debts of £700 million.'],
    ['90', 'Tarn Foundry has 90 lorries.'],
  ])('%s: %s', ([words, draft]) => expect(verdictsOn(words, FIRM, draft)).toEqual(['unsupported']))
})

test('sources that differ: one that agrees is enough, and the other is named', () => {
  const sources = ['Nine people were killed in the blaze at Holt.', 'Eleven people were killed in the blaze at Holt.']
  const [finding] = findingsOf(sources, 'Eleven people were killed in the blaze at Holt.')
  expect(finding).toMatchObject({ verdict: 'supported', message: 'Eleven: so b.txt:1; but a.txt:1 has Nine' })
})

test.for([
  ['FIVE', 'FIVE things to know about Tarn Foundry'],
  ['one', 'Tarn Foundry has one plant.'],
])('%s is no claim of its own: %s', ([words, draft]) => expect(verdictsOn(words!, FIRM, draft!)).toEqual([]))

test.for([
  ['second-biggest', 'supported'],
  ['third-biggest', 'contradicted'],
])('the second-largest: %s is %s', ([rank, verdict]) => {
  const source = 'Tarn Foundry is the second-largest steel firm in the county.'
  expect(verdictsOn(rank!, source, `Tarn Foundry is the ${rank} steel firm in the county.`)).toEqual([verdict])
})

test('years that the writer counted', () => {
  const source = 'The chapel in Holt was built in 1894 and burnt down in 2019.'
  expect(verdictsOn('125 years', source, 'The chapel in Holt stood for 125 years.')).toEqual(['rounded'])
  expect(verdictsOn('165 years', source, 'The chapel in Holt stood for 165 years.')).toEqual(['unsupported'])
})

test('a text against itself has nothing to look at', () => {
  expect(findingsOf(FIRM, FIRM).filter(({ severity }) => severity !== 'none')).toEqual([])
})
