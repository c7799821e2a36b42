import type { VerbGroup } from '../chunk/phrase.js'
import type { NamedEntity, NamedSentence } from '../name/name-span.js'
import type { Article } from '../read/article.js'
import type { TokenRange } from '../rule/offsets.js'

export type ClauseKind =
  | 'main' // "Oakham owns 12%"; also a second verb phrase that shares its subject
  | 'relative' // "in which Oakham owns 12%", "who resigned"; also reduced: "a venture named X"
  | 'participial' // "…, angering parents"
  | 'absolute' // "with Oakham owning a third"
  | 'infinitive' // "to increase output"
  | 'gerund' // "of increasing its output"
  | 'reported' // the content of "said (that) …"
  | 'adverbial' // "after Oakham bought …", "if approved"
  | 'nominal' // no verb: apposition, headline, list line

/** A noun phrase in a clause: a noun group with what belongs to it ("12% share in Oakham"). */
export interface NounPhrase extends TokenRange {
  /** Token index of the head noun. */
  readonly head: number
}

/** A phrase after a preposition, an adverb, or a bare time ("last year") that tells of the clause's verb. */
export interface Adjunct extends NounPhrase {
  /** The preposition's tokens; null for an adverb or a bare time. */
  readonly marker: TokenRange | null
}

/** How a clause comes by its subject. */
export type SubjectOrigin =
  | 'own' // it stands in the clause
  | 'shared' // a second verb phrase has the first one's
  | 'antecedent' // a relative clause has its antecedent
  | 'understood' // of an infinitive, participle or gerund: the governing clause's subject or object

export interface Clause extends TokenRange {
  readonly kind: ClauseKind
  /** Index in the sentence of the clause that governs it; null for a main clause. */
  readonly parent: number | null
  /** Null in a verbless clause. */
  readonly verb: VerbGroup | null
  readonly subject: NounPhrase | null
  readonly subjectOrigin: SubjectOrigin | null
  readonly object: NounPhrase | null
  /** Predicate of a copula ("comparable to …"), noun or adjective; the object of the copula in a claim. */
  readonly adjuncts: readonly Adjunct[]
  /** Subordinator ("after", "if", "that", "while"); null if none. */
  readonly marker: TokenRange | null
  readonly rules: readonly string[]
}

/** Clauses in the order of their verbs; a parent may stand after its child. */
export interface ClausedSentence extends NamedSentence {
  readonly clauses: readonly Clause[]
}

export interface Claused {
  readonly article: Article
  readonly sentences: readonly ClausedSentence[]
  readonly entities: readonly NamedEntity[]
}
