import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { ClausedSentence } from '../clause/clause.js'
import type { EntityType, Mention } from '../model.js'
import type { Article } from '../read/article.js'
import type { TokenRange } from '../rule/offsets.js'

/** A noun group or name that refers to an entity of the document. */
export interface MentionSpan extends TokenRange {
  readonly sentence: number
  /** Index into `Referred.entities`. */
  readonly entity: number
  readonly form: Mention['form']
  readonly rules: readonly string[]
}

/** An entity of the document, with everything that refers to it. */
export interface ReferredEntity {
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  /** Indices of its members, for a group that is named only together. */
  readonly members: readonly number[]
}

/** Everything known of a figure once context is read. */
export interface FigureReference {
  /** What is counted, measured or changed, without article. */
  readonly concept: TokenRange | null
  readonly rules: readonly string[]
}

export interface ReferredSentence extends ClausedSentence {
  /** Values of `times`, in their order, resolved as far as can be. */
  readonly timeValues: readonly (string | null)[]
  /** Of `figures`, in their order. */
  readonly figureReferences: readonly FigureReference[]
  /** In the order of the text; a possessor inside a noun group has its own. */
  readonly mentions: readonly MentionSpan[]
  /** Whose the bare measure nouns ("Sales", "net income") are: by token index of the noun. */
  readonly owners: ReadonlyMap<number, Owner>
  /** The words that a pronoun stands for where they name nothing ("the survey" for "it"): by token index of the pronoun. */
  readonly standIns: ReadonlyMap<number, string>
}

export interface Owner {
  /** Index into `Referred.entities`. */
  readonly entity: number
  readonly rules: readonly string[]
}

export interface Referred {
  readonly article: Article
  readonly sentences: readonly ReferredSentence[]
  readonly entities: readonly ReferredEntity[]
  readonly attributions: readonly AttributionSpan[]
}
