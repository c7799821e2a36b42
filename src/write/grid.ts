import { columnWish, SAMPLE } from './column-wish.js'
import { displayWidth } from './display-width.js'
import { drawn, GAP } from './drawn.js'
import { fits, isReadable, layout, type Wish } from './layout.js'
import { shortenMiddle } from './shorten.js'
import { stackedColumns } from './stacked-columns.js'
import { type Look, placeWords, type TableColumn, type TableRow } from './table-row.js'

/** Every row on one line and every column as wide as its widest cell. */
export function wideGrid(columns: readonly TableColumn[], rows: readonly TableRow[], look: Look): string {
  const cells = rows.map(({ doc, place }) => placeWords(doc, place))
  const all: TableColumn[] = [{ title: 'document', paint: 'place', cells }, ...columns]
  const widths = all.map(({ title, cells }) => widest([title, ...cells]))
  return drawn(all, widths, rows, look, null)
}

/**
 * Cells side by side in columns; null where the screen is too narrow for them or for
 * their words. Where it is too narrow to read every column
 * at a glance, some stand under others.
 */
export function grid(columns: readonly TableColumn[], rows: readonly TableRow[], look: Look): string | null {
  const wishes = wishesOf(columns)
  const stacked = stackedColumns(columns)
  if (stacked.length === columns.length) return arranged(columns, wishes, rows, look, readably)
  return (
    arranged(columns, wishes, rows, look, comfortably) ?? arranged(stacked, wishesOf(stacked), rows, look, readably)
  )
}

/** Cells side by side with what rows have in common, in place of a document, on the line above them. Null as above. */
export function groupedGrid(columns: readonly TableColumn[], rows: readonly TableRow[], look: Look): string | null {
  const widthsOf = (shown: readonly TableColumn[], layout: Layout) =>
    layout(wishesOf(shown), look.width - GAP.length * (shown.length - 1), rows.length)
  const stacked = stackedColumns(columns)
  const wide = widthsOf(columns, stacked.length === columns.length ? readably : comfortably)
  if (wide !== null) return drawn(columns, wide, rows, look, look.width)
  const narrow = widthsOf(stacked, readably)
  return narrow === null ? null : drawn(stacked, narrow, rows, look, look.width)
}

type Layout = (wishes: readonly Wish[], room: number, rows: number) => number[] | null

const comfortably: Layout = (wishes, room) => (fits(wishes, room) ? layout(wishes, room) : null)

const readably: Layout = (wishes, room, rows) => {
  const widths = layout(wishes, room)
  return widths !== null && isReadable(wishes, widths, Math.min(rows, SAMPLE)) ? widths : null
}

/**
 * The document has a column of its own where there is room to tell one from another; else it stands on the line above its
 * rows.
 */
function arranged(
  columns: readonly TableColumn[],
  wishes: readonly Wish[],
  rows: readonly TableRow[],
  look: Look,
  widthsFor: Layout,
): string | null {
  const places = rows.map(({ doc, place }) => placeWords(doc, place))
  const asked = widest(['document', ...places])
  const placeWish: Wish = { preferred: asked, least: TELLING, heights: () => [] }
  const widths = widthsFor([placeWish, ...wishes], look.width - GAP.length * columns.length, rows.length)
  const given = widths?.[0] ?? 0
  if (widths !== null && (given >= asked || (given >= TELLING && given <= look.width * MOST_OF_LINE))) {
    const cells = places.map((place) => shortenMiddle(place, given))
    return drawn([{ title: 'document', paint: 'place', cells }, ...columns], widths, rows, look, null)
  }
  const all = rows.some(({ place }) => place !== null) ? [lineColumn(rows), ...columns] : columns
  const before = wishesOf(all.slice(0, all.length - columns.length))
  const narrow = widthsFor([...before, ...wishes], look.width - GAP.length * (all.length - 1), rows.length)
  return narrow === null ? null : drawn(all, narrow, rows, look, look.width)
}

/** As much of a file's name as usually tells it from its neighbours. A guess. */
const TELLING = 24

/** A shortened name that takes more of the line than this takes it from what the row says. A guess. */
const MOST_OF_LINE = 0.2

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)
}

function lineColumn(rows: readonly TableRow[]): TableColumn {
  return { title: 'line', paint: 'place', align: 'right', cells: rows.map(({ place }) => String(place?.line ?? '')) }
}

function wishesOf(columns: readonly TableColumn[]): Wish[] {
  return columns.map(({ title, cells }) => columnWish(title, cells))
}
