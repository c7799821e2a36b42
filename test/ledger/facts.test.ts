import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/model.js'
import { type Article, factsOf, factWith } from './told.js'

type Row = readonly [title: string, articles: readonly Article[], agreement: Fact['agreement'], documents: number]

const OWNS = 'Nordlicht AG owns 34% of Oakham plc.'

describe('the fact that tells the first figure', () => {
  test.for<Row>([
    ['one document', [OWNS], 'single', 1],
    [
      'the dead of two days',
      [
        ['2024-03-01', 'At least seven people died in a flood in Oakham.'],
        ['2024-03-02', 'Eleven people died in a flood in Oakham.'],
      ],
      'series',
      2,
    ],
    [
      'the dead of one day',
      [
        ['2024-03-01', 'Nordlicht, Orla Quist and Marlow Bank helped. Seven people died in a flood in Oakham.'],
        ['2024-03-01', 'Eleven people died in a flood in Oakham. Nordlicht, Orla Quist and Marlow Bank helped.'],
      ],
      'conflicting',
      2,
    ],
    [
      'what is told of no time in the news of the day that another names',
      [
        ['2024-03-03', 'Orla Quist threw 61.42 metres in Oakham on Sunday.'],
        ['2024-03-04', 'Orla Quist threw 61.24 metres in Oakham.'],
      ],
      'conflicting',
      2,
    ],
    [
      'what is told of no time in the news of other days',
      [
        ['2024-03-03', 'Orla Quist threw 61.42 metres in Oakham on Sunday.'],
        ['2024-03-24', 'Orla Quist threw 61.24 metres in Oakham.'],
      ],
      'single',
      2,
    ],
    [
      'a plan told in two ways on one day',
      [
        ['2024-03-01', 'Nordlicht AG will cut 430 jobs.'],
        ['2024-03-02', 'Nordlicht AG will cut some 445 jobs.'],
      ],
      'conflicting',
      2,
    ],
    [
      'a plan that changed',
      [
        ['2024-03-01', 'Nordlicht AG will cut 430 jobs.'],
        ['2024-03-12', 'Nordlicht AG will cut 500 jobs.'],
      ],
      'single',
      2,
    ],
    [
      'two who foresee a level',
      [
        ['2024-03-01', 'Sales of Nordlicht AG will be €430 million.'],
        ['2024-03-01', 'Sales of Nordlicht AG will be €445 million.'],
      ],
      'single',
      2,
    ],
    [
      'a level of a year to come is foreseen',
      [
        'Sales of Nordlicht AG were €430 million in 2030.',
        ['2024-03-01', 'A bank puts sales of Nordlicht AG at €490 million in 2030.'],
      ],
      'single',
      2,
    ],
    [
      'a price at noon and at the close',
      [
        ['2024-03-01', 'Nordlicht AG shares fell 4.1%.'],
        ['2024-03-01', 'Nordlicht AG shares fell 6.2%.'],
      ],
      'series',
      2,
    ],
    [
      'the year of the other value',
      [
        'Sales of Nordlicht AG were €430 million in 2024, more than in 2023.',
        'Sales of Nordlicht AG were €430 million in 2024.',
      ],
      'corroborated',
      2,
    ],
    [
      'what holds now, of no known day',
      ['Nordlicht employs 300 people.', ['2024-03-02', 'Nordlicht now employs 200 people.']],
      'single',
      2,
    ],
    ['a part and the whole', ['Nordlicht hired 300 workers in Oakham.', 'Nordlicht hired 900 workers.'], 'single', 2],
    [
      'two numbers of one sentence',
      ['The bank of Chile cut its interest rate from 4.25% to 4%.', 'The bank of Chile has an interest rate of 4.25%.'],
      'corroborated',
      2,
    ],
    [
      'a lack told in two ways',
      ['In the storm 900 households had no electricity.', 'The storm left 900 homes without power.'],
      'corroborated',
      2,
    ],
    ['one document, twice', [`${OWNS}\n\nNordlicht owns 34 percent of Oakham.`], 'single', 1],
    ['two documents', [OWNS, 'Nordlicht owns 34 percent of Oakham.'], 'corroborated', 2],
    ['one rounds', [OWNS, 'Nordlicht owns 33.8% of Oakham.'], 'corroborated', 2],
    ['one tells a bound', [OWNS, 'Nordlicht owns more than 30% of Oakham.'], 'corroborated', 2],
    ['another value', [OWNS, 'Nordlicht owns 33% of Oakham.'], 'conflicting', 2],
    ['beyond a bound', [OWNS, 'Nordlicht owns more than 40% of Oakham.'], 'conflicting', 2],
    ['two against one', [OWNS, OWNS.replace('34%', '29%'), 'Nordlicht has 34% of Oakham.'], 'conflicting', 3],
    ['a plan', [OWNS, 'Nordlicht plans to own 51% of Oakham.'], 'single', 2],
    ['a possibility', [OWNS, 'Nordlicht may own 51% of Oakham.'], 'single', 2],
    ['a plan of as much', [OWNS, 'Nordlicht plans to own 34% of Oakham.'], 'corroborated', 2],
    [
      'one document tells both',
      [OWNS, `Nordlicht owns 29% of Oakham, the Post wrote.\n\n${OWNS} So it was said.`],
      'corroborated',
      2,
    ],
    ['other times', ['In 2021 Nordlicht owned 34% of Oakham.', 'In 2023 Nordlicht owned 51% of Oakham.'], 'series', 2],
    [
      'the same time',
      ['In 2021 Nordlicht owned 34% of Oakham.', 'In 2021 Nordlicht owned 51% of Oakham.'],
      'conflicting',
      2,
    ],
    ['a time and none', ['In 2021 Nordlicht owned 34% of Oakham.', 'Nordlicht owns 51% of Oakham.'], 'single', 2],
    [
      'reports of two days',
      [
        ['2024-03-01', OWNS],
        ['2024-03-02', 'Nordlicht owns 51% of Oakham.'],
      ],
      'conflicting',
      2,
    ],
    [
      'reports of two years',
      [
        ['2022-03-01', OWNS],
        ['2024-03-02', 'Nordlicht owns 51% of Oakham.'],
      ],
      'series',
      2,
    ],
    [
      'denied',
      ['Nordlicht bought Oakham for $3 million.', 'Nordlicht did not buy Oakham for $3 million.'],
      'conflicting',
      2,
    ],
    [
      'another currency',
      ['Nordlicht paid $3 million for Oakham.', 'Nordlicht paid 4 million euros for Oakham.'],
      'single',
      2,
    ],
    ['nobody in particular', ['Nine people died in the fire.', 'Six people died in the fire.'], 'single', 2],
    ['other people', ['Anna Lind is 34 years old.', 'Otto Berg is 43 years old.'], 'single', 1],
  ])('%s: %s', ([, articles, agreement, documents]) => {
    const facts = factsOf(...articles)
    const text = facts
      .flatMap(({ values }) => values.flatMap(({ support }) => support))
      .find(({ doc, text }) => doc === 'a.txt' && text !== null)
    expect(factWith(text!.text!, facts)).toMatchObject({ agreement, documents })
  })
})

