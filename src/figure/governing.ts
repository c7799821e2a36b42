import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { type Direction, TREND_NOUNS, TREND_VERBS } from '../lexicon/trend-words.js'
import type { Token } from '../tag/token.js'
import type { Draft } from './draft.js'
import { wordAt } from './words.js'

/** "growth of 3%", "an increase in sales of 5%", "a fall of up to 10%". */
export function nounBeforeOf(tokens: readonly Token[], of: number, draft: Draft): Direction | null {
  for (let i = of - 1; i >= Math.max(0, of - 6); i--) {
    const token = tokens[i]!
    const direction = TREND_NOUNS.get(token.lower)
    if (direction !== undefined && token.upos !== 'VERB') {
      const isProfit = draft.kind === 'money' && token.lower.startsWith('gain')
      return isProfit || (i < of - 1 && wordAt(tokens, i + 1) !== 'in') ? null : direction
    }
    if (token.upos === 'VERB' || token.upos === 'PUNCT') return null
  }
  return null
}

/** The verb of change that governs an object before the amount: "raised its dividend 5%", "cut the price of salt by 5%". */
export function governing(
  tokens: readonly Token[],
  from: number,
  reach: number,
  acrossPrepositions: boolean,
): Direction | null {
  for (let i = from; i >= Math.max(0, from - reach); i--) {
    const token = tokens[i]!
    const direction = TREND_VERBS.get(token.lower)
    if (direction !== undefined && (token.upos === 'VERB' || isOrder(tokens, i))) return direction
    if (acrossPrepositions && i >= from - 4) {
      const headed = TREND_NOUNS.get(token.lower)
      if (headed !== undefined && i === from) return headed
    }
    switch (token.upos) {
      case 'DET':
      case 'PRON':
      case 'ADJ':
      case 'NOUN':
      case 'PROPN':
      case 'PART':
        break
      case 'ADP':
        // "raised the price of its flour 14%"
        if (!acrossPrepositions && (token.lower !== 'of' || i === from)) return null
        break
      case 'NUM':
      case 'ADV':
        if (!acrossPrepositions) return null
        break
      case 'CCONJ':
        // "cut the risk of fire and flood by 5%"
        if (!acrossPrepositions || tokens[i - 1]?.upos !== 'NOUN') return null
        break
      default:
        return null
    }
  }
  return null
}

/** "Lower the thermostat by 3 degrees": before an article the word that opens a sentence is an imperative. */
function isOrder(tokens: readonly Token[], at: number): boolean {
  return at === 0 && (tokens[1]?.upos === 'DET' || possessiveDeterminers.has(wordAt(tokens, 1)))
}
