import { expect, test } from 'vitest'
import { visible } from '../../src/write/visible.js'

test.for([
  ['\u001b[31mred', '␛[31mred', 'an escape sequence'],
  ['\u009b31m', '\\x9b31m', 'a C1 control'],
  ['\u0007', '␇', 'a bell'],
  ['\u007f', '␡', 'a delete'],
  ['a\u202eb', 'a\\u202eb', 'a mark of direction'],
  ['a\r\n\tb\u2028c', 'a b c', 'line ends and tabs'],
  ['a  b', 'a b', 'two spaces'],
  ['co\u00adop\u200b\ufeff', 'coop', 'places to break'],
  ['👩‍🚀 né', '👩‍🚀 né', 'joiners and combining marks stay'],
])('%j is shown as %j: %s', ([text, expected]) => expect(visible(text!)).toBe(expected))
