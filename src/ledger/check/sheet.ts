import type { Claim, EntityType, Figure, Span, Time } from '../../model.js'

/**
 * What a text offers to a check, as plain data: its figures, dates, names, posts, quotations and claims, each with the
 * context in which it is told. A draft and its sources are the same kind of thing.
 */
export interface Sheet {
  readonly id: string
  /** ISO 8601, or null. */
  readonly date: string | null
  /** Where each line of the text begins. */
  readonly lines: readonly number[]
  /** Lines, from 1, that a comment silences. */
  readonly silenced: readonly number[]
  readonly sentences: readonly SheetSentence[]
  readonly figures: readonly ToldFigure[]
  readonly times: readonly ToldTime[]
  readonly claims: readonly ToldClaim[]
  /** Numbers in the rows of tables and lists, which no sentence explains. */
  readonly cells: readonly TableCell[]
  readonly names: readonly ToldName[]
  readonly posts: readonly ToldPost[]
  readonly superlatives: readonly Superlative[]
  readonly speeches: readonly Speech[]
  /** All words of the text in plain form, a space around each; `SheetSentence.plainStart` points into it. */
  readonly plain: string
}

export interface SheetSentence {
  readonly evidence: Claim['evidence']
  /** The sentence is a headline, title or heading. */
  readonly isHeading: boolean
  /** Dictionary forms of its nouns, verbs, adjectives and names, without numbers and without what every text has. */
  readonly words: readonly string[]
  /** Where its words begin in `Sheet.plain`. */
  readonly plainStart: number
}

/** Somebody or something by every name that the text has for it. */
export interface Party {
  /** In plain form; the fullest first; empty where it is called by no name. */
  readonly names: readonly string[]
  /** Dictionary forms of the words that stand there. */
  readonly words: readonly string[]
  /** As it is shown. */
  readonly shown: string
}

export interface ToldClaim {
  readonly id: string
  readonly sentence: number
  /** Who acts and who undergoes it: of a passive its agent and its subject. */
  readonly subject: Party | null
  readonly object: Party | null
  readonly predicate: Span & { readonly lemma: string }
  readonly tense: Claim['predicate']['tense']
  readonly key: string
  readonly factuality: Claim['factuality']
  readonly polarity: Claim['polarity']
  /** Resolved TIMEX3 values of its times. */
  readonly times: readonly string[]
  /** Where it happens, each place by the dictionary forms of its words. */
  readonly places: readonly (readonly string[])[]
  readonly voice: Voice | null
  /** Dictionary forms of what the voice says in this sentence, without who says it; null where nobody does. */
  readonly said: readonly string[] | null
  /** The words that lay it to the voice ("claimed", "according to"), lower case; or null. */
  readonly cue: string | null
}

/** Who a claim or quotation is laid to. */
export interface Voice extends Party {
  readonly span: Span
  /** Whoever else stands between the words and the text: who passed it on, who was told of it. */
  readonly others: readonly Party[]
}

export interface ToldFigure {
  readonly figure: Figure
  readonly sentence: number
  /** Index into `Sheet.claims`, or null. */
  readonly claim: number | null
  /** Dictionary forms of the words that say what is counted or measured. */
  readonly concept: readonly string[]
  /** The preposition before it ("from", "to", "by"), past words of bound; or null. */
  readonly marker: string | null
  /** Lower-case words before it in its sentence, the nearest first, no more than six. */
  readonly before: readonly string[]
  /** Lower-case words behind it, the nearest first, no more than six. */
  readonly behind: readonly string[]
}

export interface ToldTime {
  readonly time: Time
  readonly sentence: number
  readonly claim: number | null
  /** What the words alone give of a weekday or a time of day: "XXXX-WXX-2", "T22:40"; null of other dates. */
  readonly pattern: string | null
  /** Dictionary forms of the words, and the numbers, between the date before it in the sentence and the one after it. */
  readonly near: readonly string[]
  /** Dictionary form of the noun or verb right before it, past words of place and measure: "vote" of "the vote on Tuesday". */
  readonly lead: string | null
}

export interface TableCell {
  readonly value: number
  readonly text: string
  /** Index of the row. */
  readonly sentence: number
  /** Words of what stands above the table. */
  readonly caption: readonly string[]
}

/** A proper name where it stands. */
export interface ToldName {
  readonly span: Span
  readonly sentence: number
  readonly type: EntityType
  readonly names: readonly string[]
}

/** A person with a post: "Mayor Lena Ortiz", "Lena Ortiz, the mayor of Halden". */
export interface ToldPost {
  readonly person: readonly string[]
  /** The person as the text names them. */
  readonly shown: string
  readonly span: Span
  readonly sentence: number
  readonly claim: string
  /** Lower-case words of the post itself, without whose it is. */
  readonly title: readonly string[]
  /** Plain words of the body or field in which it is held: "leader of the Farmers' Union", "minister for sport". */
  readonly of: readonly string[]
  /** A name is among them. */
  readonly isOfNamed: boolean
  /** Those of them that are names. */
  readonly ofNames: readonly string[]
  /** "Was the mayor", which may still be or not. */
  readonly isPast: boolean
}

/** "the largest ferry operator", "the second landing on a comet": a place in an order that is no figure. */
export interface Superlative {
  readonly span: Span
  readonly sentence: number
  /** The superlative, lower case; "ordinal" of what is counted off. */
  readonly word: string
  /** What is ordered, dictionary form; empty where it is unsaid. */
  readonly noun: string
  readonly value: number
  /** It is said to be so, and among what: "was the first of its kind". */
  readonly isScoped: boolean
}

/** Words between quotation marks. */
export interface Speech {
  /** Without the marks. */
  readonly span: Span
  readonly sentence: number
  readonly voice: Voice | null
}
