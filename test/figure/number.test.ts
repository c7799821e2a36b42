import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

const values = (text: string) => figuresOf(text).map(({ text: span, value }) => [span, value])

test.for([
  ['The dam holds 640 000 litres.', '640 000 litres', 640_000],
  ['The dam holds 640\u202f000 litres.', '640\u202f000 litres', 640_000],
  ["The dam holds 1'640'000 litres.", "1'640'000 litres", 1_640_000],
  ['The dam holds 1,640,000.5 litres.', '1,640,000.5 litres', 1_640_000.5],
  ['The dam holds 1.640.000 litres.', '1.640.000 litres', 1_640_000],
  ['The dam holds 16,40,000 litres.', '16,40,000 litres', 1_640_000],
  ['The dam holds .5 litres.', '.5 litres', 0.5],
  ['The dam holds 7 5/8 litres.', '7 5/8 litres', 7.625],
  ['The dam holds 7½ litres.', '7½ litres', 7.5],
  ['The dam holds 7 ½ litres.', '7 ½ litres', 7.5],
  ['The dam holds 1⁄32 litre.', '1⁄32 litre', 1 / 32],
  ['The dam holds twenty-one litres.', 'twenty-one litres', 21],
  ['The dam holds two hundred and six litres.', 'two hundred and six litres', 206],
  ['The dam holds three million four hundred thousand litres.', 'three million four hundred thousand litres', 3.4e6],
  ['The dam holds two and a half million litres.', 'two and a half million litres', 2.5e6],
  ['The dam holds half a million litres.', 'half a million litres', 5e5],
  ['The dam holds a quarter of a million litres.', 'a quarter of a million litres', 2.5e5],
  ['The dam holds a hundred litres.', 'a hundred litres', 100],
  ['The dam holds a dozen litres.', 'a dozen litres', 12],
  ['The dam holds half a dozen litres.', 'half a dozen litres', 6],
  ['The dam holds 3 dozen litres.', '3 dozen litres', 36],
  ['The dam holds 1.1 million litres.', '1.1 million litres', 1.1e6],
  ['The dam holds 1.1mn litres.', '1.1mn litres', 1.1e6],
  ['The dam holds 5 lakh litres.', '5 lakh litres', 5e5],
  ['The dam holds 5 crore litres.', '5 crore litres', 5e7],
  ['The dam holds 5 lakh crore litres.', '5 lakh crore litres', 5e12],
  ['The dam holds 2.5×10−3 litres.', '2.5×10−3 litres', 0.0025],
  ['The dam holds minus 5 litres.', 'minus 5 litres', -5],
  ['The dam holds −5 litres.', '−5 litres', -5],
] as const)('%s', ([text, span, value]) => expect(values(text)).toEqual([[span, value]]))

test.for([
  ['The town has 8 B visitors.', 8e9, 'visitor'],
  ['The town has 4.3M visitors.', 4.3e6, 'visitor'],
  ['The town has 4.3m visitors.', 4.3e6, 'visitor'],
  ['The town has 40k visitors.', 4e4, 'visitor'],
] as const)('%s', ([text, value, unit]) => expect(figuresOf(text)).toMatchObject([{ value, unit }]))

test.for([
  ['Dozens of ships sank.', 12, 120],
  ['Hundreds of ships sank.', 100, 1000],
  ['Tens of thousands of ships sank.', 1e4, 1e5],
  ['Hundreds of millions of ships sank.', 1e8, 1e9],
  ['Several hundred ships sank.', 100, 1000],
  ['A few thousand ships sank.', 1000, 10_000],
] as const)('%s', ([text, low, high]) =>
  expect(figuresOf(text)).toMatchObject([{ value: null, low, high, bound: 'about', unit: 'ship' }]),
)

test('amounts with "and" between them stay apart', () => {
  expect(values('They paid $6.40 and 25 is the limit.')).toEqual([
    ['$6.40', 6.4],
    ['25', 25],
  ])
})
