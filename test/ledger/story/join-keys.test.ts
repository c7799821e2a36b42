import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/model.js'
import { factsOf } from '../told.js'

/** Sentences by which two articles are known to be of one story. */
const STORY = 'Nordlicht closes its works in Tarnby, Orla Quist told Marlow Bank.'

/** The same with a value that both tell. */
const NUMBERED = `${STORY} It employed 1,234 people.`

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
    ['a sum that stands but once in each', 'Grants cover £845 million.', 'London chips in £845 million.'],
    ['things that happen', 'It received 47 reports of leaks.', 'It knows of 47 cases of leaks.'],
    ['a rate of weekdays', 'Planners expect 38,000 riders a day.', 'It forecasts 38,000 passengers per weekday.'],
    ['a number of two digits that stands but once in each', 'It hired 57 nurses.', 'Dinner keeps 57 people busy.'],
    ['one is rounded, and each stands alone', 'The works washed 4,870 kegs.', 'Nearly 4,900 kegs left the cellars.'],
    ['a percentage and its thing', 'Some 62% of the hops are Czech.', 'Czech hops are 62% of what it brews with.'],
  ])('%s: %s / %s', ([, one, other]) => {
    expect(isJoined(one, other, figuresOf(one, other))).toBe(true)
  })
})

describe('near misses', () => {
  test.for<Pair>([
    ['a small number is met everywhere', 'It owns 12 vans.', 'There are 12 vats in the cellar.'],
    ['two deeds', 'The fire killed 12 people.', 'Police arrested 12 people.'],
    ['the killed and the hurt', 'The fire killed 450 people.', 'The fire injured 450 people.'],
    [
      'a number of two digits that the one tells of two things',
      'It hired 57 nurses and taught 57 drivers.',
      'Dinner keeps 57 people busy.',
    ],
    ['one digit', 'A refit swallowed £800 million.', 'A new quay needs £800 million.'],
    ['near, but not the same', 'Grants cover £845 million.', 'A new quay needs £851 million.'],
    ['two people', 'Anna Lind is 34 years old.', 'Otto Berg is 34 years old.'],
    ['up and down', 'Sales of ale rose 4.2%.', 'Prices of ale fell 4.2%.'],
    ['two years', 'In 2021 the refit took £85 million.', 'In 2023 a second refit took £85 million.'],
    ['a round sum that may be of anything', 'The lease is £3 million.', 'A museum wants £3 million.'],
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

test('two papers that have three names in common among many are of two stories', () => {
  const others = (names: string) =>
    names
      .split(' ')
      .map((name) => `The firm told ${name} Brandt${name.toLowerCase()} of it.`)
      .join(' ')
  const facts = factsOf(
    `Orla Quist spoke in Tarnby. The works bottled 310 crates. ${others('Vilma Torsten Ragna Sverre Halvard Ingmar Petra Astrid Gunnar Leif')}`,
    `Orla Quist spoke in Tarnby. A club planted 310 trees. ${others('Amadeo Benito Carmen Dolores Esteban Fidel Gonzalo Hector Ignacio Joaquin')}`,
  )
  expect(facts.filter(({ values }) => values.some(({ figure }) => figure?.value === 310))).toHaveLength(2)
})

test('what only agrees under another key leaves the other values of its key where they are', () => {
  const facts = factsOf(
    `${STORY}\n\nNordlicht bottled 48,213 crates.`,
    `${STORY}\n\nIt filled 48,213 crates. It filled 310 vats.`,
  )
  expect(facts.find(({ values }) => values.some(({ figure }) => figure?.value === 310))?.documents).toBe(1)
})

test('the same amount in another unit', () => {
  const [one, other] = ['The new tunnel is 11.3 miles long.', 'Trains run through 18.2 km of tunnel.']
  const facts = factsOf(`${STORY}\n\n${one}`, `${other}\n\n${STORY}`)
  expect(facts.some((fact) => holds(fact, one!) && holds(fact, other!))).toBe(true)
})

test('of several equal values in another document only the one most like it is joined', () => {
  const facts = factsOf(
    `${STORY}\n\nIt received 47 reports of leaks.`,
    `It knows of 47 cases of leaks. A pub nearby lists 47 cases of wine.\n\n${STORY}`,
  )
  expect(factWithBoth(facts, 'reports of leaks', 'cases of leaks')).toBe(true)
  expect(factWithBoth(facts, 'reports of leaks', 'cases of wine')).toBe(false)
})

describe('values that differ, told of one thing: one fact', () => {
  test.for<readonly [why: string, one: string, other: string, agreement: string]>([
    [
      'a plan and what came of it',
      'The club expects to sell 24,000 season tickets.',
      'It sold 24,600 season tickets.',
      'single',
    ],
    [
      'two that cannot both hold',
      'The works demolished 140 homes for it.',
      'The works demolished 118 homes.',
      'conflicting',
    ],
    [
      'two forecasts',
      'The plan would raise the property tax by 4%.',
      'The budget raised the property tax by 3.4%.',
      'single',
    ],
    ['a rate that few amounts have', 'Ann Roe will earn £95,000 a week.', 'Ann Roe pockets £110,000 a week.', 'single'],
  ])('%s: %s / %s', ([, one, other, agreement]) => {
    const facts = factsOf(`${NUMBERED}\n\n${one}`, `${other}\n\n${NUMBERED}`)
    const joined = facts.find((fact) => holds(fact, one) && holds(fact, other))
    expect(joined?.agreement).toBe(agreement)
  })

  test.for<Pair>([
    ['another thing', 'The works demolished 140 homes.', 'The works hired 118 drivers.'],
    ['a level and a change', 'The tax is 4%.', 'The budget raised the property tax by 3.4%.'],
    ['a part and the whole', 'Some 2,100 of the posts will go.', 'About 3,500 posts will go.'],
    ['two who have the same', 'Ann Roe raised $3.2 million.', 'Max Lind raised $2.6 million.'],
    ['far apart', 'The club expects to sell 2,400 season tickets.', 'It sold 24,600 season tickets.'],
    ['the dead of two days', 'The fire killed seven people.', 'The fire hurt nine people.'],
  ])('not %s: %s / %s', ([, one, other]) => {
    const facts = factsOf(`${NUMBERED}\n\n${one}`, `${other}\n\n${NUMBERED}`)
    expect(facts.some((fact) => holds(fact, one) && holds(fact, other))).toBe(false)
  })

  test('what the other tells, too, is joined with nothing else', () => {
    const facts = factsOf(
      `${STORY}\n\nOf the drug’s users 14.8% had an event. Of the others 18.7% had an event.`,
      `Some 14.8% of the drug’s users had an event, against 18.7% of the others.\n\n${STORY}`,
    )
    expect(facts.some(({ agreement }) => agreement === 'conflicting')).toBe(false)
  })
})

test('a verb alone says nothing of what it is told of: values of two documents stay apart', () => {
  const facts = factsOf(`${STORY}\n\nIt was down 11%.`, `It was down 40% there.\n\n${STORY}`)
  expect(facts.filter(({ values }) => values.some(({ figure }) => figure?.kind === 'percent'))).toHaveLength(2)
})

/** Whether a fact rests on a sentence. */
function holds({ values }: Fact, sentence: string): boolean {
  return values.some(
    ({ figure, support }) => figure !== null && support.some(({ evidence }) => evidence.text === sentence),
  )
}

function factWithBoth(facts: readonly Fact[], one: string, other: string): boolean {
  return facts.some(({ values }) => {
    const told = values.flatMap(({ support }) => support.map(({ evidence }) => evidence.text))
    return [one, other].every((words) => told.some((text) => text.includes(words)))
  })
}

test('two wordings that meet in two values are of one thing, and so is the third value', () => {
  const one = 'Storage at the Tarn dam slid from 61% in March 2021 to 57% in March 2022.'
  const other =
    'The lake level was 61% in March 2021. The lake level was 57% in March 2022. The lake level was 44% in March 2023.'
  const facts = factsOf(`${STORY}\n\n${one}`, `${other}\n\nOrla Quist of Nordlicht had warned Marlow Bank in Tarnby.`)
  const [fact] = facts.filter(({ values }) => values.some(({ support }) => support.some(({ text }) => text === '61%')))
  expect(fact?.values.map(({ figure }) => figure?.text).sort()).toEqual(['44%', '57%', '61%'])
})

test('what one article keeps apart, an article that tells one number more loosely does not bring together', () => {
  const facts = factsOf(
    `${STORY}\n\nThe blast in Tarnby killed 17 people.`,
    `In Tarnby 17 are in a serious condition.\n\n${STORY}`,
    `The blast killed 17 people in Tarnby. It injured 40 people, 17 of them critically.\n\nOrla Quist of Nordlicht had warned Marlow Bank.`,
  )
  expect(factWithBoth(facts, 'killed 17', '17 of them')).toBe(false)
})

test('a plan that lies near what came of it stands beside that', () => {
  const facts = factsOf(
    `${STORY}\n\nIt plans to spend £2.31 billion on a new quay.`,
    `A quay swallowed £2.3 billion, to the surprise of all.\n\n${STORY}`,
  )
  expect(factWithBoth(facts, '£2.31', '£2.3 ')).toBe(true)
})

describe('what is told without a figure in nearly one wording', () => {
  const isOne = (one: string, other: string) =>
    factWithBoth(
      factsOf(
        `${NUMBERED}\n\n${one}`,
        `${other}\n\nOrla Quist of Nordlicht had warned Marlow Bank. It employed 1,234 people.`,
      ),
      one,
      other,
    )

  test.for([
    ['Production starts in April 2028.', 'Volume production is to start in the second quarter of 2028.'],
    ['Otto Berg was cleared of theft.', 'Otto Berg was acquitted.'],
  ] as const)('%s / %s: one fact', ([one, other]) => expect(isOne(one, other)).toBe(true))

  test.for([
    ['Production starts in April 2028.', 'Volume production is to start in the third quarter of 2028.'],
    ['Production starts soon.', 'Pilot production starts later.'],
    ['Otto Berg was cleared of theft.', 'Otto Berg was cleared of fraud.'],
    ['Otto Berg was cleared of theft.', 'Anna Lind was acquitted.'],
  ] as const)('%s / %s: two', ([one, other]) => expect(isOne(one, other)).toBe(false))
})

test.for<readonly [string, string, string, string]>([
  [
    'conflicting',
    'the verb and its noun',
    'Anna Lind threw the disc 61.42 metres.',
    'Anna Lind won with a throw of 61.24 metres.',
  ],
  ['none', 'another', 'Anna Lind threw the disc 61.42 metres.', 'Otto Berg won with a throw of 61.24 metres.'],
])('%s: %s: %s / %s', ([agreement, , one, other]) => {
  const facts = factsOf(
    ['2024-06-09', `${NUMBERED}\n\n${one}`],
    ['2024-06-10', `${other}\n\nOrla Quist of Nordlicht had warned Marlow Bank in Tarnby. It employed 1,234 people.`],
  )
  expect(facts.filter((fact) => fact.agreement === 'conflicting')).toHaveLength(agreement === 'none' ? 0 : 1)
})

test.for<readonly [string, string, string]>([
  ['told of the day, and of none', '2024-06-10', 'conflicting'],
  ['told long after', '2024-08-20', 'single'],
])('%s', ([, date, agreement]) => {
  const facts = factsOf(
    ['2024-06-09', `${STORY}\n\nOn Saturday Nordlicht recalled 4,300 ovens.`],
    [date, `Nordlicht recalled 3,400 ovens.\n\nOrla Quist of Nordlicht had warned Marlow Bank in Tarnby.`],
  )
  expect(facts.find((fact) => holds(fact, 'Nordlicht recalled 3,400 ovens.'))?.agreement).toBe(agreement)
})

describe('a plan and what came of it stand side by side', () => {
  const stagesOf = (one: string, other: string, figures: readonly [string, string]) =>
    factsOf(['2024-06-07', `${STORY}\n\n${one}`], ['2024-06-10', `${other}\n\n${STORY}`])
      .filter(({ values }) =>
        figures.every((text) => values.some(({ support }) => support.some((told) => told.text === text))),
      )
      .map(({ agreement, values }) => [agreement, ...values.map(({ factuality }) => factuality).sort()])

  test.for<readonly [string, string, readonly [string, string]]>([
    ['More than 800 archers are expected.', 'A total of 780 archers took part.', ['800', '780']],
    ['The fair hopes to draw 15,000 spectators.', 'It drew a crowd of 17,000.', ['15,000', '17,000']],
  ])('%s / %s', ([one, other, figures]) => {
    expect(stagesOf(one, other, figures)).toEqual([['single', 'asserted', expect.stringMatching(/^p/)]])
  })

  test.for<readonly [string, string, readonly [string, string]]>([
    ['More than 800 archers are expected.', 'It sold 780 bows.', ['800', '780']],
    ['More than 800 people are expected.', 'Only 300 people came by train.', ['800', '300']],
  ])('%s / %s: two things', ([one, other, figures]) => expect(stagesOf(one, other, figures)).toEqual([]))
})

test('the count of two days in one article is a series', () => {
  const facts = factsOf(
    'There were 47 measles cases in Oakham on 4 March 2024. There were 63 measles cases in Oakham on 11 March 2024.',
  )
  expect(facts.find(({ values }) => values.some(({ figure }) => figure?.value === 63))?.agreement).toBe('series')
})

test('how many lie in hospital has one value on one day', () => {
  const facts = factsOf(
    ['2024-06-10', `${STORY}\n\nTwelve patients were admitted to hospital.`],
    ['2024-06-10', `14 people have ended up in hospital.\n\n${STORY}`],
  )
  expect(facts.filter(({ agreement }) => agreement === 'conflicting')).toHaveLength(1)
})
