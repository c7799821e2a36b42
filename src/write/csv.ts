import { stringify } from 'csv-stringify/sync'
import type { Analysis } from '../analyse.js'
import { positionsIn } from '../read/positions.js'
import { CSV_COLUMNS, type CsvCell, type CsvColumn } from './csv-columns.js'
import { guarded } from './csv-guard.js'
import { type OffsetUnit, type Recount, recounted, recountIn } from './offsets.js'
import { oncePerText } from './once-per-text.js'
import { placeOf } from './place.js'
import { type Rows, rowsOf, type View } from './view.js'
import { visible } from './visible.js'
import type { Writer } from './writer.js'

/** How cells are parted and what they hold. */
export interface CsvStyle {
  readonly delimiter: ',' | '\t'
  /**
   * Cells are made harmless: on one line, control characters shown, and nothing that a spreadsheet would run. Without it
   * they are raw, for programs that want each text as it stands in the article.
   */
  readonly guard: boolean
  readonly offsets: OffsetUnit
}

/** Flat rows for a spreadsheet, under a header; an empty cell is what is not said. TSV is quoted as CSV is (RFC 4180). */
export function csvWriter(
  view: View,
  { delimiter, guard, offsets }: CsvStyle = { delimiter: ',', guard: true, offsets: 'utf16' },
): Writer {
  // A lone carriage return ends a line for some readers, so it is quoted, too.
  const lines = (records: CsvCell[][]) => stringify(records, { delimiter, quoted_match: /\r/ })
  const cellOf = guard ? safe : (cell: CsvCell) => cell
  const positionsOf = oncePerText(positionsIn)
  const recountOf = oncePerText((text) => recountIn(text, offsets))
  return {
    begin: () => lines([['doc', 'line', 'column', ...CSV_COLUMNS[view].map(([title]) => title)]]),
    draft: (analysis) => {
      const { text } = analysis.article
      const records = recordsOf(view, analysis, positionsOf(text), recountOf(text))
      return lines(records.map((record) => record.map(cellOf)))
    },
    document: (draft) => draft,
    end: () => '',
  }
}

function recordsOf<V extends View>(
  view: V,
  analysis: Analysis,
  positionOf: ReturnType<typeof positionsIn>,
  recount: Recount | null,
): CsvCell[][] {
  const columns: readonly CsvColumn<Rows[V]>[] = CSV_COLUMNS[view]
  return rowsOf(view, analysis).map((row) => {
    // Lines and columns are found by the offsets as they were.
    const place = placeOf(row, positionOf)
    const counted = recounted(row, recount)
    return [analysis.document.id, place?.line, place?.column, ...columns.map(([, cell]) => cell(counted))]
  })
}

function safe(cell: CsvCell): CsvCell {
  return typeof cell === 'string' ? guarded(visible(cell)) : cell
}
