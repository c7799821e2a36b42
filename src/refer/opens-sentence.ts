import type { ClausedSentence } from '../clause/clause.js'
import type { TokenRange } from '../rule/offsets.js'

/** Whether something opens its sentence, which is then about it: only an article or an adverb may stand before it. */
export function opensSentence({ tokens }: ClausedSentence, { from }: TokenRange): boolean {
  // "Meanwhile, the": an adverb, its comma and an article are the most that stands there.
  if (from > 3) return false
  for (let i = 0; i < from; i++) {
    const { upos } = tokens[i]!
    if (upos !== 'ADV' && upos !== 'CCONJ' && upos !== 'DET' && upos !== 'PUNCT') return false
  }
  return true
}
