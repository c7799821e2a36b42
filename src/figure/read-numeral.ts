import { SCALES, VULGAR_FRACTIONS } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { readDigitNumeral, scaled } from './digit-numeral.js'
import { readDigits } from './digits.js'
import { type Numeral, plain } from './numeral.js'
import { numeralRules } from './numeral-rules.js'
import { readWords } from './word-numeral.js'
import { isDigit, startsNumeral, startsWithCapital, wordAt } from './words.js'

/** Reads the number that begins at a token, in digits or words, with its scale: "1.6 billion", "twenty-one", "7 5/8". */
export function readNumeral(tokens: readonly Token[], at: number, joinsAnd = true): Numeral | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (startsNumeral(token.text)) return readDigitNumeral(tokens, at)
  if (token.lower.startsWith('sub-')) {
    const digits = readDigits(token.text.slice(4))
    return digits === null ? null : { ...scaled(tokens, at, at + 1, digits, [numeralRules.digits.name]), offset: 4 }
  }
  const vulgar = VULGAR_FRACTIONS.get(token.text)
  if (vulgar !== undefined) {
    const scale = SCALES.get(wordAt(tokens, at + 1))
    if (scale === undefined) return plain(at, at + 1, vulgar, 'fraction', [numeralRules.fraction.name])
    return { ...plain(at, at + 2, vulgar * scale, 'words', [numeralRules.partOfScale.name]), mantissa: vulgar, scale }
  }
  if (isDigit(token.text.charCodeAt(token.text.length - 1)) || token.upos === 'NUM' || token.upos === 'PROPN') {
    const digits =
      startsWithCapital(token.text) && /^[A-Za-z]{1,3}[\d.]/.test(token.text) ? readDigits(token.text) : null
    if (digits !== null) return scaled(tokens, at, at + 1, digits, [numeralRules.digits.name])
  }
  return readWords(tokens, at, joinsAnd)
}
