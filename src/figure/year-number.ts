import type { Token } from '../tag/token.js'
import type { Numeral } from './numeral.js'
import { wordAt } from './words.js'

/** "since 2015", "by 1998": a bare number of four digits behind a preposition of time is a year. */
export function isYearBehind(tokens: readonly Token[], numeral: Numeral): boolean {
  const { value, grouped, scale, decimals, from } = numeral
  if (value < 1500 || value >= 2200 || grouped || decimals || scale !== 1) return false
  return YEAR_MARKERS.has(wordAt(tokens, from - 1))
}

const YEAR_MARKERS: ReadonlySet<string> = new Set(['by', 'during', 'in', 'since', 'until'])
