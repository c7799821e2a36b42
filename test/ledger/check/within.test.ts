import { describe, expect, test } from 'vitest'
import { findingsOf } from './findings-of.js'

/** What does not agree within a draft, whatever the sources. */
const inconsistent = (draft: string) =>
  findingsOf([], draft).flatMap(({ verdict, span }) => (verdict === 'inconsistent' ? [span.text] : []))

describe('sums', () => {
  test.for<[string, string[]]>([
    ['The firm will cut 120 jobs, made up of 70 in Holt and 40 in Eskby.', ['120']],
    ['The firm will cut 110 jobs, made up of 70 in Holt and 40 in Eskby.', []],
    ['Ten people died: six in Holt and three in Eskby.', ['Ten']],
    ['Nine people died: six in Holt and three in Eskby.', []],
    ['Of the 300 houses, 180 stand in Holt and the other 130 in Eskby.', ['300']],
    ['Of the 310 houses, 180 stand in Holt and the other 130 in Eskby.', []],
    ['Of the 300 houses, 180 stand in Holt and 130 in the other two towns.', ['300']],
    ['Of the 310 houses, 180 stand in Holt and 130 in the other two towns.', []],
    [
      'The aid is worth €640 million: 380 million in payments, 170 million in loans and 190 million for pipes.',
      ['€640 million'],
    ],
    ['The aid is worth €640 million: 380 million in payments, 170 million in loans and 90 million for pipes.', []],
    // The list need not be all of it.
    ['Of the 300 houses, 180 stand in Holt and 20 in Eskby.', []],
    // A rounded whole.
    ['About 300 houses burnt down: 187 in Holt and 105 in Eskby.', []],
  ])('%s', ([draft, words]) => expect(inconsistent(draft)).toEqual(words))
})

describe('changes and levels', () => {
  test.for<[string, string[]]>([
    ['Sales rose 15% to $105 million from $100 million.', ['15%']],
    ['Sales rose 5% to $105 million from $100 million.', []],
    ['Sales fell 5% to $105 million from $100 million.', ['5%']],
    ['Sales rose by $8 million to $105 million from $100 million.', ['$8 million']],
    ['Sales rose 4.7% to $52.3 million from $50 million.', []],
    ['Sales rose more than 4% to $105 million from $100 million.', []],
    // Two things in one sentence.
    ['Sales rose 40% while its loss grew from $12 million to $48 million.', []],
  ])('%s', ([draft, words]) => expect(inconsistent(draft)).toEqual(words))
})

describe('told twice', () => {
  test.for<[string, string[]]>([
    ['Tarn Foundry employs 4,320 people. Much has changed. Tarn Foundry employs 4,230 people.', ['4,230']],
    ['Tarn Foundry employs 4,320 people. Much has changed. Tarn Foundry employs more than 4,000 people.', []],
    ['Tarn Foundry employs 4,320 people. In 2019 Tarn Foundry employed 5,100 people.', []],
    ['Tarn Foundry employs 4,320 people. Orla Shipping employs 600 people.', []],
  ])('%s', ([draft, words]) => expect(inconsistent(draft)).toEqual(words))
})

describe('weekdays', () => {
  test.for<[string, string[]]>([
    ['The dam broke on the morning of Wednesday 7 November 2023.', ['the morning of Wednesday 7 November 2023']],
    ['The dam broke on the morning of Tuesday 7 November 2023.', []],
  ])('%s', ([draft, words]) => expect(inconsistent(draft)).toEqual(words))
})
