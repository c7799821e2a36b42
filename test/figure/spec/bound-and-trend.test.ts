import { expect, test } from 'vitest'
import { figuresOf } from '../figures-of.js'
import { reads } from '../spec-table.js'

reads('count', [
  [
    { value: 500, bound: 'about' },
    'Police said _ came.',
    'about 500 people | around 500 people | roughly 500 people | some 500 people | nearly 500 people | almost 500 people | close to 500 people | 500 or so people | in the vicinity of 500 people | maybe 500 people | perhaps 500 people | an estimated 500 people | more or less 500 people | approaching 500 people | getting on for 500 people',
  ],
  [
    { value: 500, bound: 'at-least' },
    'Police said _ came.',
    'at least 500 people | no fewer than 500 people | no less than 500 people | 500-plus people | 500+ people | 500 or more people | a minimum of 500 people | at the very least 500 people | a good 500 people | as few as 500 people',
  ],
  [
    { value: 500, bound: 'at-most' },
    'Police said _ came.',
    'up to 500 people | as many as 500 people | no more than 500 people | at most 500 people | a maximum of 500 people | at the very most 500 people',
  ],
  [
    { value: 500, bound: 'more-than' },
    'Police said _ came.',
    'more than 500 people | over 500 people | well over 500 people | just over 500 people | upwards of 500 people | in excess of 500 people | slightly more than 500 people | a little over 500 people',
  ],
  [
    { value: 500, bound: 'less-than' },
    'Police said _ came.',
    'fewer than 500 people | under 500 people | just under 500 people | just short of 500 people | just shy of 500 people | not quite 500 people | a shade under 500 people',
  ],
])

reads('money', [
  [
    { value: 5e6, bound: 'more-than' },
    'The bill _.',
    'exceeded $5 million | topped $5 million | surpassed $5 million | exceeds $5 million | came to over $5 million | is north of $5 million',
  ],
  [
    { value: 5e6, bound: 'at-most' },
    'The bill was _.',
    '$5 million at most | $5 million tops | $5 million max | capped at $5 million | limited to $5 million | as high as $5 million | no higher than $5 million | not to exceed $5 million',
  ],
  [
    { value: 5e6, bound: 'at-least' },
    'The bill was _.',
    '$5 million minimum | $5 million and up | $5 million and counting | $5 million or more | as low as $5 million | no lower than $5 million | $5 million if not more',
  ],
  [
    { value: 5e6, bound: 'about' },
    'The bill was _.',
    '$5 million give or take | $5 million or thereabouts | $5 million-ish',
  ],
])

reads('measure', [
  [{ value: 50, bound: 'at-most' }, 'It is _ of the coast.', 'within 50 miles | up to 50 miles'],
  [{ value: 5e6, bound: 'at-most' }, 'It may buy back _ there.', 'up to 5 million litres'],
  [
    { value: 50, bound: 'more-than' },
    'It is _.',
    'longer than 50 metres | deeper than 50 metres | taller than 50 metres',
  ],
  [
    { value: 50, bound: 'less-than' },
    'It is _.',
    'shorter than 50 metres | shallower than 50 metres | lower than 50 metres',
  ],
])

reads('percent', [
  [
    { value: 5, trend: 'up' },
    'Sales _.',
    'rose 5% | rose by 5% | have risen sharply, by 5% | went up 5% | are up 5% | were up by 5% | grew a further 5% | rose by as much as 5% | put on 5% | tacked on 5% | climbed another 5%',
  ],
  [
    { value: 5, trend: 'down' },
    'Sales _.',
    'fell 5% | fell by 5% | came down 5% | are down 5% | gave up 5% | were off 5% | have fallen sharply, by 5% | closed off 5% | slid another 5% | ended 5% lower',
  ],
  [{ value: 5, bound: 'at-most', trend: 'up' }, 'Sales _.', 'could rise up to 5% | rose by up to 5%'],
  [
    { value: 5, bound: 'exact', trend: null },
    'The rate _.',
    'edged up to 5% | is back up to 5% | ticked up to 5% | crept back up to 5%',
  ],
])

reads('count', [
  [
    { value: 500, unit: 'worker', trend: 'down' },
    'The firm _.',
    'has 500 fewer workers | axed 500 workers | cut 500 workers',
  ],
  [{ value: 500, unit: 'worker', trend: 'up' }, 'The firm _.', 'has 500 more workers than its rival'],
  [{ value: 500, unit: 'worker', trend: null }, 'The firm _.', 'hired 500 more workers | wants 500 more workers'],
  [
    { value: 500, unit: 'vote', trend: null },
    'The motion _.',
    'fell 500 votes short | fell 500 votes shy of a majority',
  ],
  [{ value: 500, bound: 'about' }, 'Attendance _.', 'neared 500 people | approached 500 people'],
])

