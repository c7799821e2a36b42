import type { Analysis } from '../analyse.js'
import { positionsIn } from '../read/positions.js'
import { cards } from './cards.js'
import { grid } from './grid.js'
import { placeOf } from './place.js'
import { clip } from './shorten.js'
import { type Column, TABLE_COLUMNS } from './table-columns.js'
import type { Look, TableColumn, TableRow } from './table-row.js'
import { type Rows, rowsOf, type View } from './view.js'
import { visible } from './visible.js'
import type { Writer } from './writer.js'

/** A table for reading: columns as wide as their cells ask for and the screen allows, empty ones left out. */
export function tableWriter(view: View, look: Look): Writer {
  let rows: FilledRow[] = []
  let begun = false

  function flush(): string {
    if (rows.length === 0) return ''
    const text = (begun ? '\n' : '') + drawn(view, rows, look)
    rows = []
    begun = true
    return text
  }
  return {
    begin: () => '',
    document: (analysis) => {
      for (const row of tableRows(view, analysis)) rows.push(row)
      return rows.length >= BATCH ? flush() : ''
    },
    end: flush,
  }
}

/** After so many rows a table ends and the next begins with its own widths, so that memory does not grow without end. */
const BATCH = 1000

interface FilledRow extends TableRow {
  readonly cells: readonly string[]
}

function tableRows<V extends View>(view: V, analysis: Analysis): FilledRow[] {
  const columns: readonly Column<Rows[V]>[] = TABLE_COLUMNS[view]
  const doc = visible(analysis.document.id)
  const positionOf = positionsIn(analysis.article.text)
  const rows = rowsOf(view, analysis).map((row) => ({
    doc,
    line: placeOf(row, positionOf)?.line ?? null,
    cells: columns.map((column) => clip(visible(column.cell(row)).trim(), LONGEST_CELL)),
  }))
  // Quotations come outermost first; who reads on wants them in the order of the text.
  return view === 'quotes' ? rows.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) : rows
}

/** A cell longer than this is a paragraph, not a glance; data formats hold it whole. */
const LONGEST_CELL = 240

/** Only columns that say something; cards where the screen is too narrow to set them side by side. */
function drawn(view: View, rows: readonly FilledRow[], look: Look): string {
  const columns = TABLE_COLUMNS[view]
    .map((heading, index): TableColumn => ({ ...heading, cells: rows.map(({ cells }) => cells[index]!) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return grid(columns, rows, look) ?? cards(columns, rows, look)
}