test('a fact is shown with its values, who tells them, how surely and when', () => {
  const [fact] = factsOf(
    ['2024-03-02', 'Nordlicht AG owns 34% of Oakham plc, Anna Lind said.'],
    ['2024-03-05', 'Nordlicht owns 34 percent of Oakham. It plans to own 51 percent of Oakham.'],
  )
  expect(fact).toMatchObject({
    subject: 'Nordlicht',
    object: 'Oakham',
    agreement: 'corroborated',
    documents: 2,
    copies: 0,
    first: '2024-03-02',
    last: '2024-03-05',
    values: [
      {
        figure: { value: 34, unit: 'percent' },
        factuality: 'asserted',
        support: [
          { doc: 'a.txt', attribution: 'Anna Lind', text: '34%', evidence: { line: 1, column: 1 } },
          { doc: 'b.txt', attribution: null, text: '34 percent', evidence: { line: 1, column: 1 } },
        ],
      },
      { figure: { value: 51 }, factuality: 'planned', support: [{ doc: 'b.txt', text: '51 percent' }] },
    ],
  })
})

test.for<readonly [string, string | null]>([
  ['In 2021 Nordlicht AG owned 34% of Oakham.', '2021'],
  ['Nordlicht AG owned 34% of Oakham at the end of 2021.', '2021'],
  ['Nordlicht AG has owned 34% of Oakham since 2019.', null],
  ['Nordlicht AG owned 34% of Oakham before 2019.', null],
  ['Nordlicht AG owned 34% of Oakham for two years.', null],
  ['Nordlicht AG currently owns 34% of Oakham.', null],
])('%s: at %s', ([text, time]) => {
  expect(factWith('34%', factsOf(text)).values[0]?.time).toBe(time)
})

