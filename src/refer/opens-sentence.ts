import type { ClausedSentence } from '../clause/clause.js'
import type { TokenRange } from '../rule/offsets.js'

/** Whether something opens its sentence, which is then about it: only an article or an adverb may stand before it. */
export function opensSentence({ tokens }: ClausedSentence, { from }: TokenRange): boolean {
  // "Meanwhile, the": an adverb, its comma and an article are the most that stands there.
  if (from > 3) return false
  for (let i = 0; i < from; i++) if (!light.has(tokens[i]!.upos)) return false
  return true
}

const light: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'DET', 'PUNCT'])
