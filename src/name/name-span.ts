import type { ChunkedSentence } from '../chunk/phrase.js'
import type { EntityType } from '../model.js'
import type { Article } from '../read/article.js'
import type { TokenRange } from '../rule/offsets.js'

/** A proper name in a sentence, without article, title or possessive mark. */
export interface NameSpan extends TokenRange {
  /** Index into `Named.entities`. */
  readonly entity: number
  readonly rules: readonly string[]
}

/** A thing that is called by name somewhere in the document, its evidence pooled. Entities stand in order of first mention. */
export interface NamedEntity {
  /** The fullest name used. */
  readonly name: string
  readonly type: EntityType
  /** Other names used for it, in order of first use. */
  readonly aliases: readonly string[]
  /** Grammatical gender of a person where a first name or title tells it. */
  readonly gender: 'female' | 'male' | null
  /** True for a name that stands for several ("the Rolling Stones", "Dodge and Chrysler" is two). */
  readonly plural: boolean
}

export interface NamedSentence extends ChunkedSentence {
  /** In order, not overlapping. */
  readonly names: readonly NameSpan[]
}

export interface Named {
  readonly article: Article
  readonly sentences: readonly NamedSentence[]
  readonly entities: readonly NamedEntity[]
}
