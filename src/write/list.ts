import { stringify } from 'csv-stringify/sync'
import { SCHEMA } from '../schema-version.js'
import { cards } from './cards.js'
import type { CsvCell } from './csv-columns.js'
import { guarded } from './csv-guard.js'
import { grid, groupedGrid, wideGrid } from './grid.js'
import { jsonText } from './json-text.js'
import { markdownText } from './markdown-text.js'
import type { Order } from './model-order.js'
import { modelText } from './model-text.js'
import type { OffsetUnit } from './offsets.js'
import { clip } from './shorten.js'
import type { Column } from './table-columns.js'
import { type Look, placeWords, type TableColumn } from './table-row.js'
import { visible } from './visible.js'
import { withSpaces } from './wrap.js'

/**
 * Rows that are made of all documents together, as facts are, and how each format shows them. What is one object in JSON may
 * be several lines of a table: one for each value of a fact.
 */
export interface List<Row, Line> {
  /** The array's name in JSON. */
  readonly name: string
  readonly order: Order
  readonly linesOf: (row: Row) => readonly Line[]
  /** Where a line can be looked up; null for nowhere. */
  readonly placeOf: (line: Line) => LinePlace | null
  /** What lines have in common that stand one after the other: shown above them in a table. Without it, their document is. */
  readonly groupOf?: (line: Line) => string
  readonly table: readonly Column<Line>[]
  readonly csv: readonly (readonly [title: string, cell: (line: Line) => CsvCell])[]
}

/** A place in a document, line and column from 1. */
export interface LinePlace {
  readonly doc: string
  readonly line: number
  readonly column: number
}

/** Writes a list, in pieces that are printed one after the other: whole, a long one would be longer than a text can be. */
export type ListWriter<Row> = (rows: Iterable<Row>) => Iterable<string>

/** What JSON has beside the list, by name: plain values. */
export type Beside = Readonly<Record<string, unknown>>

export function jsonList<Row, Line>(
  { name, order }: List<Row, Line>,
  offsets: OffsetUnit,
  beside: Beside = {},
): ListWriter<Row> {
  const textOf = modelText(order)
  return function* (rows) {
    yield `{"schema":${jsonText(SCHEMA)},"offsets":${jsonText(offsets)},${jsonText(name)}:[`
    let count = 0
    for (const row of rows) yield `${count++ === 0 ? '\n' : ',\n'}${textOf(row)}`
    const rest = Object.entries(beside).map(([key, value]) => `,${jsonText(key)}:${jsonText(value)}`)
    yield `${count === 0 ? '' : '\n'}]${rest.join('')}}\n`
  }
}

export function ndjsonList<Row, Line>({ order }: List<Row, Line>): ListWriter<Row> {
  const textOf = modelText(order)
  return function* (rows) {
    for (const row of rows) yield `${textOf(row)}\n`
  }
}

export function csvList<Row, Line>(
  { csv, linesOf, placeOf }: List<Row, Line>,
  { delimiter, guard }: { readonly delimiter: ',' | '\t'; readonly guard: boolean },
): ListWriter<Row> {
  const lines = (records: CsvCell[][]) => stringify(records, { delimiter, quoted_match: /\r/ })
  const cellOf = (cell: CsvCell) => (guard && typeof cell === 'string' ? guarded(visible(cell)) : cell)
  return function* (rows) {
    yield lines([['doc', 'line', 'column', ...csv.map(([title]) => title)]])
    for (const row of rows) {
      const records = linesOf(row).map((line) => {
        const place = placeOf(line)
        return [place?.doc, place?.line, place?.column, ...csv.map(([, cell]) => cell(line))].map(cellOf)
      })
      yield lines(records)
    }
  }
}

export function markdownList<Row, Line>(list: List<Row, Line>): ListWriter<Row> {
  const { name, table, linesOf, placeOf, groupOf } = list
  const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return function* (rows) {
    const ruler = table.map(({ align }) => (align === 'right' ? '--:' : '---'))
    // A group is a heading on the screen, a column here.
    const place = groupOf === undefined ? 'document' : name
    yield rowOf([place, ...table.map(({ title }) => title)])
    yield rowOf(['---', ...ruler])
    for (const row of rows) {
      for (const line of linesOf(row)) {
        const cells = table.map(({ cell, whole }) => withSpaces((whole ?? cell)(line)))
        const start = groupOf === undefined ? wordsOf(placeOf(line)) : groupOf(line)
        yield rowOf([start, ...cells].map(markdownText))
      }
    }
  }
}

export function tableList<Row, Line>(list: List<Row, Line>, look: Look): ListWriter<Row> {
  return function* (rows) {
    let lines: Line[] = []
    let begun = false
    for (const row of rows) {
      lines.push(...list.linesOf(row))
      if (lines.length < BATCH) continue
      yield `${begun ? '\n' : ''}${drawn(list, lines, look)}`
      begun = true
      lines = []
    }
    if (lines.length > 0) yield `${begun ? '\n' : ''}${drawn(list, lines, look)}`
  }
}

/** After so many lines a table ends and the next begins with its own widths. */
const BATCH = 1000

function drawn<Row, Line>({ table, placeOf, groupOf }: List<Row, Line>, lines: readonly Line[], look: Look): string {
  const isWhole = look.whole === true
  const columns = table
    .map((column): TableColumn => {
      const { title, paint, align, under, cell, whole } = column
      const cells = lines.map((line) => {
        const text = visible((isWhole ? (whole ?? cell) : cell)(line)).trim()
        return isWhole ? text : clip(text, LONGEST_CELL)
      })
      return { title, paint, ...(align && { align }), ...(under !== undefined && { under }), cells }
    })
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const rows = lines.map((line) => {
    const place = placeOf(line)
    const address = place === null ? null : (look.addressOf?.(place.doc, place) ?? null)
    if (groupOf !== undefined) return { doc: groupOf(line), place: null, address }
    return { doc: visible(place?.doc ?? ''), place, address }
  })
  if (isWhole) return wideGrid(columns, rows, look)
  return (groupOf === undefined ? grid : groupedGrid)(columns, rows, look) ?? cards(columns, rows, look)
}

/** A cell longer than this is a paragraph, not a glance; data formats hold it whole. */
const LONGEST_CELL = 240

function wordsOf(place: LinePlace | null): string {
  return place === null ? '' : placeWords(place.doc, place)
}
