import { expect, test } from 'vitest'
import { figuresOf, unreadOf } from './figures-of.js'

test.for([
  'The Comet 3.0 platform is new.',
  'The plan is called Dawn Forward 2040.',
  'It builds the 600 GT small van.',
  'It is one of the leading ports.',
  'No one came.',
  'This one is best.',
  'The two agreed.',
  'Call 555-1234 today.',
  'Call +44 20 7946 0000 today.',
  'They read page 12.',
  'They sat in Row 21 of Section 4.',
  'A category 4 storm came.',
  'The 10-year note fell.',
  'They signed a five-year plan.',
  'It opened in 1998.',
  'It opened on 12 March.',
  'It opened at 10:30.',
  'It was the 20th century.',
  'It was the third quarter.',
  'They scored in the second half.',
  'They play a 4-3-3 system.',
  'It has 5G and 3D and 4K.',
  'They fly the F-35.',
  'It hit a 40-year high.',
  'It was in the 1990s.',
  'A third company joined.',
  'He scored twice.',
  'They live at 405 Holm Ave. in town.',
  'They sell the 80486 chip.',
  'It hit a five year low.',
  '1. Open the valve.',
  'The valve leaks [12].',
  'The fire began on floor 3.',
  'It spread to floors 4 and 5.',
  'He slept in room 101 of the inn.',
  'She wore a size 12 dress and size 6 heels.',
  'Bake at gas mark 6.',
  'The bowl is lot 49.',
  'Articles 4, 5 and 6 apply.',
  'It failed in phase 2 and 3 trials.',
  'They left from gate B12 and runway 27L.',
  'He wears the 10 shirt and takes the 38 bus.',
  'It sits near a 7-Eleven.',
  'He is on the 30 Under 30 list.',
  'They met at COP29.',
  'Call 0800 555 111 today.',
  'He wore a three-piece suit.',
  'It is a one-way street.',
  'They sold seats 12 to 18, in row F.',
  'The BA.2.86 variant spread.',
  'He has a 401(k) plan and read the 8-K filing.',
  'Ask for extension 4471.',
  'They sat in coach 6.',
  'It lay under seat 14C.',
  'She left a 9-to-5 job.',
  'The Six Nations opener drew a crowd.',
  'The Big Four auditors met.',
  'Ten Network said so.',
  'The 20-day average fell.',
  'The 200-day moving average fell.',
])('%s: none', (text) => {
  expect(figuresOf(text)).toEqual([])
  expect(unreadOf(text)).toEqual([])
})

test.for([
  ['The code is 12xyz.', [{ text: '12xyz', reason: 'unknown letters after the number' }]],
  ['They sold 12,34 of them.', [{ text: '12,34', reason: 'not written like a number' }]],
] as const)('%s is reported', ([text, rows]) => {
  expect(figuresOf(text)).toEqual([])
  expect(unreadOf(text)).toEqual(rows)
})

test.for([
  ['The hall seats 300.', 300],
  ['Of the group 12 were hurt.', 12],
  ['The theatre houses 300.', 300],
  ['They searched flat 4 and 5 cars.', 5],
  ['The recipe needs 10 shirt buttons.', 10],
  ['The line is 12 metres.', 12],
  ['It costs COP 29,000.', 29_000],
  ['They own 640 000 of them.', 640_000],
  ['It is a 12-piece set.', 12],
  ['They took a one-goal lead.', 1],
  ['It hit a two-run homer.', 2],
  ['Six nations met.', 6],
  ['Ten Danes said so.', 10],
  ['Fire Kills Four at Mill', 4],
  ['A 20-day wait ended.', 20],
  ['They built a 300-K magnet and a 5-L engine.', 300],
  ['It reached 14C today.', 14],
  ['The scheme is for 30 under the age of 40.', 30],
] as const)('%s: a figure', ([text, value]) =>
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ value })),
)

test('The fund is 8.1m.', () => expect(figuresOf('The fund is 8.1m.')).toMatchObject([{ value: 8_100_000 }]))
