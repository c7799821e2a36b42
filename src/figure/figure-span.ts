import type { Figure } from '../model.js'
import type { Article } from '../read/article.js'
import type { Offsets, TokenRange } from '../rule/offsets.js'
import type { TimedSentence } from '../time/time-span.js'

/**
 * A figure in a sentence. [from, to) are the tokens that its span touches; `start` and `end` are its exact characters.
 * The words around it that say more of it (bound, counted noun, rate) are kept apart, so that `chunk` can take them as one.
 */
export interface FigureSpan extends TokenRange, Offsets {
  readonly kind: Figure['kind']
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly per: string | null
  readonly ucum: string | null
  readonly base: Figure['base']
  readonly bound: Figure['bound']
  readonly trend: Figure['trend']
  /** "up to", "more than", "some", "or so": before or after the span. */
  readonly boundWords: TokenRange | null
  /** The counted noun with its adjectives ("electric cars" in "150,000 electric cars"). */
  readonly noun: TokenRange | null
  /** "annually", "a barrel", "per share". */
  readonly rateWords: TokenRange | null
  readonly rules: readonly string[]
}

/** A numeral that is neither figure nor time, with the reason why. */
export interface UnreadSpan extends TokenRange {
  readonly reason: string
  /** The rule by which it is known to be no amount (its kind: version, date, label …); null where it was not read. */
  readonly rule: string | null
}

export interface FiguredSentence extends TimedSentence {
  readonly figures: readonly FigureSpan[]
  readonly unread: readonly UnreadSpan[]
}

export interface Figured {
  readonly article: Article
  readonly sentences: readonly FiguredSentence[]
}
