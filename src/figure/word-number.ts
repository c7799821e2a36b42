import { CARDINALS, SCALES } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { isHyphen, wordAt } from './words.js'

export interface WordNumber {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly mantissa: number
  readonly scale: number
}

/**
 * Reads a cardinal in words of any size: "twenty-eight thousand six hundred and forty-two", "a million". With `joinsAnd`
 * off, "and" ends it, as between the two ends of "between two hundred and three hundred".
 */
export function readWordNumber(tokens: readonly Token[], at: number, joinsAnd: boolean): WordNumber | null {
  let from = at
  let total = 0
  let current = -1
  let last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' = 'none'
  let scaleTaken = 1
  let i = at
  if (SCALES.has(tokens[at]!.lower)) {
    const before = wordAt(tokens, at - 1)
    const isWide = EMPHASIS.has(before)
    const article = isWide ? wordAt(tokens, at - 2) : before
    if (article !== 'a' && article !== 'an' && before !== 'another') return null
    from = before === 'another' ? at : isWide ? at - 2 : at - 1
    current = 1
    last = 'unit'
  }
  for (; i < tokens.length; i++) {
    const word = tokens[i]!.lower
    const cardinal = CARDINALS.get(word)
    if (cardinal !== undefined) {
      if (last === 'none' || last === 'scale') current = cardinal
      else if (last === 'tens' && cardinal > 0 && cardinal < 10) current += cardinal
      else if (last === 'hundred' && cardinal > 0) current += cardinal
      else break
      last = cardinal >= 20 ? 'tens' : 'unit'
      continue
    }
    const scale = SCALES.get(word)
    if (scale !== undefined && current > 0 && last !== 'scale') {
      if (scale === 100 && last === 'hundred') break
      if (scale === 100) {
        current *= 100
        last = 'hundred'
      } else {
        total = total > 0 && scale > scaleTaken ? (total + current) * scale : total + current * scale
        scaleTaken = scale
        current = 0
        last = 'scale'
      }
      continue
    }
    if (scale !== undefined && last === 'scale' && scale > scaleTaken && scaleTaken < 1e12) {
      total *= scale
      scaleTaken *= scale
      continue
    }
    if (isHyphen(tokens, i) && continues(tokens, i + 1, last)) continue
    if (joinsAnd && word === 'and' && (last === 'hundred' || last === 'scale') && joinsAfterAnd(tokens, i + 1, last))
      continue
    break
  }
  if (last === 'none') return null
  const value = total + Math.max(current, 0)
  const scale = current <= 0 && total > 0 ? scaleTaken : 1
  return { from, to: i, value, mantissa: value / scale, scale }
}

/** Between an article and the scale that it is one of: "a cool million". */
const EMPHASIS: ReadonlySet<string> = new Set(['cool', 'full', 'further', 'good', 'whole'])

/** Whether the word after a hyphen goes on with the number: "twenty-one", "two-hundred". */
function continues(tokens: readonly Token[], at: number, last: string): boolean {
  const word = wordAt(tokens, at)
  const cardinal = CARDINALS.get(word)
  if (cardinal !== undefined) return last === 'tens' && cardinal > 0 && cardinal < 10
  return SCALES.has(word) && last !== 'scale'
}

/** "two hundred and fifty" goes on below a hundred; "a thousand and two hundred" is rare and left apart. */
function joinsAfterAnd(tokens: readonly Token[], at: number, last: string): boolean {
  if (!CARDINALS.has(wordAt(tokens, at)) || wordAt(tokens, at) === 'zero') return false
  const next = wordAt(tokens, at + 1)
  return last === 'hundred' || !SCALES.has(next) || next === 'hundred'
}
