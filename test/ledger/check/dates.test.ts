import { expect, test } from 'vitest'
import { check } from '../../../src/ledger/check/check.js'
import { sheet } from './findings-of.js'

const verdict = (words: string, source: string, draft: string, dates: readonly [string, string]) =>
  check(sheet('draft.txt', draft, dates[1]), [sheet('a.txt', source, dates[0])]).flatMap((each) =>
    each.span.text === words ? [each.verdict] : [],
  )

const MARSH =
  'Helen Marsh retired in 2023 after 34 years in the prison service. The ship will lie in wax for eight years.'

test.for<[string, string, string[]]>([
  ['1989', 'Helen Marsh joined the prison service in 1989.', ['supported']],
  ['1998', 'Helen Marsh joined the prison service in 1998.', ['unsupported']],
  ['2033', 'The ship will lie in wax for eight years, until 2033.', ['supported']],
  ['2032', 'The boat will lie in wax for seven years, until 2032.', []],
  ['2036', 'The ship will lie in wax for eight years, until 2036.', ['unsupported']],
])('years that follow: %s in %s', ([year, draft, verdicts]) => {
  expect(verdict(year, MARSH, draft, ['2025-03-26', '2025-03-30'])).toEqual(verdicts)
})

test('months since', () => {
  const source = 'Farmers get 31p for their milk, down from 43p in October.'
  const said = (months: string) => `Farmers get 31p for their milk, after a drop in ${months}.`
  expect(verdict('eight months', source, said('eight months'), ['2025-06-03', '2025-06-22'])).toEqual(['rounded'])
  expect(verdict('five months', source, said('five months'), ['2025-06-03', '2025-06-22'])).toEqual(['unsupported'])
})

test('a weekday is the same by its name, and another by another', () => {
  const source = 'Prisoners in Holt took over a wing on Sunday in a protest about food.'
  const said = (day: string) => `On ${day} prisoners in Holt took over a wing in a protest about food.`
  expect(verdict('Sunday', source, said('Sunday'), ['2025-03-26', '2025-03-30'])).toEqual(['supported'])
  expect(verdict('Friday', source, said('Friday'), ['2025-03-26', '2025-03-30'])).toEqual(['contradicted'])
})

test('a month without a year is that of the source, if it was not long ago', () => {
  const source = 'The age of the ship is not known.'
  const draft = 'In August the age of the ship could only be guessed.'
  expect(verdict('August', source, draft, ['2024-08-06', '2025-02-02'])).toEqual(['supported'])
  expect(verdict('August', source, draft, ['2024-06-06', '2025-02-02'])).toEqual(['unsupported'])
})

test('the day on which a source was published is not that of what it dates itself', () => {
  const sources = ['The nurses voted on Monday to end their strike in Holt.', 'Nurses in Holt are back at work.']
  const said = (draft: string, words: string) =>
    check(sheet('draft.txt', draft, '2024-10-23'), [
      sheet('a.txt', sources[0]!, '2024-10-21'),
      sheet('b.txt', sources[1]!, '2024-10-22'),
    ]).flatMap((each) => (each.span.text === words ? [each.verdict] : []))
  expect(said('The vote of the nurses on Tuesday ended the strike in Holt.', 'Tuesday')).toEqual(['contradicted'])
  expect(said('The vote of the nurses on Monday ended the strike in Holt.', 'Monday')).toEqual(['supported'])
  // Of another occasion nothing is known but when it was written.
  expect(said('The nurses of Holt went back to work on Tuesday.', 'Tuesday')).toEqual(['supported'])
})

test('months since a day whose year the source leaves out', () => {
  const source = 'Shares in Tarn Foundry have lost a third of their value since the theft became public on Nov. 24.'
  const said = (months: string) => `Shares in Tarn Foundry have lost a third of their value in ${months}.`
  const verdictOn = (months: string) =>
    check(sheet('draft.txt', said(months), '2024-05-16'), [sheet('a.txt', source)]).flatMap(({ span, verdict }) =>
      span.text === months ? [verdict] : [],
    )
  expect(verdictOn('six months')).toEqual(['rounded'])
  expect(verdictOn('nine months')).toEqual(['unsupported'])
})

test('its own dateline is no news of a draft, and a day of the week is no slip for the next', () => {
  const source = '2024-03-14'
  const said = (draft: string) =>
    check(sheet('draft.txt', draft, '2024-03-13'), [
      sheet('a.txt', 'The clinic in Holt opened on March 11 and gave 400 doses to children.', source),
      sheet('b.txt', 'The nurses voted on Monday to end their strike in Holt.', '2024-03-11'),
    ]).flatMap(({ verdict, severity }) => (severity === 'error' || severity === 'warning' ? [verdict] : []))
  expect(said('HOLT, March 13, 2024 — The clinic in Holt gave 400 doses to children.')).toEqual([])
  expect(said('The clinic in Holt opened on March 13 and gave 400 doses to children.')).toEqual(['contradicted'])
  expect(said('Other nurses of Holt strike as of Tuesday.')).toEqual([])
})

test('two weekdays go with two dates one by one', () => {
  const found = (draft: string) => check(sheet('draft.txt', draft, '2024-03-06'), []).map(({ verdict }) => verdict)
  expect(found('The drive runs on Saturday and Sunday, March 9 and 10.')).not.toContain('inconsistent')
  expect(found('The drive starts on Sunday, March 9, in Holt.')).toContain('inconsistent')
})

test('one of the years of a sentence, and one that is counted back', () => {
  const source =
    'For 94 years the people of Holt have built wagons. The plant in Holt built 2,900 wagons in 2019, 1,650 in 2023 and 1,120 last year.'
  const said = (year: string, draft: string) => verdict(year, source, draft, ['2025-03-07', '2025-03-08'])
  expect(said('2023', 'The plant in Holt built 1,120 wagons, 530 fewer than in 2023.')).toEqual(['supported'])
  expect(said('2021', 'The plant in Holt built 1,120 wagons, 530 fewer than in 2021.')).toEqual(['contradicted'])
  expect(said('1931', 'The plant in Holt has built wagons since 1931.')).toEqual(['supported'])
  expect(said('1941', 'The plant in Holt has built wagons since 1941.')).not.toContain('supported')
})
