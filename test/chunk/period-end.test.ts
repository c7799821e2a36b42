import { expect, test } from 'vitest'
import { verbGroupsOf } from './phrases-of.js'

test.for([
  ['Profit for the six months ended Oct. 1 slipped 5%.', ['slipped']],
  ['Profit fell in the quarter ending June 30.', ['fell']],
  ['The quarter ended Friday.', ['ended']],
  ['The strike ended Friday.', ['ended']],
  ['It fell in a quarter ended by a strike.', ['fell', 'ended']],
] as const)('%s', ([text, verbs]) => expect(verbGroupsOf(text).map((group) => group.text)).toEqual(verbs))
