import { expect, test } from 'vitest'
import { findingsOf } from './findings-of.js'

const verdicts = (source: string | string[], draft: string) =>
  findingsOf(source, draft).flatMap(({ verdict, severity }) =>
    severity === 'warning' || severity === 'error' ? [verdict] : [],
  )

test.for<[string, string, string[]]>([
  [
    'Tarn Foundry plans to buy Orla Shipping for £90 million.',
    'Tarn Foundry bought Orla Shipping for £90 million.',
    ['certainty-differs'],
  ],
  ['Tarn Foundry may close its plant in Holt.', 'Tarn Foundry closed its plant in Holt.', ['certainty-differs']],
  ['Tarn Foundry will pay £90 million for Orla Shipping.', 'Tarn Foundry pays £90 million for Orla Shipping.', []],
  ['Tarn Foundry plans to buy Orla Shipping.', 'Tarn Foundry will buy Orla Shipping.', []],
  [
    'Tarn Foundry plans to buy Orla Shipping for £90 million.',
    'Tarn Foundry wants to buy Orla Shipping for £90 million.',
    [],
  ],
  ['Tarn Foundry did not sell its plant in Holt.', 'Tarn Foundry sold its plant in Holt.', ['contradicted']],
  ['Tarn Foundry sold its plant in Holt.', 'Tarn Foundry sold its plant in Holt.', []],
  ['The nurses of Holt were entitled to vote.', 'Few of the nurses of Holt entitled to vote stayed away.', []],
  [
    'Tarn Foundry denies that the plant in Holt is unsafe.',
    'Tarn Foundry admits that the plant in Holt is unsafe.',
    ['contradicted'],
  ],
  ['Tarn Foundry says that the plant in Holt is unsafe.', 'Tarn Foundry admits that the plant in Holt is unsafe.', []],
  [
    'The mayor said the town had no plans to send in the guard.',
    'The mayor said the town planned to send in the guard.',
    ['contradicted'],
  ],
  [
    'The mayor said the town had plans to send in the guard.',
    'The mayor said the town planned to send in the guard.',
    [],
  ],
  [
    'The foxes may have come ashore from a yacht that ran aground in August, said Ann Tarrow.',
    'The rats came ashore from a yacht that ran aground in August, said Ann Tarrow, who leads the Olvik Trust.',
    ['certainty-differs'],
  ],
  [
    'The foxes came ashore from a yacht that ran aground in August, said Ann Tarrow.',
    'The rats came ashore from a yacht that ran aground in August, said Ann Tarrow, who leads the Olvik Trust.',
    [],
  ],
  [
    'Ann Tarrow told the board that the hospital system had not paid the hackers.',
    'The system paid the hackers $12 million in March.',
    ['contradicted', 'unsupported', 'unsupported'],
  ],
])('source: %s draft: %s', ([source, draft, expected]) => expect(verdicts(source, draft)).toEqual(expected))

test('what was only possible, and what would be if something else is', () => {
  expect(verdicts('The boat may be the oldest in the country.', 'The boat was the oldest in the country.')).toContain(
    'certainty-differs',
  )
  const source = 'If it is what we think, the boat is the oldest in the country.'
  expect(verdicts(source, 'The boat was the oldest in the country.')).toEqual([])
})

test('one source that has it as done is enough', () => {
  const plan = 'Tarn Foundry plans to buy Orla Shipping for £90 million.'
  const outcome = 'Tarn Foundry bought Orla Shipping for £90 million.'
  expect(verdicts([plan, outcome], outcome)).toEqual([])
})
