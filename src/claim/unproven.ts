import type { Clause } from '../clause/clause.js'
import { negativeAdverbs, negativeWords, provingVerbs, signNouns } from '../lexicon/factuality-words.js'
import type { ReferredSentence } from '../refer/referred.js'
import { singular } from '../tag/lemma.js'
import type { Factuality } from './factuality.js'
import { negationsOf } from './polarity.js'
import { infinitiveAt } from './verb-words.js'

/** "There is no evidence that it sold", "not one document that shows that it sold": what nothing shows stays open. */
export function unproven(sentence: ReferredSentence, clause: Clause): Factuality | null {
  if (clause.kind !== 'reported' && clause.marker === null) return null
  const cue = withoutSign(sentence, clause) ?? shownByNothing(sentence, clause)
  return cue === null ? null : { value: 'questioned', cue, rule: 'claim.factuality.unproven' }
}

/** "no evidence that": where the denial stands; null where the clause is no sign's content or the sign is there. */
function withoutSign({ tokens }: ReferredSentence, { marker, subject, subjectOrigin }: Clause): number | null {
  const that = marker?.from ?? (subject !== null && subjectOrigin === 'own' ? subject.from - 1 : -1)
  const noun = tokens[that - 1]
  if (tokens[that]?.lower !== 'that' || noun?.upos !== 'NOUN' || !signNouns.has(singular(noun.lower))) return null
  let at = that - 2
  while (tokens[at]?.upos === 'ADJ' || tokens[at]?.upos === 'NOUN') at--
  const word = tokens[at]?.lower ?? ''
  return negativeWords.has(word) || scarce.has(word) ? at : null
}

const scarce: ReadonlySet<string> = new Set(['little', 'scant'])

/** "did not show that", "no document shows that", "there is no document that shows that". */
function shownByNothing(sentence: ReferredSentence, { kind, parent }: Clause): number | null {
  const showing = kind !== 'reported' || parent === null ? null : sentence.clauses[parent]!
  if (showing === null || showing.verb === null) return null
  if (!provingVerbs.has(infinitiveAt(sentence, showing.verb.head))) return null
  const [denied, twice] = negationsOf(sentence, showing)
  if (denied !== undefined) return twice === undefined ? denied.cue : null
  if (showing.kind !== 'relative' || showing.subject === null) return null
  return noneAt(sentence, showing.subject.from)
}

/** "no document", "not one document": the token that denies; null if none does. */
function noneAt({ tokens }: ReferredSentence, at: number): number | null {
  if (negativeWords.has(tokens[at]!.lower)) return at
  const before = tokens[at - 1]
  return before !== undefined && negativeAdverbs.has(before.lower) ? at - 1 : null
}
