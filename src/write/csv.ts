import { stringify } from 'csv-stringify/sync'
import type { Analysis } from '../analyse.js'
import { positionsIn } from '../read/positions.js'
import { CSV_COLUMNS, type CsvCell, type CsvColumn } from './csv-columns.js'
import { guarded } from './csv-guard.js'
import { placeOf } from './place.js'
import { type Rows, rowsOf, type View } from './view.js'
import { visible } from './visible.js'
import type { Writer } from './writer.js'

/** Flat rows for a spreadsheet, under a header; an empty cell is what is not said. */
export function csvWriter(view: View): Writer {
  return {
    begin: () => stringify([['doc', 'line', 'column', ...CSV_COLUMNS[view].map(([title]) => title)]]),
    document: (analysis) => stringify(recordsOf(view, analysis)),
    end: () => '',
  }
}

function recordsOf<V extends View>(view: V, analysis: Analysis): CsvCell[][] {
  const columns: readonly CsvColumn<Rows[V]>[] = CSV_COLUMNS[view]
  const doc = safe(analysis.document.id)
  const positionOf = positionsIn(analysis.article.text)
  return rowsOf(view, analysis).map((row) => {
    const place = placeOf(row, positionOf)
    return [doc, place?.line, place?.column, ...columns.map(([, cell]) => safe(cell(row)))]
  })
}

function safe(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? guarded(visible(cell)) : cell
}
