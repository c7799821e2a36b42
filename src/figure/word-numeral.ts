import { CARDINALS, DENOMINATORS, SCALES, VAGUE_NUMBERS } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { times } from './draft.js'
import { fractionAfterWhole } from './fraction.js'
import { type Numeral, plain } from './numeral.js'
import { numeralRules } from './numeral-rules.js'
import { articleFraction, halfOfScale, spelledFraction } from './spelled-fraction.js'
import { fewHundred, vagueNumeral } from './vague-numeral.js'
import { readWordNumber } from './word-number.js'
import { wordAt } from './words.js'

/** Reads numbers in words: cardinals, fractions, vague numbers. */
export function readWords(tokens: readonly Token[], at: number, joinsAnd: boolean): Numeral | null {
  const word = tokens[at]!.lower
  if (word === 'half') return halfOfScale(tokens, at)
  if (CARDINALS.has(word) || SCALES.has(word)) {
    const vague = fewHundred(tokens, at)
    if (vague !== null) return vague
    const number = readWordNumber(tokens, at, joinsAnd)
    if (number === null) return null
    const spoken = spokenDecimals(tokens, number)
    if (spoken !== null) return spoken
    const fraction = spelledFraction(tokens, number)
    if (fraction !== null) return fraction
    const half = fractionAfterWhole(tokens, number.to)
    const isJoinedByAnd = wordAt(tokens, number.to) === 'and' || wordAt(tokens, number.to + 1) === 'and'
    if (half === null || !isJoinedByAnd) {
      return { ...plain(number.from, number.to, number.value, 'words', [numeralRules.words.name]), ...number }
    }
    const scale = SCALES.get(wordAt(tokens, half.to)) ?? 1
    const value = times(number.value + half.value * number.scale, scale)
    const to = scale === 1 ? half.to : half.to + 1
    return { ...plain(number.from, to, value, 'words', [numeralRules.words.name]), mantissa: value / scale, scale }
  }
  if (VAGUE_NUMBERS.has(word)) return vagueNumeral(tokens, at)
  if (word === 'tens' && wordAt(tokens, at + 1) === 'of') return vagueNumeral(tokens, at)
  if (DENOMINATORS.has(word)) return articleFraction(tokens, at)
  return null
}

/** "one point six billion". */
function spokenDecimals(tokens: readonly Token[], number: { from: number; to: number; value: number }): Numeral | null {
  if (wordAt(tokens, number.to) !== 'point' || wordAt(tokens, number.from - 1) === 'at') return null
  let decimals = ''
  let to = number.to + 1
  for (; decimals.length < 9; to++) {
    const digit = CARDINALS.get(wordAt(tokens, to))
    if (digit === undefined || digit > 9) break
    decimals += digit
  }
  if (decimals === '') return null
  const mantissa = Number(`${number.value}.${decimals}`)
  const scale = SCALES.get(wordAt(tokens, to)) ?? 1
  const value = times(mantissa, scale)
  const rules = [numeralRules.words.name]
  return { ...plain(number.from, scale === 1 ? to : to + 1, value, 'words', rules), mantissa, scale }
}
