import type { Clause } from '../clause/clause.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Claim, Figure, Time } from '../model.js'
import type { Referred, ReferredSentence } from '../refer/referred.js'
import { argumentOf, type Reading, spanOf } from './argument.js'
import { confidenceOf } from './confidence.js'
import { factualityOf } from './factuality.js'
import { figuresOf, ownTime, placeFigures, placeTimes, timesOf } from './figures.js'
import { factKey, identify } from './identity.js'
import { modifiersOf } from './modifiers.js'
import { polarityOf } from './polarity.js'
import { attributionOf, attributionsOver } from './source.js'

/** Where a sentence stands: its line and column, from 1. */
export type PositionOf = (offset: number) => { readonly line: number; readonly column: number }

/**
 * Makes a claim of each clause, in order of evidence, then of predicate. Without `all`, only claims that hold a figure or
 * a named entity, and never the clause of a cue ("the company said …").
 */
export function buildClaims(referred: Referred, positionOf: PositionOf, all: boolean): Claim[] {
  const claims: Claim[] = []
  const seen = new Map<string, number>()
  for (const sentence of referred.sentences) {
    const made = claimsOfSentence(referred, sentence, positionOf, all).sort(
      (a, b) => a.predicate.start - b.predicate.start,
    )
    for (const claim of made) {
      // The same words twice in one sentence still are two claims with two ids.
      const count = seen.get(claim.id) ?? 0
      seen.set(claim.id, count + 1)
      claims.push(count === 0 ? claim : { ...claim, id: identify([claim.id, count]) })
    }
  }
  return claims
}

function claimsOfSentence(
  referred: Referred,
  sentence: ReferredSentence,
  positionOf: PositionOf,
  all: boolean,
): Claim[] {
  const reading: Reading = { text: referred.article.text, sentence, entities: referred.entities }
  const figures = figuresOf(reading)
  const times = timesOf(reading)
  const figureClauses = placeFigures(sentence)
  const timeClauses = placeTimes(sentence)
  const cues = new Set(
    referred.attributions.filter((a) => a.sentence === sentence.index && a.kind !== 'intention').map((a) => a.clause),
  )
  const claims: Claim[] = []
  sentence.clauses.forEach((clause, index) => {
    if (!all && cues.has(index)) return
    const own = figures.filter((_, i) => figureClauses[i] === index)
    if (clause.verb === null && !tellsSomething(clause, own)) return
    const ownTimes = new Map<number, Time>()
    sentence.figures.forEach((_, i) => {
      const time = figureClauses[i] === index ? ownTime(sentence, i) : null
      if (time !== null) ownTimes.set(i, times[time]!)
    })
    const taken = new Set(ownTimes.values())
    const withTimes = figures.flatMap((figure, i) =>
      figureClauses[i] === index ? [{ ...figure, time: ownTimes.get(i) ?? null }] : [],
    )
    const clauseTimes = times.filter((time, i) => timeClauses[i] === index && !taken.has(time))
    const claim = claimOf(referred, reading, positionOf, index, withTimes, clauseTimes)
    if (all || isWorthShowing(claim)) claims.push(claim)
  })
  return claims
}

/** A verbless clause is a claim where it says what its subject is, or holds a figure. */
function tellsSomething(clause: Clause, figures: readonly Figure[]): boolean {
  return figures.length > 0 || (clause.object !== null && clause.rules.includes('clause.nominal.apposition'))
}

function isWorthShowing({ figures, subject, object, modifiers }: Claim): boolean {
  return (
    figures.length > 0 ||
    [subject, object, ...modifiers].some((a) => a !== null && (a.entity !== null || a.owner !== null))
  )
}

function claimOf(
  referred: Referred,
  reading: Reading,
  positionOf: PositionOf,
  index: number,
  figures: readonly Figure[],
  times: readonly Time[],
): Claim {
  const { sentence, text } = reading
  const clause = sentence.clauses[index]!
  const subject = clause.subject === null ? null : argumentOf(reading, clause.subject)
  const object = clause.object === null ? null : argumentOf(reading, clause.object)
  const predicate = predicateOf(reading, clause, index)
  const factuality = factualityOf(sentence, index)
  const polarity = polarityOf(sentence, clause)
  const over = attributionsOver(referred, sentence.index, clause)
  const doc = referred.article.id
  const rules = [...clause.rules, ...(clause.verb?.rules ?? [])]
  for (const rule of [factuality.rule, polarity.rule]) if (rule !== null) rules.push(rule)
  for (const attribution of over) rules.push(...attribution.rules)
  return {
    id: identify([
      doc,
      predicate.start,
      predicate.end,
      subject?.start ?? -1,
      object?.start ?? -1,
      text.slice(sentence.start, sentence.end),
    ]),
    doc,
    evidence: {
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      sentence: sentence.index,
      ...positionOf(sentence.start),
    },
    subject,
    predicate,
    object,
    modifiers: modifiersOf(reading, clause),
    figures: figures.map((figure) => ({
      ...figure,
      key: factKey(subject?.name ?? null, predicate.lemma, figure.concept?.text ?? figure.unit ?? object?.name ?? null),
    })),
    times: [...times],
    attribution: attributionOf(referred, over),
    factuality: factuality.value,
    polarity: polarity.value,
    confidence: confidenceOf(clause, sentence.tokens.length),
    rules,
    key: factKey(subject?.name ?? null, predicate.lemma, object?.name ?? null),
  }
}

/** The verb group as it stands; a verbless claim has an empty span where the verb would stand. */
function predicateOf(reading: Reading, clause: Clause, index: number): Claim['predicate'] {
  const { sentence } = reading
  const { verb } = clause
  if (verb === null) {
    const at = clause.subject === null ? sentence.start : sentence.tokens[clause.subject.to - 1]!.end
    return { start: at, end: at, text: '', lemma: 'be', tense: governingTense(sentence, index), voice: 'active' }
  }
  const { lower, lemma } = sentence.tokens[verb.head]!
  const main = verbForm(lower)?.infinitive ?? lemma.toLowerCase()
  const particle = verb.particle === null ? '' : ` ${sentence.tokens[verb.particle]!.lower}`
  return {
    ...spanOf(reading, verb),
    lemma: main + particle,
    tense: verb.form === 'finite' ? verb.tense : governingTense(sentence, index),
    voice: verb.voice,
  }
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
