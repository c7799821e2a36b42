import { describe, expect, test } from 'vitest'
import { findingsOf, verdictsOn } from './findings-of.js'

const SOURCE =
  'Tarn Foundry made £41.2 million in 2024, down from £50.3 million. Visits to its museum, built in 1974, fell to 78,000 from 112,000. ' +
  'The train carried 212 passengers and a crew of six. Four of its eight carriages burned. Turnout was 71.3 per cent. ' +
  'A third of the adults of Holt smoke. The quay is 5.2 km long and stood for 61 years. Tickets cost from £12 to £85.'

describe('what a writer works out of a source is no finding', () => {
  test.for<[string, string]>([
    ['£9 million', 'Tarn Foundry made about £9 million less in 2024.'],
    ['a fifth', 'The profit of Tarn Foundry fell by almost a fifth from £50.3 million.'],
    ['a third', 'Visits to the museum fell by almost a third.'],
    ['218', 'The train carried 218 people, passengers and crew.'],
    ['Half', 'Half of its carriages burned.'],
    ['seven in ten', 'More than seven in ten voters of the town turned out, a high turnout.'],
    ['three miles', 'The quay is some three miles long.'],
    ['six decades', 'The quay stood for six decades.'],
    ['£12', 'Tickets cost £12 at the least.'],
  ])('%s: %s', ([words, draft]) => {
    const found = verdictsOn(words, SOURCE, draft)
    expect(['rounded', 'supported']).toContain(found[0])
  })

  test('the two numbers are shown', () => {
    const [finding] = findingsOf(SOURCE, 'The train carried 218 people, passengers and crew.').filter(
      ({ span }) => span.text === '218',
    )
    expect(finding).toMatchObject({ verdict: 'rounded', message: '218: worked out of 212 + six at a.txt:1' })
  })

  test.for<[string, string]>([
    ['£4 million', 'Tarn Foundry made about £4 million less in 2024.'],
    ['238', 'The train carried 238 people, passengers and crew.'],
    ['two-thirds', 'Visits to the museum fell by two-thirds.'],
  ])('%s does not follow: %s', ([words, draft]) => {
    const found = verdictsOn(words, SOURCE, draft)
    expect(['contradicted', 'unsupported']).toContain(found[0])
  })
})

describe('slips', () => {
  test.for<[string, string]>([
    ['£41.2 billion', 'Tarn Foundry made £41.2 billion in 2024.'],
    ['5.2 miles', 'The quay is 5.2 miles long.'],
    ['87,000', 'Visits to its museum fell to 87,000 from 112,000.'],
  ])('%s: %s', ([words, draft]) => expect(verdictsOn(words, SOURCE, draft)).toEqual(['contradicted']))
})
