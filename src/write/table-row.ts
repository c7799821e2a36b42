import type { Paint } from './paint.js'

/** Where a row of a table stands: its document, and its line where it knows it. Nothing in it is raw. */
export interface TableRow {
  readonly doc: string
  readonly line: number | null
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
}

/** Where the row stands, as `explain` takes it: "report.txt:12". */
export function placeOf({ doc, line }: TableRow): string {
  return line === null ? doc : `${doc}:${line}`
}
