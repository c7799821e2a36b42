import { describe, expect, test } from 'vitest'
import { comparePosts } from '../../../src/ledger/check/compare-posts.js'
import { verdictsOn } from './findings-of.js'

const words = (post: string) => post.split(' ')

test.for<[string, string, string]>([
  ['chief executive', 'ceo', 'same'],
  ['chairman', 'chairwoman', 'same'],
  ['chief financial officer', 'finance director', 'same'],
  ['head coach', 'coach', 'same'],
  ['mayor', 'deputy mayor', 'other'],
  ['ex mayor', 'former mayor', 'same'],
  ['chairman', 'treasurer', 'other'],
  ['boss', 'chief executive', 'general'],
  ['novelist', 'architect', 'apart'],
])('%s and %s: %s', ([a, b, comparison]) => {
  expect(comparePosts(words(a), words(b))).toBe(comparison)
  expect(comparePosts(words(b), words(a))).toBe(comparison)
})

const SOURCE =
  'Ellen Marr, the chief executive of Tarn Foundry, met Paul Dacey, the chairman. Mayor Ines Holm was there.'

describe('posts', () => {
  test.for<[string, string, string]>([
    ['CEO Ellen Marr', 'Tarn Foundry CEO Ellen Marr resigned.', 'supported'],
    ['Chairwoman Ellen Marr', 'Chairwoman Ellen Marr resigned.', 'contradicted'],
    ['Deputy Mayor Ines Holm', 'Deputy Mayor Ines Holm spoke.', 'contradicted'],
    ['Mayor Ines Holm', 'Mayor Ines Holm spoke.', 'supported'],
    // The chief of what, the source tells.
    ['finance chief', 'The finance chief, Ellen Marr, resigned.', 'unsupported'],
    ['chief', 'The chief, Ellen Marr, resigned.', 'supported'],
  ])('%s: %s → %s', ([post, draft, verdict]) => expect(verdictsOn(post, SOURCE, draft)).toContain(verdict))
})

describe('bodies and ordinals', () => {
  const marr = 'Ellen Marr, a heart specialist at Tarn University, is the second nurse to have died.'
  test.for<[string, string, string[]]>([
    [
      'heart specialist at Holt University',
      'Ellen Marr, a heart specialist at Holt University, spoke.',
      ['contradicted'],
    ],
    ['heart specialist at Tarn University', 'Ellen Marr, a heart specialist at Tarn University, spoke.', ['supported']],
    ['the second person', 'Ellen Marr is the second person to have died.', ['supported']],
  ])('%s: %s', ([post, draft, verdicts]) => expect(verdictsOn(post, marr, draft)).toEqual(verdicts))
})

test('one member of a party that is named', () => {
  const source = 'Ellen Marr of the Liberals chairs the board.'
  expect(verdictsOn('Liberal', source, 'Ellen Marr, a Liberal who chairs the board, spoke.')).not.toContain(
    'unsupported',
  )
})

test('whose detectives they are is no post of hers', () => {
  const source = 'Ellen Marr, the prosecutor, said detectives had found nine computers.'
  const draft = 'Said the prosecutor, Ellen Marr, whose detectives found nine computers.'
  expect(verdictsOn('detectives', source, draft)).toEqual([])
  expect(verdictsOn('prosecutor', source, draft)).toEqual(['supported'])
})

test('the youngest of many is no post', () => {
  const source = 'Ellen Marr, an apprentice, was the youngest of those who died.'
  expect(verdictsOn('The youngest victim', source, 'The youngest victim was Ellen Marr.')).toEqual([])
  expect(verdictsOn('The novelist', source, 'The novelist was Ellen Marr.')).toEqual(['unsupported'])
})

test('nobody is called as a city is', () => {
  const source = 'Fergal Moyle, the chief executive of Halvane, spoke in Vienna.'
  const draft = 'Jobs could go here in Vienna, Halvane chief executive Fergal Moyle said.'
  expect(verdictsOn('Halvane chief executive', source, draft)).not.toContain('contradicted')
  const other = 'Jobs could go, said Olaf Berg, the chief executive of Halvane.'
  expect(verdictsOn('chief executive of Halvane', source, other)).toEqual(['contradicted'])
})

describe('the field of a post', () => {
  const source =
    'Omar Holm, the director of housing, answered. Ann Tarn, the budget director, did not. Ines Marr is a director.'
  test.for<[string, string, string]>([
    ['the budget director', 'According to Omar Holm, the budget director, it costs more.', 'contradicted'],
    ['the housing director', 'According to Omar Holm, the housing director, it costs more.', 'supported'],
    ['the managing director', 'According to Ines Marr, the managing director, it costs more.', 'supported'],
  ])('%s: %s', ([post, draft, verdict]) => expect(verdictsOn(post.replace('the ', ''), source, draft)[0]).toBe(verdict))
})

describe('ages of two in one sentence', () => {
  const source = 'The pair, 22-year-old student Ellen Marr and 27-year-old Paul Dacey, deny the charges.'
  test.for<[string, string, string[]]>([
    ['27', 'Ellen Marr, 27, denies the charges.', ['contradicted']],
    ['22', 'Ellen Marr, 22, denies the charges.', ['supported']],
    ['27', 'Ellen Marr and Paul Dacey, 27, deny the charges.', ['supported']],
  ])('%s: %s', ([age, draft, verdicts]) => expect(verdictsOn(age, source, draft)).toEqual(verdicts))
})

describe('names', () => {
  test.for<[string, string, string[]]>([
    ['Ellen Marr', 'Ellen Marr resigned.', ['supported']],
    ['Paul Dacy', 'Paul Dacy resigned.', ['contradicted']],
    ['Robert Quill', 'Robert Quill resigned.', ['unsupported']],
    // What a place is, may be known to anybody.
    ['Norway', 'Ellen Marr went to Norway.', []],
  ])('%s: %s', ([name, draft, verdicts]) => expect(verdictsOn(name, SOURCE, draft)).toEqual(verdicts))
})
