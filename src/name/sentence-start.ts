import type { Token } from '../tag/token.js'

/** Marks after which a word may have its capital from its place alone. */
const openers = new Set(['"', '“', '”', "'", '‘', ':', '-', '–', '—', '--', '•', '*', '(', '[', '...', '…', '#', '>'])

/** Whether a token owes its capital to its place: first in the sentence, but for marks, numbers and letters of a list. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (openers.has(token.text)) {
      // A quotation or a colon inside the sentence opens one of its own; a dash or a bracket does not.
      if (
        i > 0 &&
        (token.text === '(' || token.text === '[' || ((token.text === '-' || token.text === '–') && !token.spaced))
      )
        return false
      return true
    }
    return false
  }
  return true
}
