import { expect, test } from 'vitest'
import type { Figure } from '../../src/model.js'
import { figureWords } from '../../src/write/figure-words.js'
import { withSpaces } from '../../src/write/wrap.js'
import { figure, time } from './rows.js'

const words = (fields: Partial<Figure>) => withSpaces(figureWords(figure(fields)))

test.for<[string, Partial<Figure>]>([
  ['≤150,000 EV / year', { kind: 'count', value: 150_000, unit: 'EV', per: 'year', bound: 'at-most' }],
  ['21 %', { kind: 'percent', value: 21, unit: 'percent' }],
  ['3 percentage points', { kind: 'percent', value: 3, unit: 'percentage point' }],
  ['1 basis point', { kind: 'percent', value: 1, unit: 'basis point' }],
  ['USD 1.6 billion', { kind: 'money', value: 1.6e9, unit: 'USD' }],
  ['GBP 0.16 / share', { kind: 'money', value: 0.16, unit: 'GBP', per: 'share' }],
  ['USD 31.50 / share', { kind: 'money', value: 31.5, unit: 'USD', per: 'share' }],
  ['USD 31 / share', { kind: 'money', value: 31, unit: 'USD', per: 'share' }],
  ['GBP 0.102', { kind: 'money', value: 0.102, unit: 'GBP' }],
  ['EUR 27.00–29.50', { kind: 'money', low: 27, high: 29.5, unit: 'EUR' }],
  ['EUR 1.5 million', { kind: 'money', value: 1.5e6, unit: 'EUR' }],
  ['31.5 tonnes', { kind: 'measure', value: 31.5, unit: 'tonne' }],
  ['>EUR 12,500', { kind: 'money', value: 12_500, unit: 'EUR', bound: 'more-than' }],
  ['~1 million vehicles', { kind: 'count', value: 1e6, unit: 'vehicle', bound: 'about' }],
  ['1,234,567 people', { kind: 'count', value: 1_234_567, unit: 'person' }],
  ['1 aircraft', { kind: 'count', value: 1, unit: 'aircraft' }],
  ['10–12 %', { kind: 'percent', low: 10, high: 12, unit: 'percent' }],
  ['USD 10–12 billion', { kind: 'money', low: 10e9, high: 12e9, unit: 'USD' }],
  ['USD 900,000–1.2 million', { kind: 'money', low: 9e5, high: 1.2e6, unit: 'USD' }],
  ['-5 to -3 degrees Celsius', { kind: 'measure', low: -5, high: -3, unit: 'degree Celsius' }],
  ['40 square kilometres', { kind: 'measure', value: 40, unit: 'square kilometre' }],
  ['2 years', { kind: 'duration', value: 2, unit: 'year' }],
  ['age 54', { kind: 'age', value: 54, unit: 'year' }],
  ['age 6 months', { kind: 'age', value: 6, unit: 'month' }],
  ['3×', { kind: 'multiple', value: 3 }],
  ['one in five', { kind: 'ratio', value: 0.2, text: 'one in five' }],
  ['third-largest', { kind: 'rank', value: 3, text: 'third-largest' }],
  ['3-1', { kind: 'score', low: 1, high: 3, text: '3-1' }],
  ['↑5 %', { kind: 'percent', value: 5, unit: 'percent', trend: 'up', text: '5%' }],
  ['+5 %', { kind: 'percent', value: 5, unit: 'percent', trend: 'up', text: '+5%' }],
  ['↓USD 0.30', { kind: 'money', value: 0.3, unit: 'USD', trend: 'down', text: '30 cents' }],
  ['-5 %', { kind: 'percent', value: -5, unit: 'percent', trend: 'down', text: '-5%' }],
  ['2 (a year earlier)', { value: 2, time: time('a year earlier') }],
  ['several', { text: 'several' }],
])('%s', ([expected, fields]) => expect(words(fields)).toBe(expected))

test('an amount breaks last where currency, sign or rate would stand alone', () => {
  expect(figureWords(figure({ kind: 'percent', value: 21, unit: 'percent' }))).toBe('21\u202f%')
  const price = figure({ kind: 'money', value: 4.2e9, unit: 'USD', per: 'year' })
  expect(figureWords(price)).toBe('USD\u202f4.2\u00a0billion\u00a0/\u202fyear')
})
