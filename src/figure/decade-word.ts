import { PLURAL_CARDINALS } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { overAge } from './age.js'
import type { Draft } from './draft.js'
import { plain } from './numeral.js'
import { readDegreeDecade } from './temperature.js'

/** Reads the plural of a number word: "in her early twenties", "the under-fives", "highs in the low forties". */
export function readDecadeWord(tokens: readonly Token[], at: number): Draft | null {
  const value = PLURAL_CARDINALS.get(tokens[at]!.lower)
  if (value === undefined) return null
  const numeral = { ...plain(at, at + 1, value, 'words', []), suffix: 's' }
  return overAge(tokens, numeral) ?? readDegreeDecade(tokens, numeral)
}
