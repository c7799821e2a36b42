import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Clause, NounPhrase } from '../clause/clause.js'
import { SHARED_OBJECT } from '../clause/shared-object.js'
import type { Argument, Claim, Figure, Time } from '../model.js'
import type { Referred, ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import { withoutAmountObject } from './amount-object.js'
import { argumentOf, entityId, groupAt, type Reading, spanOf } from './argument.js'
import { bracketed } from './bracketed.js'
import { CarriedPeriod } from './carried-period.js'
import { type ClauseTimes, NO_TIMES, timesOfClauses } from './clause-times.js'
import { confidenceOf } from './confidence.js'
import { contentObject } from './content-object.js'
import { type Factuality, factualityOf } from './factuality.js'
import { type FiguredReading, isOfFigure, placeFigures } from './figures.js'
import { EMPTY, type Fingerprint, hexOf, withNumber, withText } from './fingerprint.js'
import { type Implied, impliedClauses, POSSESSOR } from './implied.js'
import { claimKey, toldBy } from './key/claim-key.js'
import { electionIn } from './key/election.js'
import { figureKey } from './key/figure-key.js'
import { canonicalNames, type KeyDocument, type KeyReading, keyReading } from './key/key-reading.js'
import { sceneOf } from './key/scene.js'
import { modifiersOf } from './modifiers.js'
import { ownTime } from './own-time.js'
import { isNamed, type Parts } from './parts.js'
import { phraseName, wordsOf } from './phrase-name.js'
import { type Polarity, polarityOf } from './polarity.js'
import { attributionOf, attributionsOver, isCueClause, isSource, type SaidIn, saidBySentence } from './source.js'
import { splitClause } from './split-clause.js'
import { isEmpty, isStub, isToldBelow } from './stub.js'
import { tellsByItself } from './tells-by-itself.js'
import { traitsIn } from './traits.js'

/** Where a sentence stands: its line and column, from 1. */
export type PositionOf = (offset: number) => { readonly line: number; readonly column: number }

/**
 * Makes a claim of each clause, in order of evidence, then of predicate. Without `all`, only claims that hold a figure or
 * a named entity or tell something by themselves, and never the clause of a cue ("the company said …").
 */
export function buildClaims(
  referred: Referred,
  readings: readonly FiguredReading[],
  positionOf: PositionOf,
  all: boolean,
  note: Note = () => {},
): Claim[] {
  const claims: Claim[] = []
  const seen = new Map<string, number>()
  const said = saidBySentence(referred.attributions)
  const weigh = weighing(referred, note)
  const carried = new CarriedPeriod(referred.article.date)
  const names = canonicalNames(referred.entities)
  const { date } = referred.article
  const known = {
    names,
    scene: sceneOf(referred, names),
    isElection: electionIn(referred),
    deals: new Map<string, string>(),
    match: { pair: null },
    year: date === null ? null : Number(date.slice(0, 4)),
  }
  for (const reading of readings) {
    if (reading.sentence.clauses.length === 0) continue
    const made = claimsOfSentence(
      referred,
      reading,
      said(reading.sentence.index),
      carried,
      positionOf,
      weigh,
      known,
      all,
    )
    made.sort((a, b) => a.predicate.start - b.predicate.start)
    for (const claim of made) {
      // The same words twice in one sentence still are two claims with two ids.
      const count = seen.get(claim.id) ?? 0
      seen.set(claim.id, count + 1)
      if (count > 0) claim.id = hexOf(withNumber(withText(EMPTY, claim.id), count))
      claims.push(claim)
    }
  }
  return claims
}

/** Hears of the traits that each claim's confidence was made from, and of the clause that it was made of. */
export type Note = (claim: Claim, traits: readonly number[], sentence: ReferredSentence, clause: number) => void

type Weigh = (
  claim: Claim,
  clause: Clause,
  sentence: ReferredSentence,
  over: readonly AttributionSpan[],
  index: number,
) => Claim['confidence']

function weighing(referred: Referred, note: Note): Weigh {
  const traitsOf = traitsIn(referred)
  return (claim, clause, sentence, over, index) => {
    const traits = traitsOf({ claim, clause, sentence, over })
    note(claim, traits, sentence, index)
    return confidenceOf(traits)
  }
}

function claimsOfSentence(
  referred: Referred,
  reading: FiguredReading,
  said: SaidIn,
  carried: CarriedPeriod,
  positionOf: PositionOf,
  weigh: Weigh,
  known: KeyDocument,
  all: boolean,
): Claim[] {
  const { sentence, figures, times } = reading
  const figureClauses = placeFigures(sentence)
  const implied = impliedClauses(sentence, all)
  for (const { figures: told } of implied) for (const figure of told) figureClauses[figure] = null
  const figureTimes = figures.map((_, i) => (figureClauses[i] === null ? null : ownTime(sentence, i)))
  const taken = new Set<number>()
  for (const time of figureTimes) if (time !== null) taken.add(time)
  const clauseTimes = timesOfClauses(reading, said, taken, carried)
  const evidence = evidenceOf(reading, positionOf)
  // An id is that of a predicate in a sentence of a document.
  const print = withText(withText(EMPTY, referred.article.id), evidence.text)
  const claims: Claim[] = []
  const read = keyReading(reading, known)
  sentence.clauses.forEach((clause, index) => {
    const isCue = !all && isCueClause(said, sentence, index)
    const own: Figure[] = []
    const indices: number[] = []
    figures.forEach((figure, i) => {
      if (figureClauses[i] !== index && !isSharedWith(sentence, index, figureClauses[i]!, sentence.figures[i]!)) return
      const time = figureTimes[i]!
      indices.push(i)
      own.push(time === null ? figure : inClaim(figure, times[time]!, null))
    })
    // "A poll of 1,200 voters found that …": who says so is plain, of how many it is not.
    if (isCue && !own.some(({ kind }) => kind !== 'age')) return
    if (clause.verb === null && (isOfFigure(sentence, clause) || !tellsSomething(clause, own))) return
    for (const split of splitClause(sentence, withoutAmountObject(sentence, clause))) {
      const parts = partsOf(reading, said, split.clause, index)
      const isKept = (i: number) => split.without.length === 0 || !isIn(split.without, sentence.figures[indices[i]!]!)
      const kept = own.filter((_, i) => isKept(i))
      const keptIndices = indices.filter((_, i) => isKept(i))
      const when = clauseTimes[index]!
      if (
        !all &&
        !isWorthShowing(parts, kept) &&
        !holdsName(sentence, split.clause) &&
        !tellsByItself(sentence, split.clause, when.times)
      )
        continue
      if (isStub(sentence, split.clause, kept)) continue
      if (!all && kept.length === 0 && isEmpty(sentence, split.clause, parts, when.times)) continue
      if (!all && kept.length === 0 && isToldBelow(sentence, index, parts)) continue
      const told = { figures: kept, indices: keptIndices }
      claims.push(claimOf(referred, read, said, evidence, print, index, split.clause, parts, told, when, weigh))
    }
  })
  if (implied.length > 0)
    claims.push(...impliedClaims(referred, reading, said, evidence, print, implied, weigh, known, all))
  return claims
}

/** The claims of what noun phrases tell without a verb, as if they were further clauses of the sentence. */
function impliedClaims(
  referred: Referred,
  { text, entities, figures, sentence }: FiguredReading,
  said: SaidIn,
  evidence: Claim['evidence'],
  print: Fingerprint,
  implied: readonly Implied[],
  weigh: Weigh,
  known: KeyDocument,
  all: boolean,
): Claim[] {
  const clauses = [...sentence.clauses, ...implied.map(({ clause }) => clause)]
  const reading = keyReading({ text, entities, sentence: { ...sentence, clauses } }, known)
  return implied.flatMap(({ clause, figures: told }, i) => {
    const parts = partsOf(reading, said, clause, sentence.clauses.length + i)
    const own = told.map((figure) => figures[figure]!)
    if (!all && !isWorthShowing(parts, own)) return []
    const index = sentence.clauses.length + i
    const had = { figures: own, indices: told }
    const claim = claimOf(referred, reading, said, evidence, print, index, clause, parts, had, NO_TIMES, weigh)
    return [claim]
  })
}

/** "makes and sells 40 vans": a figure in the object of two verbs is told by both. */
function isSharedWith(
  { clauses }: ReferredSentence,
  index: number,
  place: number | null,
  { from, to }: TokenRange,
): boolean {
  const { object, rules } = clauses[index]!
  if (place === null || place <= index || object === null || !rules.includes(SHARED_OBJECT)) return false
  return object.from <= from && to <= object.to && clauses[place]!.object === object
}

function isIn(ranges: readonly TokenRange[], { from }: TokenRange): boolean {
  return ranges.some((range) => range.from <= from && from < range.to)
}

function evidenceOf({ sentence, text }: Reading, positionOf: PositionOf): Claim['evidence'] {
  const { start, end, index } = sentence
  const { line, column } = positionOf(start)
  return { start, end, text: text.slice(start, end), sentence: index, line, column }
}

/** A figure with what it has only in a claim. Written out: a spread takes several times as long. */
function inClaim(figure: Figure, time: Time | null, key: string | null): Figure {
  const { start, end, text, kind, value, low, high, unit, per, ucum, base, bound, trend, concept, rules } = figure
  return { start, end, text, kind, value, low, high, unit, per, ucum, base, bound, trend, concept, time, key, rules }
}

/** A verbless clause is a claim where it says what its subject is, or holds a figure. */
function tellsSomething(clause: Clause, figures: readonly Figure[]): boolean {
  return figures.length > 0 || (clause.object !== null && clause.rules.includes('clause.nominal.apposition'))
}

function partsOf(reading: Reading, said: SaidIn, clause: Clause, index: number): Parts {
  const adjuncts = said.cues.length === 0 ? clause.adjuncts : clause.adjuncts.filter((a) => !isSource(said, a))
  return {
    subject: clause.subject === null ? null : argumentOf(reading, clause.subject),
    object: clause.object === null ? contentOf(reading, said, clause, index) : objectOf(reading, clause, clause.object),
    modifiers: modifiersOf(reading, clause, adjuncts),
  }
}

/** What a copula or an apposition says its subject is keeps its words: "is a joint venture", not the subject's name again. */
function objectOf(reading: Reading, clause: Clause, phrase: NounPhrase): Argument {
  const argument = argumentOf(reading, phrase)
  if (clause.rules.includes(POSSESSOR)) return { ...argument, owner: null, name: wordsOf(reading, phrase) }
  const isPredicate = clause.verb === null || clause.verb.copula
  return isPredicate && argument.entity !== null
    ? { ...argument, name: predicateName(reading, phrase, argument) }
    : argument
}

/** "Its director" by its owner's name, any other predicate in its words. */
function predicateName(reading: Reading, phrase: NounPhrase, { entity }: Argument): string {
  const { sentence, entities } = reading
  const group = groupAt(sentence, phrase.head)
  const possessor = group?.possessor
  if (possessor == null || possessor.to !== possessor.from + 1) return wordsOf(reading, phrase)
  const owner = sentence.mentions.find(({ from, to }) => from === possessor.from && to === possessor.to)
  // "Norvik, its second market": not its own.
  const isOwn = owner !== undefined && entityId(owner.entity) === entity
  if (owner === undefined || isOwn) return wordsOf(reading, phrase)
  return phraseName(reading, phrase, group, entities[owner.entity]!.name)
}

/** What is said is its words, not what they name. */
function contentOf(reading: Reading, said: SaidIn, clause: Clause, index: number): Argument | null {
  const content = contentObject(reading.sentence, said, clause, index)
  if (content === null) return null
  const { start, end, text } = spanOf(reading, content)
  return { start, end, text, entity: null, owner: null, name: text }
}

function isWorthShowing({ subject, object, modifiers }: Parts, figures: readonly Figure[]): boolean {
  return figures.length > 0 || isNamed(subject) || isNamed(object) || modifiers.some(isNamed)
}

/** "Trains between Tarn and Orrin have been stopped": a name that a preposition hangs on the subject or object. */
function holdsName({ mentions, tokens }: ReferredSentence, { subject, object }: Clause): boolean {
  return mentions.some(({ form, from, to }) => form === 'name' && (hangs(from, to, subject) || hangs(from, to, object)))

  function hangs(from: number, to: number, phrase: NounPhrase | null): boolean {
    if (phrase === null || from < phrase.from || to > phrase.to) return false
    for (let i = phrase.from; i < from; i++) if (tokens[i]!.upos === 'ADP') return true
    return false
  }
}

/** A claim's figures, and where they stand among the sentence's. */
interface ToldFigures {
  readonly figures: readonly Figure[]
  readonly indices: readonly number[]
}

function claimOf(
  referred: Referred,
  reading: KeyReading,
  said: SaidIn,
  evidence: Claim['evidence'],
  print: Fingerprint,
  index: number,
  clause: Clause,
  { subject, object, modifiers }: Parts,
  { figures, indices }: ToldFigures,
  { times, rule: timeRule }: ClauseTimes,
  weigh: Weigh,
): Claim {
  const { sentence } = reading
  const predicate = predicateOf(reading, clause, index)
  const factuality = factualityOf(sentence, index)
  const polarity = polarityOf(sentence, sentence.clauses[index]!)
  const over = attributionsOver(said, sentence.index, clause)
  const doc = referred.article.id
  const told = toldBy(reading, clause, predicate.lemma, indices)
  const places = [predicate.start, predicate.end, subject?.start ?? -1, object?.start ?? -1]
  const claim: Claim = {
    id: hexOf(places.reduce(withNumber, print)),
    doc,
    evidence: { ...evidence },
    subject,
    predicate,
    object,
    modifiers,
    figures: figures.map((figure, i) => {
      const at = bracketed(sentence, indices[i]!)?.beside ?? indices[i]!
      const key = figureKey(reading, told, sentence.figures[at]!, sentence.figureReferences[at]!)
      return inClaim(figure, figure.time, key)
    }),
    times: [...times],
    attribution: attributionOf(referred, over),
    factuality: factuality.value,
    polarity: polarity.value,
    confidence: 0,
    rules: rulesOf(clause, factuality, polarity, timeRule, over),
    key: claimKey(told),
  }
  claim.confidence = weigh(claim, clause, sentence, over, index)
  return claim
}

/** The names of the rules that built a claim, in the order in which they had a say. */
function rulesOf(
  clause: Clause,
  factuality: Factuality,
  polarity: Polarity,
  timeRule: string | null,
  over: readonly AttributionSpan[],
): string[] {
  const rules = [...clause.rules]
  if (clause.verb !== null) rules.push(...clause.verb.rules)
  if (factuality.rule !== null) rules.push(factuality.rule)
  if (polarity.rule !== null) rules.push(polarity.rule)
  if (timeRule !== null) rules.push(timeRule)
  for (const attribution of over) rules.push(...attribution.rules)
  return rules
}

/** The verb group as it stands; a verbless claim has an empty span where the verb would stand. */
function predicateOf(reading: Reading, clause: Clause, index: number): Claim['predicate'] {
  const { sentence } = reading
  const { verb } = clause
  if (verb === null) {
    const at = clause.subject === null ? sentence.start : sentence.tokens[clause.subject.to - 1]!.end
    return {
      start: at,
      end: at,
      text: '',
      lemma: verblessLemma(clause),
      tense: governingTense(sentence, index),
      voice: 'active',
    }
  }
  const head = sentence.tokens[verb.head]!
  const main = head.verb?.infinitive ?? head.lemma.toLowerCase()
  const particle = verb.particle === null ? '' : ` ${sentence.tokens[verb.particle]!.lower}`
  const { start, end, text } = spanOf(reading, verb)
  const tense = verb.form === 'finite' ? verb.tense : governingTense(sentence, index)
  return { start, end, text, lemma: main + particle, tense, voice: verb.voice }
}

/** What a claim without a verb says: that somebody has something, or is it. */
function verblessLemma({ rules }: Clause): 'be' | 'have' {
  return rules.includes(POSSESSOR) ? 'have' : 'be'
}

/** A clause without a finite verb has the tense of the clause that governs it; a headline without one, the present. */
function governingTense(sentence: ReferredSentence, index: number): Claim['predicate']['tense'] {
  let at: number | null = sentence.clauses[index]!.parent
  for (let hops = 0; at !== null && hops < sentence.clauses.length; hops++) {
    const clause: Clause = sentence.clauses[at]!
    if (clause.verb?.form === 'finite') return clause.verb.tense
    at = clause.parent
  }
  return 'present'
}