reads('money', [
  [
    { value: 5e6, trend: null, bound: 'less-than' },
    'The bill _.',
    'fell below $5 million | is nowhere near $5 million',
  ],
  [
    { value: 5e6, trend: null, bound: 'more-than' },
    'The bill _.',
    'rose above $5 million | climbed higher than $5 million',
  ],
  [{ value: 5e6, trend: null, bound: 'at-most' }, 'The bill _.', 'rose as high as $5 million'],
  [{ value: 5e6, trend: null, bound: 'at-least' }, 'The bill _.', 'fell as low as $5 million'],
  [{ value: 5e6, trend: 'up', bound: 'at-most' }, 'The bill _.', 'rose by as much as $5 million'],
])

reads('percent', [
  [
    { low: 3, high: 5, trend: 'up' },
    'Sales _.',
    'rose anywhere from 3% to 5% | rose somewhere between 3% and 5% | grew by anywhere from 3 to 5 percent',
  ],
])

reads('count', [
  [{ value: 500, bound: 'at-most', trend: 'down' }, 'The firm _.', 'will cut up to 500 jobs | cut up to 500 jobs'],
  [
    { value: 500, bound: 'less-than', trend: null },
    'The motion _.',
    'fell short of 500 votes | fell just short of 500 votes',
  ],
])

reads('ratio', [
  [
    { value: 0.5, trend: 'down' },
    'The shares lost _.',
    'half their value | half of their value | about half their value',
  ],
  [{ value: 0.25, trend: 'down', bound: 'about' }, 'The shares lost _.', 'roughly a quarter of their value'],
])

test.for([
  ['Sales came to £88m, off 3%.', { value: 3, trend: 'down' }],
  ['The index ended 12.5 points lower.', { value: 12.5, trend: 'down' }],
  ['Output was down roughly a tenth.', { value: 0.1, bound: 'about', trend: 'down' }],
  ['It took close on three years.', { value: 3, bound: 'about' }],
] as const)('%s', ([text, said]) => expect(figuresOf(text).at(-1)).toMatchObject(said))

test.for(['It was 12.5 points.', 'They won 12.5 points there.'])('%s: no fall of points', (text) =>
  expect(figuresOf(text).filter(({ unit, trend }) => unit === 'point' && trend !== null)).toEqual([]),
)

reads('count', [
  [{ value: 500, trend: 'down' }, 'The firm _.', 'lost 500 customers | shed 500 staff | axed 500 jobs'],
  [{ value: 500, trend: 'up' }, 'The firm _.', 'gained 500 subscribers'],
  [{ value: 500, trend: null }, 'The firm _.', 'added 500 users to the list | lost 500 letters'],
])

reads('measure', [[{ value: 40, bound: 'about' }, 'It weighs _.', '40 grams, give or take | 40 grams give or take']])

test('It weighs 40 grams, or more than it did.', () =>
  expect(figuresOf('It weighs 40 grams, or more than it did.')).toMatchObject([{ value: 40, bound: 'exact' }]))

test.for([
  ['It holds 62,000, some 8,000 more than the old one.', { value: 8000, trend: 'up' }],
  ['It holds 62,000, and 8,000 more is too much.', { value: 8000, trend: null }],
] as const)('%s', ([text, said]) => expect(figuresOf(text).at(-1)).toMatchObject(said))

reads('measure', [
  [{ value: 200, trend: null }, 'The bus _.', 'plunged 200 feet into a gorge'],
  [{ value: 200, trend: 'down' }, 'The level _.', 'plunged 200 feet in a year'],
])

reads('money', [
  [{ value: 3e9, trend: 'down' }, 'The firm _.', 'lost $3 billion in market value | shed $3 billion of its value'],
  [{ value: 3e9, trend: null }, 'The firm _.', 'lost $3 billion in cash'],
])

reads('ratio', [
  [{ value: 1 / 3, trend: 'down' }, 'Sales _.', 'are down a third | fell a third in May | slumped a third'],
  [{ value: 1 / 3, trend: 'up' }, 'Sales _.', 'rose a third from the peak'],
])

test('Sales fell a third time.', () => expect(figuresOf('Sales fell a third time.')).toEqual([]))

test.for([
  ['They eat 24 pounds a year, 5 pounds more than before.', { value: 5, trend: 'up' }],
  ['They eat 24 pounds a year, with 5 pounds more.', { value: 5, trend: null }],
] as const)('%s', ([text, said]) => expect(figuresOf(text).at(-1)).toMatchObject(said))

test.for([
  ['He served under three chiefs.', { value: 3, bound: 'exact' }],
  ['The town has under three thousand people.', { value: 3000, bound: 'less-than' }],
  ['The group is a third bigger than its rival.', { value: 1 / 3, trend: 'up' }],
  ['They make from 400 to 650 cars a week.', { unit: 'car', per: 'week' }],
] as const)('%s', ([text, said]) => expect(figuresOf(text)[0]).toMatchObject(said))

test('It was the third bigger race.', () =>
  expect(figuresOf('It was the third bigger race.').filter(({ kind }) => kind === 'ratio')).toEqual([]))

test.for([
  ['Orrin raised the price of its flour 14%.', 'up'],
  ['Orrin raised the hopes of 14% of them.', null],
] as const)('%s', ([text, trend]) => expect(figuresOf(text)).toMatchObject([{ value: 14, trend }]))
