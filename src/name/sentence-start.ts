import type { Token } from '../tag/token.js'

/** Marks after which a word may have its capital from its place alone. */
const openers = new Set(['"', '“', '”', "'", '‘', ':', '-', '–', '—', '--', '•', '*', '(', '[', '...', '…', '#', '>'])

/** Whether a token owes its capital to its place: first in the sentence, or in a quotation or a line within it. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]
  if (previous === undefined) return true
  const { text } = previous
  if (!openers.has(text)) return false
  if (text === '(' || text === '[') return at === 1
  // A dash opens a clause; a hyphen opens nothing.
  return (text !== '-' && text !== '–') || previous.spaced || at === 1
}
