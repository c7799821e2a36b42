import { reads, readsNothing } from '../spec-table.js'

const base = (value: number) => ({ value, low: null, high: null, unit: 'second' })

reads('duration', [
  [
    { value: 40, unit: 'minute', ucum: 'min', base: base(2400) },
    'The trip took _ in all.',
    '40 minutes | 40 mins | 40min | forty minutes | 40 min',
  ],
  [
    { value: 0.5, unit: 'hour', ucum: 'h', base: base(1800) },
    'The trip took _ in all.',
    'half an hour | 0.5 hours | a half hour | half-an-hour',
  ],
  [
    { value: 2.5, unit: 'day', ucum: 'd', base: base(216_000) },
    'The trip took _ in all.',
    '2.5 days | two and a half days | 2½ days',
  ],
  [
    { value: 18, unit: 'month', ucum: 'mo', base: base(47_336_400) },
    'The work took _ in all.',
    '18 months | eighteen months',
  ],
  [{ value: 3, unit: 'year', ucum: 'a', base: base(94_672_800) }, 'The work took _ in all.', '3 years | three years'],
  [{ value: 3, unit: 'week', ucum: 'wk', base: base(1_814_400) }, 'The work took _ in all.', '3 weeks | three weeks'],
  [
    { value: 9.58, unit: 'second', ucum: 's', base: base(9.58) },
    'He ran it in _ then.',
    '9.58 seconds | 9.58 secs | 9.58s | 9.58 sec',
  ],
  [
    { value: 2, unit: 'decade', ucum: '10.a', base: base(631_152_000) },
    'The war lasted _ in all.',
    '2 decades | two decades',
  ],
  [
    { value: 5, unit: 'millisecond', ucum: 'ms', base: base(0.005) },
    'The chip needs _ for it.',
    '5 ms | 5 milliseconds | 5ms | five milliseconds',
  ],
  [
    { value: 12, unit: 'hour', base: base(43_200) },
    'The shift lasts _ there.',
    '12 hours | 12 hrs | twelve hours | 12hrs',
  ],
  [
    {
      low: 4,
      high: 6,
      value: null,
      unit: 'week',
      base: { value: null, low: 2_419_200, high: 3_628_800, unit: 'second' },
    },
    'The work takes _ in all.',
    '4-6 weeks | 4 to 6 weeks | four to six weeks | between four and six weeks',
  ],
])

reads('age', [
  [
    { value: 34, unit: 'year', ucum: 'a' },
    'A _ was hurt.',
    '34-year-old | 34 year old | 34-year-old man | thirty-four-year-old',
  ],
  [{ value: 34, unit: 'year' }, 'Ida Holm, _, won.', '34 | aged 34 | age 34 | 34 years old | who is 34'],
  [
    { value: 34, unit: 'year' },
    'The man is _ now.',
    '34 years old | 34 years of age | thirty-four years old | aged 34',
  ],
  [{ value: 18, unit: 'month', ucum: 'mo' }, 'The boy is _ now.', '18 months old | eighteen months old'],
  [{ value: 40, unit: 'year' }, 'She _ in May.', 'turned 40 | turned forty'],
  [{ value: 34, unit: 'year' }, 'A man aged _ was hurt.', '34'],
])

readsNothing(
  'calendar periods and terms',
  `
  Sales grew over the first four months of 2021.
  Output fell in the final two quarters.
  The club won all of its opening six weeks.
  They agreed on a five-year plan.
  The 10-year note fell.
  Sales fell in the third quarter.
  It was the second year.
  `,
)

reads('age', [[{ value: 34, unit: 'year' }, 'A man aged _ was hurt.', '34 years']])
