import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import { isDigit, isHyphen, isJoined, wordAt } from './words.js'

/** Whether the number numbers an item of a list or a note. */
export function isListNumber(tokens: readonly Token[], at: number, atBlockStart: boolean): boolean {
  const token = tokens[at]!
  if (token.text.length > 3 || !isPlainDigits(tokens, at)) return false
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 1)
  if (before === '[' && after === ']') return true
  if (before === '(' && after === ')') return token.text.length < 2
  return at === 0 && atBlockStart && (after === '.' || after === ')') && isJoined(tokens, 1)
}

/** "a 401(k) plan", "form 10-Q": a letter joined to the number in brackets or by a hyphen. */
function isLetteredForm(tokens: readonly Token[], to: number): boolean {
  const mark = wordAt(tokens, to)
  const letter = tokens[to + 1]?.text ?? ''
  if (letter.length !== 1 || !isJoined(tokens, to) || !isJoined(tokens, to + 1)) return false
  if (mark === '(') return wordAt(tokens, to + 2) === ')' && letter >= 'a' && letter <= 'z'
  return isHyphen(tokens, to) && letter >= 'A' && letter <= 'Z'
}

/** "007", "0345": no amount is written so. */
function isZeroed(tokens: readonly Token[], from: number): boolean {
  const { text } = tokens[from]!
  return text.length > 1 && text[0] === '0' && isPlainDigits(tokens, from)
}

/** "the BA.2.86 variant": digits behind letters and a joined stop. */
function isVariant(tokens: readonly Token[], from: number): boolean {
  const isStop = wordAt(tokens, from - 1) === '.' && isJoined(tokens, from) && isJoined(tokens, from - 1)
  return isStop && /^[A-Z]{1,3}$/.test(tokens[from - 2]!.text)
}

/** "1-800-FLOWERS": a telephone number that ends in a word. */
function isVanity(tokens: readonly Token[], hyphen: number): boolean {
  return isHyphen(tokens, hyphen) && /^[A-Z]{3,}$/.test(tokens[hyphen + 1]!.text)
}

/** "the 737-800": Boeing's aircraft and their series. */
function isAirliner(model: string, series: string): boolean {
  return /^7\d7$/.test(model) && /^\d00$/.test(series)
}

/** How many tokens of nothing but digits stand in a row around one: "+44 20 7946 0958". */
function digitRun(tokens: readonly Token[], at: number): number {
  let first = at
  let last = at
  while (at - first < 3 && isPlainDigits(tokens, first - 1)) first--
  while (last - at < 3 && isPlainDigits(tokens, last + 1)) last++
  return last - first + 1
}

function isPlainDigits(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false
  return text !== ''
}

/** Digits in a chain of three or more, and seven-digit telephone numbers. */
export function isPartOfCode(tokens: readonly Token[], draft: TokenRange): boolean {
  const { from, to } = draft
  if (isPlainDigits(tokens, from) && digitRun(tokens, from) > 2) return true
  if (isLetteredForm(tokens, to) || isVariant(tokens, from) || isZeroed(tokens, from)) return true
  const joinsLeft = isHyphen(tokens, from - 1) && isDigit(tokens[from - 2]!.text.charCodeAt(0))
  const joinsRight = isHyphen(tokens, to) && isDigit(tokens[to + 1]!.text.charCodeAt(0))
  if (joinsLeft && joinsRight) return true
  if (joinsRight) {
    const second = tokens[to + 1]!.text
    const chain = isHyphen(tokens, to + 2) && isDigit(tokens[to + 3]?.text.charCodeAt(0) ?? 0)
    return (
      chain ||
      isVanity(tokens, to + 2) ||
      isAirliner(tokens[from]!.text, second) ||
      (/^\d{4}$/.test(second) && /^\d{3}$/.test(tokens[from]!.text)) ||
      (/^\d{4}$/.test(tokens[from]!.text) && /^\d{2}$/.test(second))
    )
  }
  if (joinsLeft) {
    // "4521-889": the first part was a label, a code or a year
    if (tokens[from]!.text.length > 2) return true
    const chain = isHyphen(tokens, from - 3) && isDigit(tokens[from - 4]?.text.charCodeAt(0) ?? 0)
    const first = tokens[from - 2]!.text
    return (
      chain ||
      (/^\d{4}$/.test(tokens[from]!.text) && /^\d{3}$/.test(first)) ||
      (/^\d{2}$/.test(tokens[from]!.text) && /^(?:1[5-9]|20)\d{2}$/.test(first))
    )
  }
  return false
}
