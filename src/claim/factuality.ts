import type { Claim } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import { conditional, questioned } from './condition.js'
import { governed, inherited } from './governed-factuality.js'
import { adverb, chain, modal, ownVerb, sharedChain } from './own-factuality.js'
import { unproven } from './unproven.js'

export interface Factuality {
  readonly value: Claim['factuality']
  /** Token index of the word that set it; null where nothing did. */
  readonly cue: number | null
  readonly rule: string | null
}

/**
 * How surely a clause's event happens, after FactBank: what its own modal, governing verb or adverb says; else what the noun
 * or verb says that it hangs on; else it is asserted.
 */
export function factualityOf(sentence: ReferredSentence, index: number, depth = 0): Factuality {
  for (const read of READERS) {
    const found = read(sentence, index, depth)
    if (found !== null) return found
  }
  return ASSERTED
}

const ASSERTED: Factuality = { value: 'asserted', cue: null, rule: null }

type Reader = (sentence: ReferredSentence, index: number, depth: number) => Factuality | null

/** In the order in which they have their say: the first that has something to say decides. */
const READERS: readonly Reader[] = [
  conditional,
  (sentence, index) => questioned(sentence, sentence.clauses[index]!),
  (sentence, index) => unproven(sentence, sentence.clauses[index]!),
  modal,
  (sentence, index) => chain(sentence, sentence.clauses[index]!) ?? sharedChain(sentence, index),
  (sentence, index) => adverb(sentence, sentence.clauses[index]!),
  (sentence, index) => governed(sentence, sentence.clauses[index]!),
  (sentence, index) => ownVerb(sentence, sentence.clauses[index]!),
  (sentence, index, depth) =>
    inherited(sentence, sentence.clauses[index]!, (parent) => factualityOf(sentence, parent, depth + 1), depth),
]

/** All that has something to say of how sure a clause is, the one that decides first. */
export function factualityReadings(sentence: ReferredSentence, index: number): Factuality[] {
  return READERS.map((read) => read(sentence, index, 0)).filter((found) => found !== null)
}
