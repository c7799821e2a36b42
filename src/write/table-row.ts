import type { Paint } from './paint.js'
import type { Place } from './place.js'

/** Where a row of a table stands: its document, and its place in it where it knows it. Nothing in it is raw. */
export interface TableRow {
  readonly doc: string
  readonly place: Place | null
  /** What its place links to; null where it is no link. */
  readonly address: string | null
}

/** What stands above a column and how its cells are drawn. */
export interface Heading {
  readonly title: string
  readonly paint: keyof Paint
  readonly align?: 'right'
  /** Title of the column that this one may stand under, in the same cell, where the screen is narrow. */
  readonly under?: string
  /** How cells are painted below their line feed: what was another column. */
  readonly below?: keyof Paint
}

/** A column with its cells, a cell for each row; two paragraphs in a cell are cut by a line feed. Nothing in it is raw. */
export interface TableColumn extends Heading {
  readonly cells: readonly string[]
}

/** What a table looks like on the screen that it is for. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint: Paint
  /** Each row on one line, as wide as it needs to be, and its cells whole. */
  readonly whole?: boolean
  /** What a place in a document links to. Where it is left out, nothing is a link. */
  readonly addressOf?: AddressOf
}

/** A URI without anything that a terminal obeys; null for no link. */
export type AddressOf = (doc: string, place: Place) => string | null

/** Where a row stands, as editors and `explain` take it: "report.txt:12:5". */
export function placeWords(doc: string, place: Place | null): string {
  return place === null ? doc : `${doc}:${place.line}:${place.column}`
}
