import { reads, readsNothing } from '../spec-table.js'

reads('percent', [
  [
    { value: 34, unit: 'percent' },
    'The trust owns _ of it.',
    '34% | 34 % | 34 percent | 34 per cent | 34 pct | 34pc | 34 pc | thirty-four percent | thirty-four per cent',
  ],
  [
    { value: 0.5, unit: 'percent' },
    'Fares rose _ in May.',
    '0.5% | .5% | 0.5 percent | half a percent | half a per cent | 1/2 percent | ½% | half of one percent',
  ],
  [
    { value: 2.5, unit: 'percent' },
    'Fares rose _ in May.',
    '2.5% | 2.5 percent | two and a half percent | 2½% | 2 1/2 percent',
  ],
  [
    { value: 100, unit: 'percent' },
    'The trust owns _ of it.',
    '100% | 100 percent | one hundred percent | a hundred per cent',
  ],
  [{ value: -2.2, unit: 'percent' }, 'Growth was _ in May.', '-2.2% | −2.2% | minus 2.2%| minus 2.2 percent'],
  [{ value: 34, unit: 'percent' }, 'They sold a _ stake.', '34% | 34-percent | 34 percent | 34 per cent'],
  [
    { value: 3, unit: 'percentage point' },
    'The rate fell _ in May.',
    '3 percentage points | three percentage points | 3 %-points | 3 pct points',
  ],
  [
    { value: 25, unit: 'basis point' },
    'The rate fell _ in May.',
    '25 basis points | 25bps | 25 bps | 25 bp | twenty-five basis points',
  ],
  [
    { value: 0.25, unit: 'percentage point' },
    'The rate fell _ in May.',
    '0.25 percentage points | a quarter of a percentage point',
  ],
  [{ value: 12_000, unit: 'percent' }, 'Prices rose _ over the war.', '12,000% | 12,000 percent'],
])

reads('percent', [
  [
    { low: 20, high: 25, value: null, unit: 'percent' },
    'Prices may rise _ this year.',
    '20-25% | 20–25% | 20 to 25 percent | 20% to 25% | between 20 and 25 percent | between 20% and 25% | 20 or 25 percent | 20–25 %',
  ],
  [
    { low: 1.5, high: 2, value: null, unit: 'percent' },
    'Prices may rise _ this year.',
    '1.5-2% | 1.5 to 2 percent | between 1.5% and 2%',
  ],
])

readsNothing(
  'letters that only look like percent',
  `
  The shop has a new PC.
  The bp station closed.
  What percentage of it is sand?
  `,
)

reads('percent', [
  [
    { value: 0.25, unit: 'percentage point' },
    'The rate fell _ in May.',
    '0.25 of a percentage point | a quarter percentage point',
  ],
  [{ value: 3, unit: 'percentage point' }, 'The rate fell _ in May.', '3 per cent points'],
])

reads('percent', [[{ value: 2.5, unit: 'percent' }, 'Fares rose _ in May.', 'two-and-a-half per cent']])
