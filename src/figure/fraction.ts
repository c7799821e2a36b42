import { VULGAR_FRACTIONS } from '../lexicon/number-words.js'
import type { Token } from '../tag/token.js'
import { isHyphen, isJoined, wordAt } from './words.js'

export interface Fraction {
  readonly to: number
  readonly value: number
}

/** Denominators that are written with a slash in prose and price lists. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 10, 16, 20, 32, 64, 100, 128, 256, 1000])

/** "5/8", or "1⁄32" with the fraction slash in a token of its own; not "24/7", not "9/11". */
export function readSlashFraction(tokens: readonly Token[], at: number): Fraction | null {
  const text = tokens[at]!.text
  const slash = text.indexOf('/')
  if (slash > 0) return fractionOf(text.slice(0, slash), text.slice(slash + 1), at + 1)
  // "24 5\\/8": the slash as treebanks escape it
  if (
    wordAt(tokens, at + 1) === '\\' &&
    wordAt(tokens, at + 2) === '/' &&
    isJoined(tokens, at + 2) &&
    isJoined(tokens, at + 3)
  )
    return fractionOf(text, tokens[at + 3]!.text, at + 4)
  if (wordAt(tokens, at + 1) === '⁄' && isJoined(tokens, at + 1) && isJoined(tokens, at + 2)) {
    return fractionOf(text, tokens[at + 2]!.text, at + 3)
  }
  return null
}

/** The fraction behind a whole number: "7 5/8", "4-1/2", "3 ½", "two and a half", "six and three-quarters". */
export function fractionAfterWhole(tokens: readonly Token[], at: number): Fraction | null {
  const token = tokens[at]
  if (token === undefined) return null
  const vulgar = VULGAR_FRACTIONS.get(token.text)
  if (vulgar !== undefined) return { to: at + 1, value: vulgar }
  if (token.lower === 'and') return afterAnd(tokens, at + 1)
  const start = isHyphen(tokens, at) ? at + 1 : at
  if (start > at && wordAt(tokens, start) === 'and' && isHyphen(tokens, start + 1)) return hyphenated(tokens, start + 2)
  const next = tokens[start]
  if (next === undefined) return null
  const first = next.text.charCodeAt(0)
  return first >= 0x30 && first <= 0x39 ? readSlashFraction(tokens, start) : null
}

function afterAnd(tokens: readonly Token[], at: number): Fraction | null {
  const first = wordAt(tokens, at)
  const start = first === 'a' || first === 'one' ? at + 1 : at
  const at2 = isHyphen(tokens, start) ? start + 1 : start
  const word = wordAt(tokens, at2)
  if (start > at && word === 'half') return { to: at2 + 1, value: 0.5 }
  if (start > at && word === 'quarter') return { to: at2 + 1, value: 0.25 }
  if (start > at && word === 'third') return { to: at2 + 1, value: 1 / 3 }
  if (first === 'three') {
    const at3 = isHyphen(tokens, at + 1) ? at + 2 : at + 1
    if (wordAt(tokens, at3) === 'quarters') return { to: at3 + 1, value: 0.75 }
  }
  return null
}

/** "-a-half", "-a-quarter" behind "two-and". */
function hyphenated(tokens: readonly Token[], at: number): Fraction | null {
  if (wordAt(tokens, at) !== 'a' || !isHyphen(tokens, at + 1)) return null
  const part = wordAt(tokens, at + 2)
  return part === 'half' || part === 'quarter' ? { to: at + 3, value: part === 'half' ? 0.5 : 0.25 } : null
}

function fractionOf(over: string, under: string, to: number): Fraction | null {
  if (!/^\d{1,3}$/.test(over) || !/^\d{1,4}$/.test(under)) return null
  const denominator = Number(under)
  const numerator = Number(over)
  if (numerator >= denominator || numerator === 0 || !SLASH_DENOMINATORS.has(denominator)) return null
  return { to, value: numerator / denominator }
}
