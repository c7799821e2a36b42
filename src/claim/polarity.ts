import type { VerbGroup } from '../chunk/phrase.js'
import type { Clause } from '../clause/clause.js'
import {
  boundingWords,
  denyingAdjectives,
  denyingVerbs,
  falseAdjectives,
  needlessNouns,
  negativeAdverbs,
  negativeMarkers,
  negativeWords,
  nounFactuality,
  onlyAdverbs,
  opposingVerbs,
  preventingVerbs,
  raisingVerbs,
  saidNotToBe,
  trueAdjectives,
} from '../lexicon/factuality-words.js'
import type { Claim } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import { singular } from '../tag/lemma.js'
import { isExtreme } from './extreme.js'
import { notDone } from './not-done.js'
import { notForced } from './not-forced.js'
import { ruledOut } from './ruled-out.js'
import { infinitiveAt, isBareForm } from './verb-words.js'

export interface Polarity {
  readonly value: Claim['polarity']
  /** Token index of the word that negates; null if none. */
  readonly cue: number | null
  readonly rule: string | null
}

const POSITIVE: Polarity = { value: 'positive', cue: null, rule: null }

/** Whether a clause says that its event does not hold. Two negations cancel out. */
export function polarityOf(sentence: ReferredSentence, clause: Clause): Polarity {
  const cues = negationsOf(sentence, clause)
  return cues.length % 2 === 0 ? POSITIVE : cues[0]!
}

/** Each word that denies a clause. */
export function negationsOf(sentence: ReferredSentence, clause: Clause): Polarity[] {
  const cues: Polarity[] = []
  const negate = (cue: number, rule: string) => {
    cues.push({ value: 'negative', cue, rule })
  }
  const { verb } = clause
  if (verb !== null) {
    inGroup(sentence, clause, verb, negate)
    besideGroup(sentence, clause, verb, negate)
    fromAbove(sentence, clause, verb, negate)
    fromAround(sentence, clause, negate)
  }
  if (clause.subjectOrigin === 'own' && sentence.tokens[clause.subject!.from - 1]?.lower === 'neither')
    negate(clause.subject!.from - 1, 'claim.polarity.no')
  for (const phrase of [clause.subjectOrigin === 'own' ? clause.subject : null, clause.object]) {
    // "voted no" is what they did.
    if (phrase === clause.object && verb !== null && infinitiveAt(sentence, verb.head) === 'vote') continue
    if (phrase !== null && isNone(sentence, phrase.from)) negate(phrase.from, 'claim.polarity.no')
  }
  return cues
}

/** "Impossible to sell", "stopped short of selling", "dropped a plan to sell", "has no mill planned". */
function fromAround(sentence: ReferredSentence, clause: Clause, negate: Negate): void {
  const governor = clause.parent === null ? null : sentence.clauses[clause.parent]!.verb
  const out = ruledOut(sentence, clause)
  if (out !== null) negate(out.cue, out.rule)
  const undone = notDone(sentence, clause)
  if (undone !== null) negate(undone.cue, undone.rule)
  const { verb, subject, subjectOrigin } = clause
  if (verb!.form !== 'past-participle' || subject === null || subjectOrigin === 'own' || governor === null) return
  const exists = infinitiveAt(sentence, governor.head)
  if ((exists === 'be' || exists === 'have') && subject.to === verb!.from && isNone(sentence, subject.from))
    negate(subject.from, 'claim.polarity.no')
}

/** "No firm", "nobody", "not one firm"; but "no fewer than two" and "nothing but" are some. */
function isNone({ tokens }: ReferredSentence, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  if (negativeWords.has(tokens[at]!.lower)) return !boundingWords.has(next)
  const not = tokens[at]!.lower === 'not' ? at : at - 1
  return tokens[not]?.lower === 'not' && not === 0 && single.has(tokens[not + 1]!.lower)
}

const single: ReadonlySet<string> = new Set(['a', 'an', 'even', 'one'])

