import { expect, test } from 'vitest'
import { verbGroupsOf } from './phrases-of.js'

test.for([
  ['Turnover for the four months ended Feb. 28 shrank 8%.', ['shrank']],
  ['Profit fell in the quarter ending June 30.', ['fell']],
  ['The quarter ended Friday.', ['ended']],
  ['The strike ended Friday.', ['ended']],
  ['It fell in a quarter ended by a strike.', ['fell', 'ended']],
] as const)('%s', ([text, verbs]) => expect(verbGroupsOf(text).map((group) => group.text)).toEqual(verbs))
