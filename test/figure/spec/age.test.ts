import { expect, test } from 'vitest'
import { figuresOf } from '../figures-of.js'
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

reads('age', [
  [
    { low: 6, high: 11, value: null },
    'Children _ travel free.',
    'between the ages of 6 and 11 | aged 6 to 11 | between ages 6 and 11',
  ],
  [
    { value: 50, bound: 'more-than' },
    'It is open to anyone _.',
    'over the age of 50 | over age 50 | older than 50 | over 50',
  ],
  [
    { value: 21, bound: 'less-than' },
    'It is shut to anyone _.',
    'under the age of 21 | below the age of 21 | under age 21',
  ],
  [{ value: 36, unit: 'year' }, 'The average age _.', 'of first-time buyers rose to 36 | of them was 36'],
  [{ value: 18, unit: 'year' }, 'Call me when _', 'my son turns 18 | he turns 18 | my son is 18 years old'],
  [{ value: 8, unit: 'year' }, 'Soon _.', 'my son is 8 | our twins are 8 years old | her niece is 8 now'],
  [{ value: 34, unit: 'year' }, 'Police said _.', 'the suspect is 34 | Anna is 34 years old | the driver was 34'],
  [{ value: 4, unit: 'year' }, 'Her _ slept.', 'daughter, 4, | son, now 4,'],
  [
    { value: 2.3333333333333, unit: 'year' },
    'Her son is _.',
    '2 years and 4 months old | 2 years, 4 months old | two years four months old',
  ],
  [{ value: 70, unit: 'year', bound: 'about' }, 'The _ bridge fell.', '70-odd-year-old | 70 odd year old'],
  [
    { value: 20, unit: 'year' },
    'He _.',
    'became a father at 20 | married at 20 | was widowed at 20 | retired at the age of 20',
  ],
  [{ value: 43, unit: 'year' }, 'He is a _ man .', '43 - year - old | 43 year old | 43-year-old'],
])

reads('age', [
  [{ value: 103, unit: 'year' }, 'Her aunt _', 'lived to 103. | lived to be 103 years old.'],
  [{ value: 7, unit: 'year' }, 'She _', 'was just seven when it began. | was 7. | is seven.'],
  [{ value: 23, bound: 'less-than' }, 'It is for players _.', 'aged under 23 | under the age of 23'],
  [
    { value: 6, unit: 'month', bound: 'less-than' },
    'Keep it from babies _.',
    'younger than six months | under 6 months',
  ],
  [{ value: 6.5, unit: 'year' }, 'Tom _ now.', 'is aged 6 and a half | is 6 and a half years old'],
  [{ value: 9, unit: 'year' }, 'The dog _ slept.', ', 9, | , now 9,'],
  [{ value: 12, bound: 'at-most' }, 'It is free for kids _.', '12 and under | aged 12 or under'],
])

test.for([
  ['Two teens, 15 and 17, were charged.', [15, 17]],
  ['They raised the pension age from 65 to 67.', [65, 67]],
  ['Her children, 2, 5 and 9, slept.', [2, 5, 9]],
] as const)('%s', ([text, values]) => {
  const ages = figuresOf(text).filter(({ kind }) => kind === 'age')
  expect(ages.map(({ value }) => value)).toEqual(values)
})

test.for([
  'They lived to 40 hours a week.',
  'He is 8 of 12.',
  'It was under 6 months.',
  'Soon my score is 8.',
  'The price was 34.',
  'The flat, 4, was let.',
  'The talks broke up at 20 boats.',
  'It is 20 odd boats.',
])('%s: no age', (text) => {
  expect(figuresOf(text).filter(({ kind }) => kind === 'age')).toEqual([])
})

reads('age', [
  [{ value: 21, unit: 'year' }, '_.', 'They met when both were 21 | Age: 21 | He turned pro at 21'],
  [{ value: 30, bound: 'less-than' }, 'Many residents _.', 'are under 30 | were below 30'],
])

