import { expect, test } from 'vitest'
import { sentenceCase } from '../../src/name/sentence-case.js'
import { taggedOf } from '../helper/cascade.js'

test.for([
  ['Norvik closed the mill in Lisbon on Monday.', 'mixed'],
  ['It was John Crozier, Jr., who won.', 'mixed'],
  ['Boston 4 Denver 2', 'mixed'],
  ['Norvik Closes Lisbon Mill as Shares Fall', 'title'],
  ['What to Know About the Norvik Deal', 'title'],
  ['NORVIK TO CLOSE LISBON MILL', 'upper'],
  ['LISBON', 'upper'],
] as const)('%s', ([text, expected]) => expect(sentenceCase(taggedOf(text).sentences[0]!)).toBe(expected))
