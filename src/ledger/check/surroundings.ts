import type { Token } from '../../tag/token.js'

/** The preposition that a figure at `from` depends on, past the adverbs and articles between; or null. */
export function preposition(tokens: readonly Token[], from: number): string | null {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const { upos, lower } = tokens[i]!
    if (upos === 'ADP' || upos === 'PART' || lower === 'to') return lower
    if (upos !== 'ADV' && upos !== 'DET' && upos !== 'ADJ' && upos !== 'SYM') return null
  }
  return null
}
