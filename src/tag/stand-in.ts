/**
 * What the tagger reads instead of a word that it should not look into, or the word itself: over-long words, addresses and
 * numbers have a word that stands for all of them, and signs that it would split at or drop are a dash.
 */
export function standIn(word: string): string {
  if (word.length > LONGEST_WORD) return 'thing'
  if (isLetters(word)) return word
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39 && isNumber(word)) return '10'
  if (word.includes('://') || word.includes('@')) return 'thing'
  return unread.test(word) ? '-' : word
}

/** No English word is longer. */
const LONGEST_WORD = 40

/** Whether it has no other signs than the 26 letters. */
export function isLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) | 0x20
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

function isNumber(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code !== 0x2c && code !== 0x2e && (code < 0x30 || code > 0x39)) return false
  }
  return true
}

/** White space and controls, which wink-nlp's rules drop or split at, and surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unread = /[\s\u0000-\u001f\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufeff]/
