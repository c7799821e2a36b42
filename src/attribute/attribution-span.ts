import type { ClausedSentence, NounPhrase } from '../clause/clause.js'
import type { NamedEntity } from '../name/name-span.js'
import type { Article } from '../read/article.js'
import type { TokenRange } from '../rule/offsets.js'

/** A stretch of tokens in one of the document's sentences. */
export interface Place extends TokenRange {
  /** Index of the sentence. */
  readonly sentence: number
}

export type ContentShape = 'quotation' | 'clause' | 'infinitive' | 'phrase'

/** Who said what with which words: source, cue and content after PARC 3 (Pareti 2016) and PolNeAR (Newell et al. 2018). */
export interface AttributionSpan {
  /** The sentence that holds source and cue. */
  readonly sentence: number
  /** The source's whole noun phrase; null for "it is expected that". */
  readonly source: NounPhrase | null
  /** "told Reuters": who passed it on. */
  readonly medium: NounPhrase | null
  /** The whole verb group, "according to", or the noun with what makes it a cue. */
  readonly cue: TokenRange
  /** What is said, in the order of the text; several where source and cue break it, or where a quotation runs on. */
  readonly content: readonly Place[]
  /** The content is a direct quotation. */
  readonly quoted: boolean
  /**
   * What the content is: only an infinitive's event is planned where the kind is intention; a phrase ("the plan" in
   * "praised the plan") holds no assertion of the source's.
   */
  readonly shape?: ContentShape
  /**
   * statement and belief make a claim's `attribution`; intention ("plans to") is printed by `quotes` and sets only
   * factuality.
   */
  readonly kind: 'statement' | 'belief' | 'intention'
  /** Index in the sentence of the clause whose verb is the cue; null for "according to" and nouns. */
  readonly clause: number | null
  /** Index in `Attributed.attributions` of the attribution that this one is nested in; null if none. */
  readonly outer: number | null
  readonly rules: readonly string[]
}

export interface Attributed {
  readonly article: Article
  readonly sentences: readonly ClausedSentence[]
  readonly entities: readonly NamedEntity[]
  /** Outermost first, then in the order of the text. */
  readonly attributions: readonly AttributionSpan[]
}
