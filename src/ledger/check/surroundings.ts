import type { Token } from '../../tag/token.js'

/** The preposition that a figure at `from` depends on, past the adverbs and articles between; or null. */
function preposition(tokens: readonly Token[], from: number): string | null {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const { upos, lower } = tokens[i]!
    if (upos === 'ADP' || upos === 'PART' || lower === 'to') return lower
    if (upos !== 'ADV' && upos !== 'DET' && upos !== 'ADJ' && upos !== 'SYM') return null
  }
  return null
}

/** The preposition and the words around a figure, the nearest first. */
export function surroundings(
  tokens: readonly Token[],
  from: number,
  to: number,
): { marker: string | null; before: string[]; behind: string[] } {
  return {
    marker: preposition(tokens, from),
    before: tokens
      .slice(Math.max(0, from - NEAR), from)
      .map(({ lower }) => lower)
      .reverse(),
    behind: tokens.slice(to, to + NEAR).map(({ lower }) => lower),
  }
}

/** Words around a figure that may say how it stands to others. A guess. */
const NEAR = 6
