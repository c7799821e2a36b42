import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'
import { reads } from './spec-table.js'

reads('duration', [
  [{ value: 4.5, unit: 'year' }, 'He was away for _.', 'four years and six months | 4 years and 6 months'],
  [
    { value: 2.5, unit: 'hour' },
    'The trip took _.',
    '2 hours 30 minutes | two hours, 30 minutes | two hours and 30 minutes',
  ],
  [{ value: 1.5, unit: 'minute' }, 'The lap took _.', 'one minute 30 seconds | one minute and 30 seconds'],
])

reads('measure', [
  [{ value: 6.25, unit: 'foot' }, 'The guard is _ tall.', '6 feet 3 inches | 6ft 3in | six feet, three inches | 6\'3"'],
  [{ value: 6.25, unit: 'foot' }, 'The _ guard won.', "6-foot-3 | 6-foot-3-inch | 6'3 | 6’3"],
])

reads('money', [[{ value: 2.5, unit: 'EUR' }, 'The roll costs _.', 'two euros and 50 cents | 2 euros and 50 cents']])

test.for([
  ['He was away for four years and lost six months.', ['four years', 'six months']],
  ['It lasted 5 years, 3 months and 9 days.', ['5 years', '3 months', '9 days']],
  ['It costs $2 million and 50 cents a page.', ['$2 million', '50 cents']],
] as const)('%s: amounts of their own', ([text, spans]) =>
  expect(figuresOf(text).map((figure) => figure.text)).toEqual(spans),
)
