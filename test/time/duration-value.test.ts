import { expect, test } from 'vitest'
import { durationValue } from '../../src/time/duration-value.js'

test.for([
  [2, 'year', 'P2Y'],
  [1.5, 'year', 'P1Y6M'],
  [0.5, 'hour', 'PT30M'],
  [1.5, 'month', 'P1.5M'],
  [2, 'decade', 'P20Y'],
  [1, 'century', 'P100Y'],
  [null, 'day', 'PXD'],
  [null, 'minute', 'PTXM'],
] as const)('%s %s: %s', ([number, unit, value]) => expect(durationValue(number, unit)).toBe(value))
