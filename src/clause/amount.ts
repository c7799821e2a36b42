import type { Phrase } from '../chunk/phrase.js'
import type { Token } from '../tag/token.js'

/** A noun group that is no more than an amount: "5%", "about $3 million". */
export function isAmount(tokens: readonly Token[], phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== 'noun' || !phrase.rules.includes('chunk.noun.figure')) return false
  const { upos, text } = tokens[phrase.head]!
  return upos === 'NUM' || upos === 'SYM' || text === '%' || text === 'percent' || text === 'pc'
}
