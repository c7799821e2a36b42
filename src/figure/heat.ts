import { HEAT_WORDS } from '../lexicon/unit-context.js'
import type { Token } from '../tag/token.js'
import { wordAt } from './words.js'

/** Whether a sentence tells of heat or cold around a number whose unit at a place could be one of temperature. */
export function tellsOfHeat(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + REACH); i++)
    if (HEAT_WORDS.has(tokens[i]!.lower)) return true
  return isWeather(tokens, at)
}

/** How far around a number a word of heat is looked for. A guess. */
const REACH = 16

/** "It was 30c.", "It's 70f now", but "it is 30c a copy": "it" tells of the weather where no price follows. */
function isWeather(tokens: readonly Token[], at: number): boolean {
  let be = at - 1
  while (be > 0 && !BE.has(tokens[be]!.lower)) {
    if (at - be > 4) return false
    be--
  }
  if (wordAt(tokens, be - 1) !== 'it') return false
  return !PRICED.has(wordAt(tokens, at + 1))
}

const BE: ReadonlySet<string> = new Set(["'s", 'be', 'hit', 'hits', 'is', 'was'])
const PRICED: ReadonlySet<string> = new Set(['a', 'an', 'apiece', 'each', 'for', 'in', 'less', 'more', 'off', 'per'])
