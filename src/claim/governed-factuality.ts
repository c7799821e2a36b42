import type { Clause } from '../clause/clause.js'
import {
  gerundFactuality,
  governingFactuality,
  implicativeVerbs,
  nounFactuality,
  singlingWords,
} from '../lexicon/factuality-words.js'
import { statementVerbs } from '../lexicon/reporting-verbs.js'
import type { ReferredSentence } from '../refer/referred.js'
import { singular } from '../tag/lemma.js'
import type { Factuality } from './factuality.js'
import { infinitiveAt } from './verb-words.js'

/** "its objective of increasing", "the right to make", "hopes that", "asked the court to rule". */
export function governed(sentence: ReferredSentence, clause: Clause): Factuality | null {
  if (clause.verb === null) return null
  return (
    underNoun(sentence, clause) ??
    aimedAt(sentence, clause) ??
    reportedUnder(sentence, clause) ??
    infinitive(sentence, clause)
  )
}

function underNoun(sentence: ReferredSentence, clause: Clause): Factuality | null {
  if (clause.verb!.form !== 'infinitive' && clause.kind !== 'gerund') return null
  const before = (clause.marker?.from ?? clause.verb!.from) - 1
  const token = sentence.tokens[before]
  if (token?.upos !== 'NOUN') return null
  const value = nounFactuality.get(singular(token.lower))
  return value === undefined ? null : { value, cue: before, rule: 'claim.factuality.governing-noun' }
}

/** "aimed at doubling", "is thinking about building": a gerund whose preposition stands right after such a verb. */
function aimedAt(sentence: ReferredSentence, { kind, parent, verb, marker }: Clause): Factuality | null {
  const governor = parent === null ? null : sentence.clauses[parent]!.verb
  if (kind !== 'gerund' || governor === null || (marker?.from ?? verb!.from - 1) !== governor.to) return null
  const value = gerundFactuality.get(infinitiveAt(sentence, governor.head))
  return value === undefined ? null : { value, cue: governor.head, rule: 'claim.factuality.aimed-at' }
}

/** "hopes that sales will rise", "it is expected that". */
function reportedUnder(sentence: ReferredSentence, { kind, parent }: Clause): Factuality | null {
  const cue = kind !== 'reported' || parent === null ? null : sentence.clauses[parent]!.verb
  if (cue === null) return null
  const lemma = infinitiveAt(sentence, cue.head)
  const value = opinions.has(lemma) ? undefined : governingFactuality.get(lemma)
  return value === undefined ? null : { value, cue: cue.head, rule: 'claim.factuality.reported-under' }
}

/** What is thought or suggested is told as a fact by its source. */
const opinions: ReadonlySet<string> = new Set(['believe', 'see', 'suggest', 'think'])

/** An infinitive is still to come, unless what governs it makes it happen or tells who was first to do it. */
function infinitive(sentence: ReferredSentence, clause: Clause): Factuality | null {
  const { verb, parent, subjectOrigin } = clause
  if (verb!.form !== 'infinitive') return null
  if (isSingledOut(sentence, clause)) return null
  const governor = parent === null ? null : sentence.clauses[parent]!
  if (governor !== null && governor.verb !== null) {
    const lemma = infinitiveAt(sentence, governor.verb.head)
    if (implicativeVerbs.has(lemma) && governor.object !== null && governor.verb.negations.length === 0) return null
    // "expects sales to rise": what the verb says of its object's doing.
    const value =
      subjectOrigin === 'understood' && governor.object === null ? undefined : governingFactuality.get(lemma)
    if (value !== undefined) return { value, cue: governor.verb.head, rule: 'claim.factuality.object-infinitive' }
  }
  return { value: 'planned', cue: verb!.from, rule: 'claim.factuality.infinitive' }
}

/** "the first minister to resign", "the only bank to lend": they did. */
function isSingledOut({ phrases, tokens }: ReferredSentence, { verb }: Clause): boolean {
  const before = phrases.findLast((phrase) => phrase.to === verb!.from)
  if (before?.kind !== 'noun') return false
  for (let i = before.from; i < before.to; i++) if (singlingWords.has(tokens[i]!.lower)) return true
  return false
}

/**
 * A participle, an absolute or a gerund is as sure as the clause that it hangs on, and so is what somebody is made to do.
 * What was done already ("a unit formed by the state") and what is said with it ("…, citing losses") is asserted.
 */
export function inherited(
  sentence: ReferredSentence,
  clause: Clause,
  factualityAt: (parent: number) => Factuality,
  depth: number,
): Factuality | null {
  // Deeper nesting than this is a wrong turn of the clause stage rather than a sentence that somebody wrote.
  if (clause.parent === null || depth > 6 || !inheriting.has(clause.kind)) return null
  const { verb } = clause
  if (verb?.form === 'past-participle' && clause.kind === 'participial') return null
  if (verb !== null && clause.kind === 'participial' && statementVerbs.has(infinitiveAt(sentence, verb.head)))
    return null
  const parent = factualityAt(clause.parent)
  return parent.value === 'asserted' || parent.value === 'questioned'
    ? null
    : { ...parent, rule: 'claim.factuality.inherited' }
}

const inheriting: ReadonlySet<Clause['kind']> = new Set(['absolute', 'gerund', 'infinitive', 'participial'])
