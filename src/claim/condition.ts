import type { Clause } from '../clause/clause.js'
import { conditionals } from '../lexicon/clause-words.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { Factuality } from './factuality.js'

/** "If sales fall", and what would follow from it. */
export function conditional(sentence: ReferredSentence, index: number): Factuality | null {
  const clause = sentence.clauses[index]!
  if (isCondition(sentence, clause))
    return { value: 'conditional', cue: clause.marker!.from, rule: 'claim.factuality.if-clause' }
  if (clause.verb === null || clause.verb.modals.length === 0) return null
  const condition = sentence.clauses.find(
    (other) =>
      other.kind === 'adverbial' &&
      isCondition(sentence, other) &&
      (sentence.clauses[other.parent ?? -1] === clause || isFirstAfter(sentence, other, clause)),
  )
  return condition === undefined
    ? null
    : { value: 'conditional', cue: condition.marker!.from, rule: 'claim.factuality.consequence' }
}

function isCondition({ tokens }: ReferredSentence, { marker }: Clause): boolean {
  return marker !== null && conditionals.has(tokens[marker.from]!.lower)
}

/** "She said that if sales fell, the shop would close": the consequence is the next clause with a subject of its own. */
function isFirstAfter({ clauses, tokens }: ReferredSentence, condition: Clause, clause: Clause): boolean {
  if (condition.verb === null || clause.subjectOrigin !== 'own' || clause.verb!.from < condition.to) return false
  if (tokens[clause.subject!.from - 1]?.text !== ',' && tokens[clause.from - 1]?.text !== ',') return false
  return !clauses.some(
    ({ verb, subjectOrigin }) =>
      verb !== null && subjectOrigin === 'own' && verb.from >= condition.to && verb.from < clause.verb!.from,
  )
}

/** "Whether sales fall", "Will sales fall?". */
export function questioned({ tokens, clauses }: ReferredSentence, clause: Clause): Factuality | null {
  if (clause.marker !== null && tokens[clause.marker.from]!.lower === 'whether')
    return { value: 'questioned', cue: clause.marker.from, rule: 'claim.factuality.whether' }
  // "Will sales fall?": the auxiliary that opens the question may stand as a clause of its own.
  const governor = clause.parent === null ? null : clauses[clause.parent]!.verb
  const isAsked = clause.kind === 'main' || (governor?.to === 1 && tokens[0]!.upos === 'AUX')
  if (!isAsked) return null
  // A quotation mark or a bracket may close after the question mark.
  for (let i = tokens.length - 1; i >= 0 && i > tokens.length - 4; i--) {
    if (tokens[i]!.text === '?') return { value: 'questioned', cue: i, rule: 'claim.factuality.question' }
  }
  return null
}
