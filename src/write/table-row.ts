import type { Paint } from './paint.js'

/** A row ready to be drawn: its document, its line where it knows it, and a cell for each column. Nothing in it is raw. */
export interface TableRow {
  readonly doc: string
  readonly line: number | null
  readonly cells: readonly string[]
}

/** What stands above a column and how its cells are marked. */
export interface Heading {
  readonly title: string
  readonly paint: keyof Paint
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
