import type { Token } from '../tag/token.js'

/** The word at a place, lower case; "" before the first and after the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether a hyphen or dash joins the words beside it ("third-quarter"). */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.spaced) return false
  return token.text === '-' || token.text === '‐' || token.text === '‑' || token.text === '–'
}

/** Whether a possessive mark stands there ("this year's third quarter"). */
export function isPossessiveMark(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return word === "'s" || word === "'"
}

/** Whether the word is all ASCII digits. */
export function isDigits(word: string): boolean {
  if (word.length === 0) return false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

/** Whether the token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false
  const code = token.text.charCodeAt(0)
  return code >= 65 && code <= 90
}

/** The year that four digits can name (1100–2100), or null. */
export function yearOf(word: string): number | null {
  if (word.length !== 4 || !isDigits(word)) return null
  const year = Number(word)
  return year >= 1100 && year <= 2100 ? year : null
}

/** Two digits. */
export function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
