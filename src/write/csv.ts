import { stringify } from 'csv-stringify/sync'
import { CSV_COLUMNS, type CsvCell, type CsvColumn } from './csv-columns.js'
import { guarded } from './csv-guard.js'
import { type Rows, rowsOf, type View } from './view.js'
import { visible } from './visible.js'
import type { Writer } from './writer.js'

/** Flat rows for a spreadsheet, under a header; an empty cell is what is not said. */
export function csvWriter(view: View): Writer {
  return {
    begin: () => stringify([['doc', ...CSV_COLUMNS[view].map(([title]) => title)]]),
    document: (analysis) => stringify(recordsOf(view, analysis.document.id, rowsOf(view, analysis))),
    end: () => '',
  }
}

function recordsOf<V extends View>(view: V, doc: string, rows: readonly Rows[V][]): CsvCell[][] {
  const columns: readonly CsvColumn<Rows[V]>[] = CSV_COLUMNS[view]
  const id = safe(doc)
  return rows.map((row) => [id, ...columns.map(([, cell]) => safe(cell(row)))])
}

function safe(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? guarded(visible(cell)) : cell
}
