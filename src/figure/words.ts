import type { Token } from '../tag/token.js'

/** The word at a place in lower case; '' beyond either end. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return at >= 0 && at < tokens.length ? tokens[at]!.lower : ''
}

/** Whether the token at a place touches the one before it. */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && !tokens[at]!.spaced
}

/** Whether a hyphen stands at a place and touches its neighbours: "year-old". */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  return isJoined(tokens, at) && isJoined(tokens, at + 1) && isDash(tokens[at]!.text)
}

/** Hyphens and dashes that join numbers: hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus. */
export function isDash(text: string): boolean {
  if (text.length !== 1) return false
  const code = text.charCodeAt(0)
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** "５", as East Asian text sets digits in the width of its own signs. */
export function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19
}

/** Whether a word begins with a digit, or with a decimal point before one. */
export function startsNumeral(text: string): boolean {
  const code = text.charCodeAt(0)
  return isDigit(code) || isWideDigit(code) || (code === 0x2e && text.length > 1 && isDigit(text.charCodeAt(1)))
}

export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : text !== '' && text[0] !== text[0]!.toLowerCase()
}

/** Where the phrase `words` that ends before `end` begins, or -1. */
export function phraseBefore(tokens: readonly Token[], end: number, words: readonly string[]): number {
  const from = end - words.length
  if (from < 0) return -1
  for (let i = 0; i < words.length; i++) if (tokens[from + i]!.lower !== words[i]) return -1
  return from
}

/** Where the phrase `words` that begins at `from` ends, or -1. */
export function phraseAfter(tokens: readonly Token[], from: number, words: readonly string[]): number {
  if (from + words.length > tokens.length) return -1
  for (let i = 0; i < words.length; i++) if (tokens[from + i]!.lower !== words[i]) return -1
  return from + words.length
}
