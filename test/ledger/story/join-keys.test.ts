import { describe, expect, test } from 'vitest'
import { factsOf } from '../told.js'

/** Sentences by which two articles are known to be of one story. */
const STORY = 'Nordlicht closes its works in Tarnby, Orla Quist told Marlow Bank.'

type Pair = readonly [why: string, one: string, other: string]

/** Whether some fact rests on both of the figures. */
function isJoined(one: string, other: string, figures: readonly [string, string]): boolean {
  const facts = factsOf(`${STORY}\n\n${one}`, `${other}\n\n${STORY}`)
  return facts.some(({ values }) => {
    const told = values.flatMap(({ support }) => support)
    return [
      ['a.txt', figures[0]],
      ['b.txt', figures[1]],
    ].every(([doc, text]) => told.some((each) => each.doc === doc && each.text === text))
  })
}

const numeral = /(?:[£$€])?\d[\d,.]*(?: ?(?:million|billion|%|m\b))?/

function figuresOf(one: string, other: string): [string, string] {
  return [numeral.exec(one)![0], numeral.exec(other)![0]]
}

describe('one value in one story, told in words that no frame joins: one fact', () => {
  test.for<Pair>([
    ['a value that a story has but once', 'Nordlicht bottled 48,213 crates.', 'It filled 48,213 crates.'],
    ['one rounds', 'The works washed 48,213 crates.', 'More than 48,000 crates pass the washers of Nordlicht.'],
    ['money and a word', 'A refit swallowed £85 million.', 'Quist called the refit, at £85 million, a bargain.'],
    [
      'a rise in other words',
      'The drivers’ union wants a pay rise of 9.5%.',
      'The drivers’ union demanded 9.5% on top of their pay.',
    ],
    ['a percentage and its thing', 'Some 62% of the hops are Czech.', 'Czech hops are 62% of what it brews with.'],
  ])('%s: %s / %s', ([, one, other]) => {
    expect(isJoined(one, other, figuresOf(one, other))).toBe(true)
  })
})

describe('near misses', () => {
  test.for<Pair>([
    ['a small number is met everywhere', 'It owns 12 vans.', 'There are 12 vats in the cellar.'],
    ['two deeds', 'The fire killed 12 people.', 'Police arrested 12 people.'],
    ['two people', 'Anna Lind is 34 years old.', 'Otto Berg is 34 years old.'],
    ['up and down', 'Sales of ale rose 4.2%.', 'Prices of ale fell 4.2%.'],
    ['two years', 'In 2021 the refit took £85 million.', 'In 2023 a second refit took £85 million.'],
    ['a round sum that may be of anything', 'The lease is £3 million.', 'A museum wants £3 million.'],
    ['a plan and what came of it', 'It plans to wash 48,000 crates.', 'The works filled 48,213 crates.'],
    ['a rise and a level', 'Pay at the works rose 9.5%.', 'The union demanded to cut unemployment to 9.5%.'],
    ['one says that it is not', 'Nordlicht bottled 48,213 crates.', 'Nordlicht never filled 48,213 crates.'],
  ])('%s: %s / %s', ([, one, other]) => {
    expect(isJoined(one, other, figuresOf(one, other))).toBe(false)
  })

  test('two stories: nothing that they tell is joined', () => {
    const facts = factsOf('Nordlicht bottled 48,213 crates.', 'The town of Oakham planted 48,213 trees.')
    expect(facts.every(({ documents }) => documents === 1)).toBe(true)
  })
})

test('what only agrees under another key leaves the other values of its key where they are', () => {
  const facts = factsOf(
    `${STORY}\n\nNordlicht bottled 48,213 crates.`,
    `${STORY}\n\nIt filled 48,213 crates. It filled 310 vats.`,
  )
  expect(facts.find(({ values }) => values.some(({ figure }) => figure?.value === 310))?.documents).toBe(1)
})