test.for([
  ['Guests in their 60s and 70s came.', [60, 70]],
  ['The pair, 24 and 26, slept.', [24, 26]],
] as const)('%s', ([text, values]) => {
  const ages = figuresOf(text).filter(({ kind }) => kind === 'age')
  expect(ages.map(({ value, low }) => value ?? low)).toEqual(values)
})

test.for(['Shares were under 30.', 'Total: 21', 'They sang hits of the 60s and 70s.'])('%s: no age', (text) =>
  expect(figuresOf(text).filter(({ kind }) => kind === 'age')).toEqual([]),
)

reads('age', [
  [{ value: 32, unit: 'year' }, '_ HELD.', 'SUSPECT, 32, | SUSPECT, AGED 32,'],
  [{ value: 44, unit: 'year' }, '_ left.', 'He , 44 , | She, then 44, | Vera (44) | Vera ( 44 )'],
  [{ value: 14, bound: 'at-least' }, 'Teens _ came.', 'as young as 14'],
  [{ value: 90, unit: 'year' }, 'Some are _.', 'as old as 90'],
])

test('Two brothers aged nine and eleven drowned.', () => {
  const ages = figuresOf('Two brothers aged nine and eleven drowned.').filter(({ kind }) => kind === 'age')
  expect(ages.map(({ value }) => value)).toEqual([9, 11])
})

test.for(['The mill, 44, was let.', 'Leeds (44) lost.', 'They are as good as 44.'])('%s: no age', (text) =>
  expect(figuresOf(text).filter(({ kind }) => kind === 'age')).toEqual([]),
)

reads('age', [
  [{ low: 5, high: 11, value: null }, 'Pupils _ sang.', 'ages five through eleven | aged 5 through 11 | ages 5 to 11'],
  [{ value: 50, unit: 'year' }, 'He saw a _.', 'man of 50 | middle-aged man of 50 | tall man of 50'],
  [{ value: 7, unit: 'year', bound: 'about' }, 'He saw _.', 'a girl of about seven | a girl aged about seven'],
  [{ value: 41.2, unit: 'year' }, 'The average age _.', 'is 41.2 | was 41.2 years'],
  [{ value: 90, unit: 'year' }, 'My aunt will _.', 'be 90 in June | turn 90 in June | be 90 on Friday'],
  [{ value: 65, bound: 'more-than' }, 'All those _ qualify.', 'over the age of sixty-five | over the age of 65'],
  [{ value: 17, unit: 'year' }, 'The _ slept.', 'oldest, 17, | youngest, now 17,'],
])

test.for(['They drove from 5 through 11 towns.', 'In an age of 24 channels it won.', 'The largest, 17, is shut.'])(
  '%s: no age',
  (text) => expect(figuresOf(text).filter(({ kind }) => kind === 'age')).toEqual([]),
)

reads('age', [
  [{ value: 16, unit: 'year' }, '_ , he left.', 'Aged just 16 | Aged only 16 | Aged 16'],
  [{ value: 18, bound: 'at-least' }, 'Only adults _ come.', '(18+) | aged 18 and over'],
])

test('Shares (18+) fell: no age', () =>
  expect(figuresOf('Shares (18+) fell.').filter(({ kind }) => kind === 'age')).toEqual([]))

reads('age', [
  [{ value: 6, unit: 'year', bound: 'at-least' }, 'Kids _ work there.', 'as young as six | as young as 6'],
  [{ value: 6, unit: 'week', bound: 'at-least' }, 'Pups _ are sold.', 'as young as six weeks'],
  [{ value: 24, unit: 'year' }, '_, she runs it.', 'At just 24 | At 24 | At only 24'],
])

test('They are as fast as six: no age', () =>
  expect(figuresOf('They are as fast as six.').filter(({ kind }) => kind === 'age')).toEqual([]))
