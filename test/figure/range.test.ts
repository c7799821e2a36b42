import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

test.for([
  ['A seat costs 15-20 usd.', '15-20 usd', 15, 20, 'USD'],
  ['A seat costs $15-20.', '$15-20', 15, 20, 'USD'],
  ['A seat costs $3 to $4 million.', '$3 to $4 million', 3e6, 4e6, 'USD'],
  ['A seat costs $500,000 to $1 million.', '$500,000 to $1 million', 5e5, 1e6, 'USD'],
  ['A seat costs between 10 and 12 billion euros.', '10 and 12 billion euros', 10e9, 12e9, 'EUR'],
  ['Some hold 20–25 % of it.', '20–25 %', 20, 25, 'percent'],
  ['Some hold 5 to 7 per cent of it.', '5 to 7 per cent', 5, 7, 'percent'],
  ['Some hold 5% to 7% of it.', '5% to 7%', 5, 7, 'percent'],
  ['Rates are between 5 1/4% and 5 1/2%.', '5 1/4% and 5 1/2%', 5.25, 5.5, 'percent'],
  ['It needs a 5-10W lamp.', '5-10W', 5, 10, 'watt'],
  ['It ranges from 8 to 11 metres.', '8 to 11 metres', 8, 11, 'metre'],
  ['It takes three or four years.', 'three or four years', 3, 4, 'year'],
  ['It suits 12- to 15-year-olds.', '12- to 15-year-olds', 12, 15, 'year'],
  ['It suits 3 to 5 years old children.', '3 to 5 years old', 3, 5, 'year'],
  ['It suits children aged 5 to 11.', '5 to 11', 5, 11, 'year'],
  ['It draws two to three thousand fans.', 'two to three thousand', 2000, 3000, 'fan'],
  ['It draws between two hundred and three hundred fans.', 'two hundred and three hundred', 200, 300, 'fan'],
] as const)('%s', ([text, span, low, high, unit]) =>
  expect(figuresOf(text)).toMatchObject([{ text: span, value: null, low, high, unit }]),
)

test.for([
  ['Sales rose from $3 million to $4 million.', [3e6, 4e6], 'USD', [null, null]],
  ['Weight dropped from 90 kilograms to 82.', [90, 82], 'kilogram', [null, null]],
  ['Sales grew from 20 to 30 million euros.', [20e6, 30e6], 'EUR', [null, null]],
  ['The stock fell 3 cents to 45 cents.', [0.03, 0.45], 'USD', ['down', null]],
  ['The price dropped another 40 cents to $9.10.', [0.4, 9.1], 'USD', ['down', null]],
  ['The stock fell $1.50 to $66.50.', [1.5, 66.5], 'USD', ['down', null]],
  ['It cut its rate by half a percent to 4.5 percent.', [0.5, 4.5], 'percent', ['down', null]],
] as const)('%s', ([text, values, unit, trends]) => {
  const figures = figuresOf(text)
  expect(figures.map(({ value }) => value)).toEqual(values)
  expect(figures.map(({ trend }) => trend)).toEqual(trends)
  expect(figures.every((figure) => figure.unit === unit)).toBe(true)
})

test('"$2,000 in 3 years" is an amount and a duration', () => {
  expect(figuresOf('They saved $2,000 in 3 years.')).toMatchObject([
    { kind: 'money', value: 2000 },
    { kind: 'duration', value: 3 },
  ])
})

test.for([
  ['Sales have grown since 2015 to £14m.', [{ value: 14e6 }]],
  ['Sales of 1900 to 2400 tonnes are usual.', [{ low: 1900, high: 2400 }]],
  ['It passed on a party-line vote, 218-214.', [{ kind: 'score', low: 214, high: 218 }]],
  ['It needs a lead, 218-224.', [{ kind: 'number', low: 218, high: 224 }]],
  ['They were 287-4 at tea.', [{ kind: 'score', low: 4, high: 287 }]],
  ['They took 287-294 at tea.', [{ kind: 'number', low: 287, high: 294 }]],
] as const)('%s: a year is no end of a range, runs and wickets are a score', ([text, rows]) =>
  expect(figuresOf(text)).toMatchObject(rows),
)
