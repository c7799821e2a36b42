// Words that count units of time ("twenty-four hours", "the third quarter"). Own knowledge.

import { ORDINALS as FIRST_ORDINALS } from './number-words.js'

/** Counts that do not say how many. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'countless',
  'few',
  'many',
  'numerous',
  'several',
  'some',
  'various',
])

/** Of years' parts, days and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...FIRST_ORDINALS,
  ['twenty-first', 21],
  ['thirtieth', 30],
])

/** "the nineties": tens of years to the digit of the decade. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
])
