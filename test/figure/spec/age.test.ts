import { reads, readsNothing } from '../spec-table.js'

reads('age', [
  [
    { value: 34, unit: 'year' },
    'Police said _ was hurt.',
    'a 34-year-old | a 34 year old | a thirty-four-year-old | a man aged 34 | a woman of 34 years of age | a 34-yr-old | a man, 34, | a farmer, now 34, | a 34 y/o man | a 34-yo man',
  ],
  [{ value: 34, unit: 'year' }, 'Anna Berg _ at home.', 'is 34 years old | , 34, is | (34) is | , now 34, is'],
  [{ value: 19, unit: 'year' }, 'She _ then.', 'was only 19 | was just 19 | was 19 | turned 19 | was 19 years old'],
  [{ value: 6, unit: 'month' }, 'Her _ slept.', '6-month-old | 6 month old son | six-month-old baby | 6mo old baby'],
  [{ value: 3, unit: 'week' }, 'The _ puppy slept.', '3-week-old | three-week-old | 3 week old'],
  [{ value: 2.5, unit: 'year' }, 'The _ boy slept.', 'two-and-a-half-year-old | 2½-year-old'],
  [
    { low: 20, high: 29, value: null },
    'She was in her _ then.',
    '20s | early 20s | twenties | early twenties | mid-20s',
  ],
  [
    { low: 60, high: 69, value: null },
    'He was in his _ then.',
    '60s | late 60s | sixties | late sixties | mid-sixties',
  ],
  [{ low: 30, high: 39, value: null }, 'The _ actor won.', '30-something | thirty-something'],
  [
    { value: 65, bound: 'at-least' },
    'It is free for _.',
    'those 65 and older | those aged 65 or over | adults 65 and over',
  ],
  [{ value: 12, bound: 'at-most' }, 'It is free for _.', 'those 12 and younger | those aged 12 or under'],
  [{ value: 12, bound: 'less-than' }, 'It is free for _.', 'those under 12 | anyone younger than 12 | the under-12s'],
  [{ value: 18, bound: 'more-than' }, 'It is open to _.', 'anyone over 18 | everyone older than 18 | the over-18s'],
  [{ value: 5, bound: 'less-than' }, 'It is free for _.', 'the under-fives | children under five | the under-5s'],
  [
    { low: 18, high: 24, value: null },
    'Men _ use it.',
    'aged 18 to 24 | aged 18-24 | ages 18 to 24 | aged between 18 and 24',
  ],
  [{ value: 38.5, unit: 'year' }, 'The median age _.', 'is 38.5 years'],
])

reads('age', [[{ value: 4.5e9, unit: 'year' }, 'The rock is _.', '4.5 billion years old | 4,500 million years old']])

readsNothing(
  'decades that are no ages',
  `
  It was built in the early sixties.
  The roaring twenties ended.
  They came in twos.
  She scored in the nineties.
  `,
)
