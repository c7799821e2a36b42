import { infinitiveOf } from '../chunk/verb-word.js'
import type { Clause } from '../clause/clause.js'
import { clauseOf } from '../clause/clause-of.js'
import { reportingVerbs } from '../lexicon/reporting-verbs.js'
import type { Figure, Time, Unread } from '../model.js'
import type { Referred, ReferredSentence } from '../refer/referred.js'
import type { TokenRange } from '../rule/offsets.js'
import { type Reading, spanOf } from './argument.js'
import { openBracket } from './bracketed.js'

/** A sentence with its figures and times in the model's form. */
export interface FiguredReading extends Reading {
  readonly figures: readonly Figure[]
  readonly times: readonly Time[]
}

export function readingsOf({ article, sentences, entities }: Referred): FiguredReading[] {
  return sentences.map((sentence) => {
    const reading = { text: article.text, sentence, entities }
    return { text: article.text, sentence, entities, figures: figuresOf(reading), times: timesOf(reading) }
  })
}

/** A sentence's figures as the model has them, outside any claim: no time and no key of their own. */
function figuresOf(reading: Reading): Figure[] {
  const { sentence, text } = reading
  return sentence.figures.map((figure, i) => {
    const { concept, rules } = sentence.figureReferences[i]!
    return {
      start: figure.start,
      end: figure.end,
      text: text.slice(figure.start, figure.end),
      kind: figure.kind,
      value: figure.value,
      low: figure.low,
      high: figure.high,
      unit: figure.unit,
      per: figure.per,
      ucum: figure.ucum,
      base: figure.base,
      bound: figure.bound,
      trend: figure.trend,
      concept: concept === null ? null : spanOf(reading, concept),
      time: null,
      key: null,
      rules: [...figure.rules, ...rules],
    }
  })
}

function timesOf(reading: Reading): Time[] {
  const { sentence } = reading
  return sentence.times.map((time, i) => {
    const { start, end, text } = spanOf(reading, time)
    return {
      start,
      end,
      text,
      type: time.type,
      value: sentence.timeValues[i] ?? null,
      mod: time.mod,
      rules: [...time.rules],
    }
  })
}

/** The numerals of a sentence that are neither figure, time, part of a name nor known to be no amount. */
export function unreadOf(reading: Reading): Unread[] {
  const { unread, mentions } = reading.sentence
  if (unread.length === 0) return []
  const isName = ({ from, to }: TokenRange) =>
    mentions.some((mention) => mention.form === 'name' && mention.from <= from && to <= mention.to)
  return unread
    .filter((numeral) => numeral.rule === null && !isName(numeral))
    .map((numeral) => ({ ...spanOf(reading, numeral), kind: 'unread', reason: numeral.reason }))
}

/** For each figure the index of the innermost clause that it measures, or null. */
export function placeFigures(sentence: ReferredSentence): (number | null)[] {
  return sentence.figures.map((figure) => {
    const clause = clauseOf(sentence.clauses, figure)
    if (clause === null)
      return inBrackets(sentence, figure) ?? ofSubject(sentence, figure) ?? listedBehind(sentence, figure)
    return isOfFigure(sentence, clause) ? clause.parent : sentence.clauses.indexOf(clause)
  })
}

/** "Revenue came to $9 million (2022: $8 million), it said": of the clause around the brackets. */
function inBrackets(sentence: ReferredSentence, { from }: TokenRange): number | null {
  const open = openBracket(sentence.tokens, from)
  return open === null || open === 0
    ? null
    : indexOf(sentence, clauseOf(sentence.clauses, { from: open - 1, to: open }))
}

/** "Profit of $3 million, hit by charges": of what the clause behind it is said. */
function ofSubject({ clauses }: ReferredSentence, { from, to }: TokenRange): number | null {
  const at = clauses.findIndex(
    ({ kind, subject }) => kind === 'participial' && subject !== null && subject.from <= from && to <= subject.to,
  )
  return at === -1 ? null : at
}

/** "Its budget has grown: $3 million in 2021 and $5 million in 2023": of the clause that a colon ends, where no other follows. */
function listedBehind({ clauses, tokens }: ReferredSentence, { from }: TokenRange): number | null {
  let colon = from - 1
  while (colon > 0 && tokens[colon]!.text !== ':') colon--
  if (colon <= 0) return null
  let last: number | null = null
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!
    if (clause.from > colon) return null
    if (clause.to <= colon && clause.parent === null && clause.verb !== null) last = i
  }
  // "Housing comes first, she said: 5,000 homes": what is said is nothing that she did.
  const verb = last === null ? null : clauses[last]!.verb
  return verb !== null && reportingVerbs.has(infinitiveOf(tokens[verb.head]!)) ? null : last
}

/** "down $2, a 26% decline": what is said of an amount is said of what changed by it. */
export function isOfFigure({ figures }: ReferredSentence, { kind, subject }: Clause): boolean {
  return (
    kind === 'nominal' &&
    subject !== null &&
    figures.some((figure) => figure.from <= subject.head && subject.head < figure.to)
  )
}

/** For each time the index of the clause that it tells the time of, or null. */
export function placeTimes(sentence: ReferredSentence): (number | null)[] {
  return sentence.times.map(
    (time) =>
      secondVerbOf(sentence, time) ?? indexOf(sentence, clauseOf(sentence.clauses, time)) ?? openedBy(sentence, time),
  )
}

/** "… and now employs 30": a time between a conjunction and a verb is that verb's. */
function secondVerbOf({ clauses, tokens }: ReferredSentence, { from, to }: TokenRange): number | null {
  if (tokens[from - 1]?.upos !== 'CCONJ' || tokens[to]?.upos === 'PUNCT') return null
  const clause = clauses.findIndex(({ verb }) => verb?.from === to)
  return clause === -1 ? null : clause
}

/** "In May, net was …": a time before all clauses is that of the first. */
function openedBy({ clauses }: ReferredSentence, { to }: TokenRange): number | null {
  let first: number | null = null
  for (let i = 0; i < clauses.length; i++) {
    if (clauses[i]!.from < to) return null
    if (first === null || clauses[i]!.from < clauses[first]!.from) first = i
  }
  return first
}

function indexOf(sentence: ReferredSentence, clause: Clause | null): number | null {
  return clause === null ? null : sentence.clauses.indexOf(clause)
}
