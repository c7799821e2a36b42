import type { Analysis } from '../analyse.js'
import { positionsIn } from '../read/positions.js'
import { cards } from './cards.js'
import { grid, wideGrid } from './grid.js'
import { oncePerText } from './once-per-text.js'
import { type Place, placeOf } from './place.js'
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
  const positionsOf = oncePerText(positionsIn)
  const addressOf = look.addressOf ?? (() => null)

  function flush(): string {
    if (rows.length === 0) return ''
    const text = (begun ? '\n' : '') + drawn(view, rows, look)
    rows = []
    begun = true
    return text
  }
  return {
    begin: () => '',
    draft: (analysis) => JSON.stringify(draftOf(view, analysis, positionsOf(analysis.article.text), look.whole)),
    document: (draft) => {
      const { id, rows: more } = JSON.parse(draft) as Draft
      const doc = visible(id)
      for (const { place, cells } of more) {
        rows.push({ doc, place, cells, address: place === null ? null : addressOf(id, place) })
      }
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

/** The rows of a document or of a part of it. */
interface Draft {
  readonly id: string
  readonly rows: readonly Pick<FilledRow, 'place' | 'cells'>[]
}

function draftOf<V extends View>(
  view: V,
  analysis: Analysis,
  positionOf: (offset: number) => Place,
  whole = false,
): Draft {
  const columns: readonly Column<Rows[V]>[] = TABLE_COLUMNS[view]
  const glance = (column: Column<Rows[V]>, row: Rows[V]) => clip(visible(column.cell(row)).trim(), LONGEST_CELL)
  const all = (column: Column<Rows[V]>, row: Rows[V]) => visible((column.whole ?? column.cell)(row)).trim()
  const cellOf = whole ? all : glance
  const rows = rowsOf(view, analysis).map((row) => ({
    place: placeOf(row, positionOf),
    cells: columns.map((column) => cellOf(column, row)),
  }))
  // Quotations come outermost first; who reads on wants them in the order of the text.
  if (view === 'quotes') rows.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0))
  return { id: analysis.document.id, rows }
}

/** A cell longer than this is a paragraph, not a glance; data formats hold it whole. */
const LONGEST_CELL = 240

/** Only columns that say something; cards where the screen is too narrow to set them side by side. */
function drawn(view: View, rows: readonly FilledRow[], look: Look): string {
  const columns = TABLE_COLUMNS[view]
    .map((heading, index): TableColumn => ({ ...heading, cells: rows.map(({ cells }) => cells[index]!) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (look.whole === true) return wideGrid(columns, rows, look)
  return grid(columns, rows, look) ?? cards(columns, rows, look)
}
