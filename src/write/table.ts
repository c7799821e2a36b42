import type { Analysis } from '../analyse.js'
import { positionsIn } from '../read/positions.js'
import { cards } from './cards.js'
import { grid } from './grid.js'
import { placeOf } from './place.js'
import { clip } from './shorten.js'
import { type Column, TABLE_COLUMNS } from './table-columns.js'
import type { Heading, Look, TableRow } from './table-row.js'
import { type Rows, rowsOf, type View } from './view.js'
import { visible } from './visible.js'
import type { Writer } from './writer.js'

/** A table for reading: columns as wide as their cells ask for and the screen allows, empty ones left out. */
export function tableWriter(view: View, look: Look): Writer {
  const headings = TABLE_COLUMNS[view]
  let rows: TableRow[] = []
  let begun = false

  function flush(): string {
    if (rows.length === 0) return ''
    const text = (begun ? '\n' : '') + drawn(headings, rows, look)
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

function tableRows<V extends View>(view: V, analysis: Analysis): TableRow[] {
  const columns: readonly Column<Rows[V]>[] = TABLE_COLUMNS[view]
  const doc = visible(analysis.document.id)
  const positionOf = positionsIn(analysis.stages.article.text)
  return rowsOf(view, analysis).map((row) => ({
    doc,
    line: placeOf(row, positionOf)?.line ?? null,
    cells: columns.map((column) => clip(visible(column.cell(row)).trim(), LONGEST_CELL)),
  }))
}

/** A cell longer than this is a paragraph, not a glance; data formats hold it whole. */
const LONGEST_CELL = 240

/** Only columns that say something; cards where the screen is too narrow to set them side by side. */
function drawn(all: readonly Heading[], rows: readonly TableRow[], look: Look): string {
  const shown = all.map((_, index) => index).filter((index) => rows.some((row) => row.cells[index] !== ''))
  const headings = shown.map((index) => all[index]!)
  const kept = rows.map((row) => ({ ...row, cells: shown.map((index) => row.cells[index]!) }))
  return grid(headings, kept, look) ?? cards(headings, kept, look)
}
