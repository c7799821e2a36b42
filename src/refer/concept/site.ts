import type { NounGroup, Phrase } from '../../chunk/phrase.js'
import type { Clause, ClausedSentence, NounPhrase } from '../../clause/clause.js'
import { nounPhraseAt } from '../../clause/noun-phrase.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import type { TokenRange } from '../../rule/offsets.js'
import type { FigureReference, MentionSpan } from '../referred.js'

/** A figure where it stands, and what was found of those before it. */
export interface Site {
  readonly sentence: ClausedSentence
  readonly figure: FigureSpan
  /** Index of the figure in its sentence. */
  readonly index: number
  /** What the figures before it count or measure. */
  readonly found: readonly FigureReference[]
  /** First token of the figure with the bound before it, and the token after it with its noun, rate and bound. */
  readonly from: number
  readonly to: number
  /** The noun group that the figure stands in, and its index among the phrases; null and -1 for none. */
  readonly group: NounGroup | null
  readonly at: number
  readonly clause: Clause | null
  /** What the sentence's names, nominals and pronouns refer to. */
  readonly mentions: readonly MentionSpan[]
}

export function siteOf(
  sentence: ClausedSentence,
  index: number,
  clause: Clause | null,
  found: readonly FigureReference[],
  mentions: readonly MentionSpan[],
): Site {
  const figure = sentence.figures[index]!
  const at = phraseAt(sentence, figure.from)
  const phrase = sentence.phrases[at]
  const group = phrase?.kind === 'noun' ? phrase : null
  return {
    sentence,
    figure,
    index,
    found,
    from: Math.min(figure.from, figure.boundWords?.from ?? figure.from),
    to: wholeEnd(figure),
    group,
    at: group === null ? -1 : at,
    clause,
    mentions,
  }
}

/** The token after a figure with the noun, the rate and the bound that follow it. */
export function wholeEnd({ to, noun, rateWords, boundWords }: FigureSpan): number {
  const end = Math.max(to, noun?.from === to ? noun.to : to, boundWords?.to ?? to)
  return rateWords?.from === end ? rateWords.to : end
}

export function wordAt({ tokens }: ClausedSentence, at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Whether a phrase is a noun that can be what a figure measures: no pronoun, no time, no other figure. */
export function isThing(sentence: ClausedSentence, phrase: Phrase | undefined): phrase is NounGroup {
  return (
    phrase?.kind === 'noun' && (phrase.form === 'common' || phrase.form === 'name') && !isFigureAt(sentence, phrase)
  )
}

/** Whether a phrase's head is an amount or its rate. "A 60-year-old" is a person, not an amount. */
export function isFigureAt(sentence: ClausedSentence, { head }: NounPhrase): boolean {
  const figure = sentence.figures[lastTo(sentence.figures, head)]
  if (figure === undefined) return false
  const { kind, to, rateWords } = figure
  if (head < to) return kind !== 'age' || !sentence.tokens[to - 1]!.lower.endsWith('old')
  return rateWords !== null && rateWords.from <= head && head < rateWords.to
}

/** Whether a phrase's head is an amount with its counted noun ("190 points", "300 people"). */
export function isAmountAt(sentence: ClausedSentence, phrase: NounPhrase): boolean {
  return isFigureAt(sentence, phrase) || countedNounAt(sentence, phrase) !== null
}

/** The counted noun that a phrase's head is in. */
export function countedNounAt(sentence: ClausedSentence, { head }: NounPhrase): TokenRange | null {
  const noun = sentence.figures[lastTo(sentence.figures, head)]?.noun ?? null
  return noun !== null && noun.from <= head && head < noun.to ? noun : null
}

/** The index of the figure that holds a token, or -1. */
export function figureAt(sentence: ClausedSentence, token: number): number {
  const last = lastTo(sentence.figures, token)
  return last !== -1 && token < sentence.figures[last]!.to ? last : -1
}

/** The index of the phrase that holds a token, or -1. */
export function phraseAt({ phrases }: ClausedSentence, token: number): number {
  const last = lastTo(phrases, token)
  return last !== -1 && token < phrases[last]!.to ? last : -1
}

/** Of ranges in order, the index of the last to begin at a token or before it, or -1: by halves, since lists may be long. */
export function lastTo(ranges: readonly TokenRange[], token: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.from <= token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The noun group that holds a head, if it is a thing. */
export function thingWithHead(sentence: ClausedSentence, head: number): NounGroup | null {
  const group = sentence.phrases[phraseAt(sentence, head)]
  return isThing(sentence, group) ? group : null
}

/** A noun group without its article or possessor. */
export function withoutArticle(group: NounGroup): TokenRange {
  const from =
    group.determiner !== null && group.determiner === group.from ? group.from + 1 : (group.possessor?.to ?? group.from)
  return { from: Math.min(from, group.head), to: group.to }
}

/** A noun group with what belongs to it after its head, without its article or possessor. */
export function withComplements(sentence: ClausedSentence, at: number, limit: number): TokenRange {
  const { tokens, phrases } = sentence
  const group = phrases[at] as NounGroup
  const { to } = nounPhraseAt(tokens, phrases, at, limit).phrase
  return { from: withoutArticle(group).from, to: shortOfFigure(sentence, group.to, to) }
}

/** Where a noun phrase ends that goes on after its group, short of a verb or a further figure: "penalty" of "a 5% penalty of $3". */
export function shortOfFigure(sentence: ClausedSentence, from: number, to: number): number {
  const { phrases, figures } = sentence
  const first = phraseAt(sentence, from)
  for (let i = first; i >= 0 && i < phrases.length && phrases[i]!.from < to; i++) {
    const phrase = phrases[i]!
    const last = phrase.kind === 'noun' ? lastTo(figures, phrase.to - 1) : -1
    const isFigure = last !== -1 && figures[last]!.from >= phrase.from
    if (phrase.from < from || (phrase.kind !== 'verb' && !isFigure)) continue
    // With what links it.
    let end = i
    // "38% of the vote, Labour 31%": the noun right before the figure is what that one tells of.
    const link = phrases[i - 2]?.kind
    if (isFigure && i - 2 > first && phrases[i - 1]!.kind === 'noun' && (link === 'comma' || link === 'coordinator'))
      end--
    while (end > first && phrases[end - 1]!.kind !== 'noun') end--
    return Math.max(phrases[end]!.from, from)
  }
  return to
}

export function withoutOpeners(sentence: ClausedSentence, phrase: NounPhrase): TokenRange {
  const first = sentence.tokens[phrase.from]!
  // A phrase that is nothing but such a word ("a", cut off by a slip) is its own head and stays.
  const isOpener = phrase.from < phrase.head && (first.upos === 'DET' || first.upos === 'PRON')
  return { from: isOpener ? phrase.from + 1 : phrase.from, to: phrase.to }
}

export function isTimeGroup(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.form === 'time'
}

/** The preposition that brings the figure into its clause; null for none. */
export function markerOf({ sentence, figure }: Site, clause: Clause): string | null {
  const adjunct = clause.adjuncts.find((a) => a.from <= figure.from && figure.from < a.to)
  return adjunct === undefined || adjunct.marker === null ? null : wordAt(sentence, adjunct.marker.from)
}
