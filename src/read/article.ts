import type { Offsets } from '../rule/offsets.js'

/** What a user hands over to be read. */
export interface Source {
  /** Path as found, record id, or "-". */
  readonly id: string
  /** Bytes still to be decoded, or text that already is. */
  readonly content: Uint8Array | string
  /** WHATWG label of the encoding of the bytes, or of those that a text was decoded from. Without it the bytes decide. */
  readonly encoding?: string
  /** True where that encoding is a guess. */
  readonly guessed?: boolean
  readonly format: 'text' | 'markdown'
  /** ISO 8601 date that comes with the record or from `--date`; null lets the text decide. */
  readonly date: string | null
}

export type BlockKind = 'title' | 'heading' | 'byline' | 'dateline' | 'paragraph' | 'item' | 'furniture'

/** A stretch of the text that is read as one: no sentence crosses its ends. [start, end) without outer white space. */
export interface Block extends Offsets {
  readonly kind: BlockKind
  /** Names of the rules that decided its kind. */
  readonly rules: readonly string[]
}

/** A decoded text cut into blocks. Blocks do not overlap and stand in the order of the text. */
export interface Article {
  readonly id: string
  readonly text: string
  /** WHATWG label of the encoding that was used: "utf-8", "utf-16le", "windows-1252" … */
  readonly encoding: string
  /** True where the bytes were not UTF-8, carried no mark and nobody said what they are, so that the encoding is a guess. */
  readonly guessed: boolean
  readonly blocks: readonly Block[]
  /** Markup inside blocks that is no text (Markdown's marks, addresses of links), in order, not overlapping. */
  readonly marks: readonly Offsets[]
  readonly title: string | null
  readonly byline: string | null
  /** ISO 8601 date that relative times are resolved against, or null. Never today. */
  readonly date: string | null
}