type Negate = (cue: number, rule: string) => void

/** "did not sell", "is not going to sell", "failed to sell", "has yet to sell". */
function inGroup(sentence: ReferredSentence, clause: Clause, verb: VerbGroup, negate: Negate): void {
  const { tokens } = sentence
  // "It was not Roe who signed": the negation stands before the verb that it denies.
  for (const not of verb.negations) if (not < verb.from) negate(not, 'claim.polarity.not')
  for (let i = verb.from; i < verb.to; i++) {
    const { lower } = tokens[i]!
    if (verb.negations.includes(i) && deniesNothing(sentence, clause, i)) continue
    if (lower === 'yet' && tokens[i + 1]?.lower === 'to' && i < verb.head) negate(i, 'claim.polarity.yet-to')
    else if (verb.negations.includes(i) || (i < verb.head && negativeAdverbs.has(lower)))
      negate(i, 'claim.polarity.not')
    // "Was little changed"; "a little changed" is somewhat.
    else if (lower === 'little' && i === verb.head - 1 && verb.voice === 'passive' && tokens[i - 1]?.lower !== 'a')
      negate(i, 'claim.polarity.not')
    else if (i < verb.head && verb.chain.includes(i) && denyingVerbs.has(infinitiveAt(sentence, i)))
      negate(i, 'claim.polarity.denying-verb')
    else if (i < verb.head && denyingAdjectives.has(lower)) negate(i, 'claim.polarity.denying-adjective')
  }
}

/** "did not only sell" and "could not be happier" say that it is so; "is not required to sell" does not say that it is not. */
function deniesNothing(sentence: ReferredSentence, clause: Clause, at: number): boolean {
  if (onlyAdverbs.has(sentence.tokens[at + 1]?.lower ?? '')) return true
  return notForced(sentence, clause.verb!) === at || isExtreme(sentence, clause)
}

/** "never sold", "is careful not to sell", "had yet to sell", "is not", "nor did it sell", "without selling". */
function besideGroup({ tokens }: ReferredSentence, clause: Clause, verb: VerbGroup, negate: Negate): void {
  const before = tokens[verb.from - 1]
  if (before !== undefined && negativeAdverbs.has(before.lower) && before.lower !== 'nor')
    negate(verb.from - 1, 'claim.polarity.not')
  else if (before?.lower === 'yet' && verb.form === 'infinitive' && tokens[verb.from - 2]?.upos !== 'PUNCT')
    negate(verb.from - 1, 'claim.polarity.yet-to')
  // "is not a bank"; "is not only a bank" says that it is one.
  const after = tokens[verb.to]?.lower ?? ''
  if (
    tokens[verb.head]!.upos === 'AUX' &&
    negativeAdverbs.has(after) &&
    !onlyAdverbs.has(tokens[verb.to + 1]?.lower ?? '')
  )
    negate(verb.to, 'claim.polarity.not')
  if (clause.marker !== null && negativeMarkers.has(tokens[clause.marker.from]!.lower))
    negate(clause.marker.from, 'claim.polarity.without')
  if (clause.subjectOrigin !== 'own') return
  // "Nor did it sell": only the auxiliary stands between.
  const first = Math.min(verb.from, clause.subject!.from)
  const at = tokens[first - 1]?.upos === 'AUX' ? first - 2 : first - 1
  if (tokens[at]?.lower === 'nor') negate(at, 'claim.polarity.nor')
}

