import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'
import { reads } from './spec-table.js'

reads('age', [
  [{ value: 61, unit: 'year' }, 'The farmer _ lost the case.', ', 61, | , aged 61, | aged 61'],
  [{ value: 61, unit: 'year' }, 'Anna Berg _ the mill.', ', 61, runs | (61) runs'],
  [{ value: 35, unit: 'year' }, 'Mr Holm _ ran.', '(35)'],
  [{ value: 85, unit: 'year' }, 'He died _.', 'at 85 | aged 85 | at the age of 85 | at age 85'],
  [{ value: 65, unit: 'year' }, 'It is free for people _.', 'over 65'],
  [{ value: 65, bound: 'more-than' }, 'The _ pay nothing.', 'over-65s | over 65s'],
  [{ value: 16, bound: 'less-than' }, 'The _ pay nothing.', 'under-16s'],
  [{ value: 21, bound: 'less-than' }, 'The _ side won.', 'under-21'],
  [{ value: 70 }, 'Berg, who _, won.', 'turns 70 next month | turned 70 | is 70'],
  [{ value: null, low: 40, high: 49 }, 'She is in her _.', '40s | late 40s | mid-40s'],
  [{ value: 81, bound: 'about' }, 'Life expectancy _.', 'is around 81 | for women there is around 81'],
  [{ value: 7 }, 'A _ was hurt.', 'boy of seven | girl of 7'],
])

test.for([
  'The firm, 61 miles away, lost.',
  'Anna Berg 61 times said no.',
  'He won at 85 on the list.',
  'The route over 65 passes was shut.',
  'It was built in the 40s.',
  'The score is around 81.',
])('%s: no age', (text) => expect(figuresOf(text).filter(({ kind }) => kind === 'age')).toEqual([]))

test.for([
  ['Anyone under 18 needs a guardian.', 18],
  ['Her twin sons are five.', 5],
  ['The boy was eleven at the time.', 11],
  ['Retirement at 67 is usual.', 67],
] as const)('%s: an age', ([text, value]) =>
  expect(figuresOf(text)).toMatchObject([{ kind: 'age', value, unit: 'year' }]),
)

test.for([
  'Anyone under 18 roofs stayed dry.',
  'Her twin sons are five of them.',
  'The bid was eleven at the time.',
  'The bidding at 67 is over.',
])('%s: no age', (text) => expect(figuresOf(text).filter(({ kind }) => kind === 'age')).toEqual([]))
