import type { NounGroup } from '../chunk/phrase.js'
import type { Clause, ClausedSentence, NounPhrase } from '../clause/clause.js'
import type { FigureSpan } from '../figure/figure-span.js'
import type { TokenRange } from '../rule/offsets.js'
import type { FigureReference } from './referred.js'
import { restatedBy } from './restated.js'

/** What each of a sentence's figures counts, measures or changes; a figure said again has the concept of the first. */
export function conceptsOf(sentence: ClausedSentence): FigureReference[] {
  const found: FigureReference[] = []
  for (let i = 0; i < sentence.figures.length; i++) {
    const restated = restatedBy(sentence, i)
    const concept = restated === null ? null : found[restated]!.concept
    found.push(
      concept === null ? conceptOf(sentence, sentence.figures[i]!) : { concept, rules: ['refer.concept.restated'] },
    )
  }
  return found
}

/**
 * The noun that the figure stands before ("a 12% share in Oakham"), the noun after "of" ("12% of the shares"), the noun
 * that has it after "of" ("sales of $3 million"), or the subject of the verb whose amount or level it is ("Sales rose 5%").
 */
function conceptOf(sentence: ClausedSentence, figure: FigureSpan): FigureReference {
  const group = sentence.phrases.find(
    (p): p is NounGroup => p.kind === 'noun' && p.from <= figure.from && figure.from < p.to,
  )
  const clause = clauseOf(sentence.clauses, figure)
  const besides =
    group === undefined
      ? null
      : (beforeNoun(sentence, figure, group, clause) ??
        ofPhrase(sentence, figure, group) ??
        governingNoun(sentence, group))
  return besides ?? measuredSubject(sentence, figure, clause) ?? { concept: null, rules: [] }
}

/** The innermost clause around a figure: the last to begin before it among those that cover it. */
export function clauseOf(clauses: readonly Clause[], range: TokenRange): Clause | null {
  let best: Clause | null = null
  for (const clause of clauses) {
    if (clause.from > range.from || clause.to < range.to) continue
    if (
      clause.kind === 'nominal' &&
      clause.object !== null &&
      clause.rules.includes('clause.nominal.apposition') &&
      range.from < clause.object.from
    )
      continue
    if (best === null || clause.from >= best.from) best = clause
  }
  return best
}

function reference(concept: TokenRange, rule: string): FigureReference {
  return { concept: { from: concept.from, to: concept.to }, rules: [rule] }
}

/** "a controlling 51% interest", "a 30 percent edge over rivals": what follows the figure in its own group. */
function beforeNoun(
  sentence: ClausedSentence,
  figure: FigureSpan,
  group: NounGroup,
  clause: Clause | null,
): FigureReference | null {
  const after = Math.max(
    figure.to,
    figure.boundWords?.to ?? 0,
    figure.rateWords?.from === figure.to ? figure.rateWords.to : 0,
  )
  if (group.head < after) return null
  if (figure.kind === 'count' || figure.kind === 'measure' || figure.kind === 'duration' || figure.kind === 'age') {
    return figure.noun !== null && group.head < figure.noun.to
      ? null
      : reference({ from: after, to: group.head + 1 }, 'refer.concept.before-noun')
  }
  let from = after
  while (sentence.tokens[from]?.text === '-' && from < group.head) from++
  const phrase = phraseAround(clause, group)
  return reference({ from, to: phrase === null ? group.head + 1 : phrase.to }, 'refer.concept.before-noun')
}

/** "12% of the shares". */
function ofPhrase(sentence: ClausedSentence, figure: FigureSpan, group: NounGroup): FigureReference | null {
  const i = sentence.phrases.indexOf(group)
  const link = sentence.phrases[i + 1]
  const noun = sentence.phrases[i + 2]
  if (
    link === undefined ||
    sentence.tokens[link.from]!.lower !== 'of' ||
    noun?.kind !== 'noun' ||
    group.head >= figure.to
  )
    return null
  return reference(withoutArticle(noun), 'refer.concept.of-phrase')
}

/** "sales of $3 million", "a loss of 16 pence". */
function governingNoun(sentence: ClausedSentence, group: NounGroup): FigureReference | null {
  const i = sentence.phrases.indexOf(group)
  const link = sentence.phrases[i - 1]
  const noun = sentence.phrases[i - 2]
  if (link?.kind !== 'preposition' || noun?.kind !== 'noun' || noun.form === 'time') return null
  return sentence.tokens[link.from]!.lower === 'of' ? reference(withoutArticle(noun), 'refer.concept.noun-of') : null
}

/** The subject, where the figure is the amount or the level of its change, or what it is. */
function measuredSubject(sentence: ClausedSentence, figure: FigureSpan, clause: Clause | null): FigureReference | null {
  if (clause === null || clause.subject === null || clause.verb === null) return null
  if (figure.kind === 'count' || figure.kind === 'age' || figure.kind === 'duration') return null
  if (figure.from >= clause.subject.from && figure.from < clause.subject.to) return null
  const isObject = clause.object !== null && clause.object.from <= figure.from && figure.from < clause.object.to
  const adjunct = clause.adjuncts.find((a) => a.from <= figure.from && figure.from < a.to)
  const marker =
    adjunct?.marker === undefined || adjunct.marker === null ? null : sentence.tokens[adjunct.marker.from]!.lower
  const isLevel = marker === 'to' || marker === 'from' || marker === 'by' || marker === 'at'
  if (!isObject && !isLevel && figure.trend === null) return null
  if (
    isLevel &&
    clause.object !== null &&
    clause.object.to <= figure.from &&
    !isFigurePhrase(sentence, clause.object)
  ) {
    // "raised its output to one million": the thing raised.
    return reference(withoutOpeners(sentence, clause.object), 'refer.concept.changed-object')
  }
  const pronoun = sentence.phrases.find((p) => p.kind === 'noun' && p.head === clause.subject!.head)
  if (pronoun?.kind === 'noun' && pronoun.form === 'pronoun') return null
  if (!clause.verb.copula && figure.trend === null && !isLevel) return null
  return reference(withoutOpeners(sentence, clause.subject), 'refer.concept.subject')
}

function isFigurePhrase(sentence: ClausedSentence, phrase: NounPhrase): boolean {
  return sentence.figures.some((f) => f.from <= phrase.head && phrase.head < f.to)
}

function withoutArticle(group: NounGroup): TokenRange {
  const from =
    group.determiner !== null && group.determiner === group.from ? group.from + 1 : (group.possessor?.to ?? group.from)
  return { from: Math.min(from, group.head), to: group.to }
}

function withoutOpeners(sentence: ClausedSentence, phrase: NounPhrase): TokenRange {
  const first = sentence.tokens[phrase.from]!
  // A phrase that is nothing but such a word ("a", cut off by a slip) is its own head and stays.
  const isOpener = phrase.from < phrase.head && (first.upos === 'DET' || first.upos === 'PRON')
  return { from: isOpener ? phrase.from + 1 : phrase.from, to: phrase.to }
}

function phraseAround(clause: Clause | null, group: NounGroup): NounPhrase | null {
  if (clause === null) return null
  const phrases = [clause.object, clause.subject, ...clause.adjuncts]
  return phrases.find((phrase) => phrase !== null && phrase.head === group.head) ?? null
}
