import type { VerbForm } from '../lexicon/verb-forms.js'
import type { Article, Block } from '../read/article.js'
import type { Offsets } from '../rule/offsets.js'
import type { Word } from './word.js'

/** Universal part of speech (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * A word, number or punctuation mark. "U.S.", "Inc." and "don't" minus its "n't" are one token each; a hyphenated compound
 * is split at its hyphens ("third", "-", "quarter"), and so are a currency sign or "%" and their number.
 */
export interface Token extends Offsets {
  readonly text: string
  /** What follows from its letters alone. */
  readonly word: Word
  /** Lower case, apostrophes straight. */
  readonly lower: string
  readonly upos: Upos
  /** Dictionary form in lower case; names keep their case. */
  readonly lemma: string
  /** The verb that it can be a form of, whatever its part of speech here; null of a word that no verb has. */
  readonly verb: VerbForm | null
  /** Whether white space stands before it; not so of the hyphens that corpora set apart inside a compound ("six - mile"). */
  readonly spaced: boolean
  /** Names of the rules that set or mended the part of speech; empty where the tagger's word stands. */
  readonly rules: readonly string[]
}

export interface Sentence extends Offsets {
  /** Counted from 0 over the document. */
  readonly index: number
  readonly block: Block
  readonly tokens: readonly Token[]
}

/** An article whose sentences are tagged. Furniture has no sentences. */
export interface Tagged {
  readonly article: Article
  readonly sentences: readonly Sentence[]
}
