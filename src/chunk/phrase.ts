import type { FiguredSentence } from '../figure/figure-span.js'
import type { Article } from '../read/article.js'
import type { TokenRange } from '../rule/offsets.js'

/**
 * A base noun group: determiner, possessor, premodifiers and head, without what follows the head ("its Redbourn plant",
 * "a controlling 51% interest"). A figure with its bound, noun and rate is one group with them.
 */
export interface NounGroup extends TokenRange {
  readonly kind: 'noun'
  /** Token index of the head noun. */
  readonly head: number
  /** Token index of article, demonstrative or quantifier; null if none. */
  readonly determiner: number | null
  /** "its", "the carriers'": the possessor's tokens, with the possessive mark; null if none. */
  readonly possessor: TokenRange | null
  /** Relative or interrogative pronoun, personal pronoun, time expression, or an ordinary noun group. */
  readonly form: 'relative' | 'pronoun' | 'time' | 'common' | 'name'
  readonly rules: readonly string[]
}

/** A verb group: auxiliaries, negation, adverbs between them, main verb and particle; a chain of catenatives is one group. */
export interface VerbGroup extends TokenRange {
  readonly kind: 'verb'
  /** Token index of the main verb: of the last verb in a catenative chain ("assembling" in "is contemplating assembling"). */
  readonly head: number
  /** Token indices of the verbs of the chain, governing first; the last is `head`. */
  readonly chain: readonly number[]
  /** "will hold", "holds" finite; "to hold" infinitive; "holding" participle; "named" past-participle. */
  readonly form: 'finite' | 'infinitive' | 'participle' | 'past-participle'
  readonly tense: 'past' | 'present' | 'future'
  readonly aspect: { readonly perfect: boolean; readonly progressive: boolean }
  readonly voice: 'active' | 'passive'
  /** Lower-case modals ("could", "will"). */
  readonly modals: readonly string[]
  /** Token indices of "not", "n't", "never", "no longer". */
  readonly negations: readonly number[]
  /** Token index of the particle ("up" in "set up"); null if none. */
  readonly particle: number | null
  /** True where the main verb is a copula ("is", "became", "remains"). */
  readonly copula: boolean
  readonly rules: readonly string[]
}

/** Anything else: a preposition, a conjunction, an adverb, an adjective phrase, a mark. */
export interface Particle extends TokenRange {
  readonly kind: 'preposition' | 'subordinator' | 'coordinator' | 'adverb' | 'adjective' | 'comma' | 'mark' | 'quote'
}

export type Phrase = NounGroup | VerbGroup | Particle

/** Phrases cover the sentence's tokens from first to last without gap or overlap. */
export interface ChunkedSentence extends FiguredSentence {
  readonly phrases: readonly Phrase[]
}

export interface Chunked {
  readonly article: Article
  readonly sentences: readonly ChunkedSentence[]
}