/** "does not think that it sells", "denies that it sells", "kept it from selling", "does not buy or sell". */
function fromAbove(sentence: ReferredSentence, clause: Clause, verb: VerbGroup, negate: Negate): void {
  const { tokens, clauses } = sentence
  const governor = clause.parent === null ? null : clauses[clause.parent]!.verb
  if (governor !== null && governor !== undefined) {
    const lemma = infinitiveAt(sentence, governor.head)
    if (clause.kind === 'reported') {
      if (saidNotToBe.has(lemma)) {
        if (!isNegated(sentence, governor)) negate(governor.head, 'claim.polarity.denied')
      } else if (governor.copula) isTrue(sentence, clause, governor, negate)
      else if (raisingVerbs.has(lemma) && isNegated(sentence, governor)) negate(governor.head, 'claim.polarity.raised')
    } else if (
      clause.kind === 'gerund' &&
      preventingVerbs.has(lemma) &&
      clause.marker !== null &&
      tokens[clause.marker.from]!.lower === 'from'
    )
      negate(governor.head, 'claim.polarity.prevented')
    else if (isLeftUndone(sentence, clause, governor, lemma)) {
      negate(governor.head, 'claim.polarity.left-undone')
      if (isNegated(sentence, governor)) negate(governor.negations[0] ?? governor.from, 'claim.polarity.not')
    }
  }
  underNoun(sentence, clause, negate)
  if (!clause.rules.includes('clause.verb.coordinated')) return
  const link = tokens[verb.from - 1]?.lower
  // "neither bought nor sold"
  if (!isBareForm(sentence, verb)) {
    if (link === 'nor') negate(verb.from - 1, 'claim.polarity.nor')
    return
  }
  if (link !== 'or' && link !== 'nor') return
  const other = clauses.findLast((c) => c.verb !== null && c.verb.to <= verb.from && c.subject === clause.subject)
  if (other !== undefined && isNegated(sentence, other.verb!)) negate(verb.from - 1, 'claim.polarity.nor')
}

/** "It is not true that it sold", "it is false that it sold". */
function isTrue({ tokens }: ReferredSentence, clause: Clause, governor: VerbGroup, negate: Negate): void {
  const at = (clause.marker?.from ?? clause.from) - 1
  const adjective = tokens[at]?.lower ?? ''
  if (falseAdjectives.has(adjective)) negate(at, 'claim.polarity.denied')
  else if (trueAdjectives.has(adjective) && (governor.negations.length > 0 || tokens[at - 1]?.lower === 'not'))
    negate(governor.negations[0] ?? at - 1, 'claim.polarity.denied')
}

/** "forgot to sell", "refrained from selling", "gave up selling", "decided against selling". */
function isLeftUndone(
  { tokens, clauses }: ReferredSentence,
  clause: Clause,
  governor: VerbGroup,
  lemma: string,
): boolean {
  const { kind, verb, marker, parent } = clause
  if (kind !== 'infinitive' && kind !== 'gerund' && kind !== 'participial') return false
  const word = marker === null ? null : tokens[marker.from]!.lower
  if (word === 'against') return opposingVerbs.has(lemma)
  if (clauses[parent!]!.object !== null || (word !== null && word !== 'from' && word !== 'to')) return false
  if ((marker?.from ?? verb!.from) !== governor.to) return false
  const particle = governor.particle === null ? '' : `-${tokens[governor.particle]!.lower}`
  return denyingVerbs.has(`${lemma}${particle}`)
}

/** "has no plans to sell", "without any intention of selling": nobody plans it. */
function underNoun({ tokens }: ReferredSentence, { kind, verb, marker }: Clause, negate: Negate): void {
  if (kind !== 'infinitive' && kind !== 'gerund') return
  let at = (marker?.from ?? verb!.from) - 1
  const noun = tokens[at]
  if (noun?.upos !== 'NOUN' || !nounFactuality.has(singular(noun.lower))) return
  // "has no need to sell" leaves it open
  if (needlessNouns.has(singular(noun.lower))) return
  at--
  while (tokens[at]?.upos === 'ADJ' || tokens[at]?.lower === 'any') at--
  const word = tokens[at]?.lower
  if (word === 'no' || word === 'without') negate(at, 'claim.polarity.no-plan')
}

function isNegated({ tokens }: ReferredSentence, verb: VerbGroup): boolean {
  if (verb.negations.length > 0) return true
  return negativeAdverbs.has(tokens[verb.from - 1]?.lower ?? '')
}
