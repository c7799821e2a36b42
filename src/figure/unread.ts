import { CARDINALS, SCALES, VAGUE_NUMBERS } from '../lexicon/number-words.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import type { TimeSpan } from '../time/time-span.js'
import type { FigureSpan, UnreadSpan } from './figure-span.js'
import { knownAs } from './known.js'

/** A stretch in which a numeral was met and no figure was found, with the rule that said why, if one did. */
export interface Passed extends TokenRange {
  readonly rule: Rule | null
}

/**
 * Gives an account of every numeral that was passed by: it belongs to a figure or a time, or is known to be no amount, or
 * was not read.
 */
export function accountFor(
  tokens: readonly Token[],
  passed: readonly Passed[],
  figures: readonly FigureSpan[],
  times: readonly TimeSpan[],
): UnreadSpan[] {
  const covered = new Uint8Array(tokens.length)
  const cover = ({ from, to }: TokenRange) => covered.fill(1, from, to)
  for (const figure of figures) {
    cover(figure)
    if (figure.noun !== null) cover(figure.noun)
    if (figure.rateWords !== null) cover(figure.rateWords)
    if (figure.boundWords !== null) cover(figure.boundWords)
  }
  times.forEach(cover)
  const accounts: UnreadSpan[] = []
  for (const { from, to, rule } of passed) {
    for (let at = from; at < to; at++) {
      if (covered[at] === 1 || !isNumeral(tokens[at]!)) continue
      covered[at] = 1
      const known = rule ?? knownAs(tokens, at)
      accounts.push({ from: at, to: at + 1, reason: known?.why ?? reasonOf(tokens[at]!), rule: known?.name ?? null })
    }
  }
  return accounts
}

/** Whether a word has a digit of any script in it, or is a number word. */
function isNumeral({ text, lower }: Token): boolean {
  return hasDigit(text) || CARDINALS.has(lower) || SCALES.has(lower) || VAGUE_NUMBERS.has(lower)
}

/** Whether there is a digit of any script in a word. */
export function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x3a ? code >= 0x30 : code > 0x7f) return code <= 0x39 || ANY_DIGIT.test(text)
  }
  return false
}

const ANY_DIGIT = /\p{Nd}/u

function reasonOf({ text }: Token): string {
  if (!hasDigit(text)) return 'a number word that counts nothing here'
  if (!/\d/.test(text)) return 'digits of another script'
  return /\p{L}/u.test(text) ? 'unknown letters after the number' : 'not written like a number'
}
