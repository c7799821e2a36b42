import type { Clause } from '../clause/clause.js'
import { denyingVerbs, negativeWords } from '../lexicon/factuality-words.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Claim } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'

export interface Polarity {
  readonly value: Claim['polarity']
  /** Token index of the word that negates; null if none. */
  readonly cue: number | null
  readonly rule: string | null
}

/** Whether a clause says that its event does not hold. Two negations cancel out. */
export function polarityOf(sentence: ReferredSentence, clause: Clause): Polarity {
  const cues: { cue: number; rule: string }[] = []
  const { verb } = clause
  if (verb !== null) {
    for (const cue of verb.negations) cues.push({ cue, rule: 'claim.polarity.not' })
    for (const cue of verb.chain.slice(0, -1)) {
      const { lower, lemma } = sentence.tokens[cue]!
      if (denyingVerbs.has(verbForm(lower)?.infinitive ?? lemma))
        cues.push({ cue, rule: 'claim.polarity.denying-verb' })
    }
    const before = verb.from - 1
    const adverb = sentence.tokens[before]
    if (adverb !== undefined && /^(?:never|hardly|scarcely)$/.test(adverb.lower) && !verb.negations.includes(before)) {
      cues.push({ cue: before, rule: 'claim.polarity.not' })
    }
  }
  for (const phrase of [clause.subjectOrigin === 'own' ? clause.subject : null, clause.object]) {
    if (phrase !== null && negativeWords.has(sentence.tokens[phrase.from]!.lower))
      cues.push({ cue: phrase.from, rule: 'claim.polarity.no' })
  }
  const first = cues[0]
  if (first === undefined || cues.length % 2 === 0) return { value: 'positive', cue: null, rule: null }
  return { value: 'negative', ...first }
}
