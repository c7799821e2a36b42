import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes } from '../../src/time/find-times.js'
import { taggedOf } from '../helper/cascade.js'
import { rowsOf } from './rows.js'

type Row = readonly [text: string, type: string, value: string | null, mod?: string]

/** A sentence and all the times in it. */
const sentences: readonly (readonly [sentence: string, rows: readonly Row[]])[] = [
  [
    'Work began on 3 March 2021 and ended on May 6, 2022.',
    [
      ['3 March 2021', 'date', '2021-03-03'],
      ['May 6, 2022', 'date', '2022-05-06'],
    ],
  ],
  // "in" is no inch
  ['It opened in 2018 in Turin.', [['2018', 'date', '2018']]],
  [
    'The yard may open in 2026 or 2027.',
    [
      ['2026', 'date', '2026'],
      ['2027', 'date', '2027'],
    ],
  ],
  [
    'From 2018 to 2022 the fleet doubled.',
    [
      ['2018', 'date', '2018'],
      ['2022', 'date', '2022'],
    ],
  ],
  ['The talks resume Monday, Jan. 8, in Oslo.', [['Monday, Jan. 8', 'date', null]]],
  ['It was the warmest March on record.', [['March', 'date', null]]],
  ['May said she may resign in May.', [['May', 'date', null]]],
  ['Revenue grew in fiscal year 2025.', [['fiscal year 2025', 'date', '2025']]],
  ['Orders rose in the first half of 2024.', [['the first half of 2024', 'date', '2024-H1']]],
  ['The second-quarter loss was small.', [['second-quarter', 'date', null]]],
  ["Last year's third quarter was better.", [["Last year's third quarter", 'date', null]]],
  ['The dam was built in the early 1930s.', [['the early 1930s', 'date', '193', 'start']]],
  ['Wages doubled in the 19th century.', [['the 19th century', 'date', '18']]],
  ['It will close by the end of the decade.', [['the end of the decade', 'date', null, 'end']]],
  ['By mid-2024 it had three shops.', [['mid-2024', 'date', '2024', 'mid']]],
  ['The spring of 1968 was cold.', [['The spring of 1968', 'date', '1968-SP']]],
  ['He spent almost a decade in prison.', [['almost a decade', 'duration', 'P10Y', 'less_than']]],
  ['The strike lasted more than three weeks.', [['more than three weeks', 'duration', 'P3W', 'more_than']]],
  ['Over the past two decades the firm has grown.', [['the past two decades', 'duration', 'P20Y']]],
  [
    'In the six months ended June 30, 2023, it grew.',
    [
      ['the six months', 'duration', 'P6M'],
      ['June 30, 2023', 'date', '2023-06-30'],
    ],
  ],
  [
    'Profit fell in the year to March.',
    [
      ['the year', 'duration', 'P1Y'],
      ['March', 'date', null],
    ],
  ],
  ['The five-year plan was late.', [['five-year', 'duration', 'P5Y']]],
  ['The two day rally ended.', [['two day', 'duration', 'P2D']]],
  ['It took two and a half hours.', [['two and a half hours', 'duration', 'PT2H30M']]],
  ['It took 2 1/2 years.', [['2 1/2 years', 'duration', 'P2Y6M']]],
  ['It will take 10 to 12 months.', [['10 to 12 months', 'duration', 'P10M']]],
  ['The ferry leaves every other day.', [['every other day', 'set', 'P2D']]],
  ['The council meets every second Tuesday.', [['every second Tuesday', 'set', 'XXXX-WXX-2']]],
  ['The bar is full on Tuesday nights.', [['Tuesday nights', 'set', 'XXXX-WXX-2TNI']]],
  ['The vote is on Wednesday morning.', [['Wednesday morning', 'time', null]]],
  [
    'The bell rang at 9:30 p.m. on Sept. 11, 2001.',
    [
      ['9:30 p.m.', 'time', null],
      ['Sept. 11, 2001', 'date', '2001-09-11'],
    ],
  ],
  ['It ends at 6 p.m. CET May 4, 1992.', [['6 p.m. CET May 4, 1992', 'time', '1992-05-04T18:00']]],
  [
    'The mill, now shut, may reopen soon.',
    [
      ['now', 'date', 'PRESENT_REF'],
      ['soon', 'date', 'FUTURE_REF'],
    ],
  ],
  ['Prices fell in recent years.', [['recent years', 'date', 'PAST_REF']]],
  ['She was born in nineteen sixty-two.', [['nineteen sixty-two', 'date', '1962']]],
]

test.for(sentences)('%s', ([sentence, rows]) => {
  const found = rowsOf(sentence).map(({ text, type, value, mod }) => [
    text,
    type,
    value,
    ...(mod === null ? [] : [mod]),
  ])
  expect(found).toEqual(rows)
})

describe('no time', () => {
  test.for([
    'It launched Leap 3.0 under the Dare Forward 2030 plan.',
    'They hired 2030 workers and 2,030 drivers.',
    'The car is a Peugeot 2008.',
    'Sales fell 1.5 percent.',
    'They may march on the capital.',
    'The Sun sat on the table.',
    'It earned $40,000 a year.',
    'It carries four flights a week.',
    'It sells 150,000 cars annually.',
    'He is 61 years old.',
    'About three-quarters of voters agreed.',
    'Shoppers filled the streets on Black Friday.',
    'The toString constructor fell.',
    'She came second in the race.',
    'They walked past the mill.',
    'The fall of the wall was quick.',
  ])('%s', (sentence) => expect(rowsOf(sentence)).toEqual([]))
})

test('times do not overlap, stand in order and stay in their sentence, whatever the words', () => {
  const word = fc.constantFrom(
    ..."the a last next two 1990 May 3 , - of Friday night year years quarter third ago early end 5 p.m. 10:30 now 's half and first".split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
      for (const { times, tokens } of findTimes(taggedOf(words.join(' '))).sentences) {
        let free = 0
        for (const { from, to, rules } of times) {
          expect(from).toBeGreaterThanOrEqual(free)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(tokens.length)
          expect(rules.length).toBeGreaterThan(0)
          free = to
        }
      }
    }),
    { numRuns: 300 },
  )
})
