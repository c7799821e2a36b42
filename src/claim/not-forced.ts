import type { VerbGroup } from '../chunk/phrase.js'
import { compellingVerbs } from '../lexicon/factuality-words.js'
import type { ReferredSentence } from '../refer/referred.js'
import { infinitiveAt } from './verb-words.js'

/** The token that denies a compulsion ("is not required to sell"), which leaves open whether it is done; null if none does. */
export function notForced(sentence: ReferredSentence, { chain, negations }: VerbGroup): number | null {
  const negation = negations[0]
  if (negation === undefined || chain.length < 2) return null
  for (let i = 0; i < chain.length - 1; i++)
    if (chain[i]! > negation && compellingVerbs.has(infinitiveAt(sentence, chain[i]!))) return negation
  return null
}
