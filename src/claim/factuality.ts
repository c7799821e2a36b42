import type { Claim } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import { conditional, questioned } from './condition.js'
import { governed, inherited } from './governed-factuality.js'
import { adverb, chain, modal, ownVerb } from './own-factuality.js'

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
  const clause = sentence.clauses[index]!
  return (
    conditional(sentence, index) ??
    questioned(sentence, clause) ??
    modal(sentence, index) ??
    chain(sentence, clause) ??
    adverb(sentence, clause) ??
    governed(sentence, clause) ??
    ownVerb(sentence, clause) ??
    inherited(sentence, clause, (parent) => factualityOf(sentence, parent, depth + 1), depth) ?? {
      value: 'asserted',
      cue: null,
      rule: null,
    }
  )
}
