import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

test.for([
  ['The yard cost $2.4 billion.', '$2.4 billion', 2.4e9, 'USD'],
  ['The yard cost $2.4bn.', '$2.4bn', 2.4e9, 'USD'],
  ['The yard cost US$2.4bn.', 'US$2.4bn', 2.4e9, 'USD'],
  ['The yard cost $US2.4 billion.', '$US2.4 billion', 2.4e9, 'USD'],
  ['The yard cost US $2.4 billion.', 'US $2.4 billion', 2.4e9, 'USD'],
  ['The yard cost $2.4 billion US a year.', '$2.4 billion US', 2.4e9, 'USD'],
  ['The yard cost $A2,400,000 in all.', '$A2,400,000', 2.4e6, 'AUD'],
  ['The yard cost A$2.4m in all.', 'A$2.4m', 2.4e6, 'AUD'],
  ['The yard cost C$2.4m in all.', 'C$2.4m', 2.4e6, 'CAD'],
  ['The yard cost HK $2.4m in all.', 'HK $2.4m', 2.4e6, 'HKD'],
  ['The yard cost €2.4bn.', '€2.4bn', 2.4e9, 'EUR'],
  ['The yard cost £2.4tn.', '£2.4tn', 2.4e12, 'GBP'],
  ['The yard cost ¥240m.', '¥240m', 2.4e8, 'JPY'],
  ['The yard cost ₹24 lakh.', '₹24 lakh', 2.4e6, 'INR'],
  ['The yard cost Rs 24 crore.', 'Rs 24 crore', 2.4e8, 'INR'],
  ['The yard cost USD24.7 million.', 'USD24.7 million', 24.7e6, 'USD'],
  ['The yard cost EUR 24m.', 'EUR 24m', 24e6, 'EUR'],
  ['The yard cost 24 million euros.', '24 million euros', 24e6, 'EUR'],
  ['The yard cost 24m euros.', '24m euros', 24e6, 'EUR'],
  ['The yard cost 24 million Swiss francs.', '24 million Swiss francs', 24e6, 'CHF'],
  ['The yard cost 24 million Hong Kong dollars.', '24 million Hong Kong dollars', 24e6, 'HKD'],
  ['The yard cost 24 million pounds.', '24 million pounds', 24e6, 'GBP'],
  ['The yard cost 24 pounds sterling.', '24 pounds sterling', 24, 'GBP'],
  ['They paid 24 pounds for it.', '24 pounds', 24, 'GBP'],
  ['It sold for 24,000 pounds ($30,000).', '24,000 pounds', 24_000, 'GBP'],
  ['A share costs 98 cents.', '98 cents', 0.98, 'USD'],
  ['A share costs 98 cents; sales were €3 million.', '98 cents', 0.98, 'EUR'],
  ['A pack costs 98c after the tax on it rose by 2 euros.', '98c', 0.98, 'EUR'],
  ['A share costs 98 cents; sales were €3 million, or $4 million.', '98 cents', 0.98, 'USD'],
  ['A share costs 98 euro cents.', '98 euro cents', 0.98, 'EUR'],
  ['A share costs 16 pence.', '16 pence', 0.16, 'GBP'],
  ['A share costs 3.5p.', '3.5p', 0.035, 'GBP'],
  ['It was a million-dollar house.', 'a million-dollar', 1e6, 'USD'],
  ['A house costs dlrs 14 billion.', 'dlrs 14 billion', 14e9, 'USD'],
  ['A barge costs 420,000 marks (dlrs 240,000).', '420,000 marks', 420_000, 'DEM'],
  ['They burned 100 € in the yard.', '100 €', 100, 'EUR'],
] as const)('%s', ([text, span, value, unit]) =>
  expect(figuresOf(text)[0]).toMatchObject({ kind: 'money', text: span, value, unit }),
)

test('"dollars" of an article that declares another dollar', () => {
  const text = 'All figures are in Canadian dollars. Sales came to $40 million, or 50 cents a share.'
  expect(figuresOf(text)).toMatchObject([
    { value: 4e7, unit: 'CAD' },
    { value: 0.5, unit: 'CAD', per: 'share' },
  ])
})

test('the francs of an article that names their country once', () => {
  const text = 'They owe 30 million French francs. A share costs 900 francs.'
  expect(figuresOf(text)).toMatchObject([{ unit: 'FRF' }, { value: 900, unit: 'FRF' }])
})

test.for([
  ['Sales come to millions of dollars.', { text: 'millions of dollars', low: 1e6, high: 1e7, unit: 'USD' }],
  ['The calf weighs 90 pounds.', { kind: 'measure', unit: 'pound' }],
] as const)('%s', ([text, row]) => expect(figuresOf(text)).toMatchObject([row]))

test.for(['The dollar fell.', 'Traders watched $AAPL all day.', 'The US economy shrank.', 'It is in euros.'])(
  '%s: none',
  (text) => expect(figuresOf(text)).toEqual([]),
)