test('a fact without a figure is told, denied and corroborated like others', () => {
  const told = (...articles: readonly string[]) =>
    factsOf(...articles).find(({ object }) => object.includes('Oakham'))?.agreement
  expect(told('Nordlicht AG bought Oakham plc.', 'Nordlicht acquired Oakham.')).toBe('corroborated')
  expect(told('Nordlicht AG bought Oakham plc.', 'Nordlicht did not buy Oakham.')).toBe('conflicting')
  expect(told('Nordlicht AG bought Oakham plc.', 'Nordlicht will not buy Oakham.')).toBe('single')
})

test('the most exact figure stands for a value', () => {
  const value = (...articles: readonly string[]) => factsOf(...articles)[0]?.values.map(({ figure }) => figure?.text)
  expect(value('Nordlicht owns about 30% of Oakham.', 'Nordlicht owns 29.4% of Oakham.')).toEqual(['29.4%'])
  expect(
    value('Nordlicht owns more than 30% of Oakham.', 'Nordlicht owns 34% of Oakham.', 'Nordlicht owns 51% of Oakham.'),
  ).toEqual(['34%', '51%'])
})

test('each fact has a key of its own, however little a key says', () => {
  const keys = factsOf(['2024-03-01', 'It rose by 17%. They lost 4 points.']).map(({ key }) => key)
  expect(keys.length).toBeGreaterThan(1)
  expect(new Set(keys).size).toBe(keys.length)
})

test('conflicts come first, then what is corroborated, series, and what is told once', () => {
  const agreements = factsOf(
    'Otto Berg is 43 years old. Nordlicht owns 34% of Oakham. In 2021 Kelmar employed 300 people. Kelmar bought Sund for $9 million.',
    'Kelmar bought Sund for $9 million. In 2023 Kelmar employed 500 people. Nordlicht owns 29% of Oakham.',
  )
    .filter(({ values }) => values.some(({ figure }) => figure !== null))
    .map(({ agreement }) => agreement)
  expect([...new Set(agreements)]).toEqual(['conflicting', 'corroborated', 'series', 'single'])
})

test('the order of the documents changes neither values nor agreement', () => {
  const articles = [
    OWNS,
    'Nordlicht owns more than 30% of Oakham.',
    'Nordlicht owns 29% of Oakham.',
    'In 2019 Nordlicht owned 12% of Oakham.',
    'Nordlicht owns about 35% of Oakham.',
  ]
  const told = (order: readonly number[]) =>
    factsOf(...order.map((index) => articles[index]!)).map(({ key, agreement, documents, values }) => ({
      key,
      agreement,
      documents,
      values: values.map(({ figure, time, support }) => `${figure?.text} ${time} ${support.length}`).sort(),
    }))
  const first = told([0, 1, 2, 3, 4])
  for (const order of [
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
    [1, 4, 3, 0, 2],
  ])
    expect(told(order)).toEqual(first)
})

test.for<readonly [string, string, Fact['agreement']]>([
  // Both tell of the same fire: they name the same people and places.
  [
    'Nine people were evacuated in Oakham, Mayor Otto Berg told Radio Sund. Otto Berg lives in Oakham.',
    'Otto Berg, the mayor of Oakham, told Radio Sund that 14 people were evacuated in Oakham.',
    'conflicting',
  ],
  [
    'Nine people were evacuated in the storm.',
    'Some 14 people were evacuated in the storm, Radio Sund said.',
    'single',
  ],
])('nobody in particular: %s ~ %s: %s', ([one, other, agreement]) => {
  expect(factWith('14', factsOf(one, other)).agreement).toBe(agreement)
})

test.for<readonly [string, string, Fact['agreement']]>([
  ['61', '62', 'single'],
  ['61', '63', 'conflicting'],
])('a man aged %s and %s: %s', ([one, other, agreement]) => {
  const told = (age: string) => `Otto Berg, ${age}, runs Nordlicht AG. Otto Berg is ${age} years old.`
  const ages = factsOf(told(one), told(other)).filter(({ values }) => values[0]?.figure?.kind === 'age')
  expect(ages[0]?.agreement).toBe(agreement)
})
