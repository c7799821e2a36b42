import { columnWish } from './column-wish.js'
import { displayWidth } from './display-width.js'
import { layout, type Wish } from './layout.js'
import { shortenMiddle } from './shorten.js'
import { type Heading, type Look, placeOf, type TableRow } from './table-row.js'
import { wrap } from './wrap.js'

/**
 * Cells side by side in columns; null where the screen is too narrow for them. The document has a column of its own where
 * there is room to tell one from another; else it stands on the line above its rows.
 */
export function grid(headings: readonly Heading[], rows: readonly TableRow[], look: Look): string | null {
  const place: Heading = { title: 'document', paint: 'place' }
  const places = rows.map(placeOf)
  const asked = Math.max(place.title.length, ...places.map(displayWidth))
  const placeWish: Wish = { preferred: asked, least: TELLING, heights: () => [] }
  const others = wishesOf(
    headings,
    rows.map((row) => row.cells),
  )
  const widths = layout([placeWish, ...others], look.width - GAP.length * headings.length)
  const given = widths?.[0] ?? 0
  if (widths !== null && (given >= asked || (given >= TELLING && given <= look.width * MOST_OF_LINE))) {
    const cut = rows.map((row) => [shortenMiddle(placeOf(row), given), ...row.cells])
    return drawn([place, ...headings], cut, widths, rows, look, null)
  }
  const line: Heading = { title: 'line', paint: 'place' }
  const lined = rows.some((row) => row.line !== null)
  const all = lined ? [line, ...headings] : headings
  const cells = rows.map((row) =>
    lined ? [String(row.line ?? '').padStart(line.title.length), ...row.cells] : row.cells,
  )
  const narrow = layout(wishesOf(all, cells), look.width - GAP.length * (all.length - 1))
  return narrow === null ? null : drawn(all, cells, narrow, rows, look, look.width)
}

/** Two columns, so that the gap is never taken for a space between words. */
const GAP = '  '

/** As much of a file's name as usually tells it from its neighbours. A guess. */
const TELLING = 24

/** A shortened name that takes more of the line than this takes it from what the row says. A guess. */
const MOST_OF_LINE = 0.2

function wishesOf(headings: readonly Heading[], rows: readonly (readonly string[])[]): Wish[] {
  return headings.map(({ title }, index) =>
    columnWish(
      title,
      rows.map((row) => row[index]!),
    ),
  )
}

/** With `titled`, the id stands in the line above the rows of a document, which may be that wide. */
function drawn(
  headings: readonly Heading[],
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  rows: readonly TableRow[],
  { paint }: Look,
  titled: number | null,
): string {
  const across = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  const rule = (stroke: string) => `${paint.line(stroke.repeat(across))}\n`
  const titles = headings.map(({ title }, index) => wrap(title, widths[index]!))
  let text =
    stacked(
      titles,
      widths,
      headings.map(() => paint.title),
    ) + rule('━')
  const paints = headings.map((heading) => paint[heading.paint])
  let docAbove: string | null = null
  let heightAbove = 0
  for (const [at, { doc }] of rows.entries()) {
    const blocks = cells[at]!.map((cell, index) => wrap(cell, widths[index]!))
    const height = Math.max(...blocks.map((block) => block.length))
    if (doc !== docAbove) {
      if (titled !== null) text += `${paint.line(documentLine(doc, across, titled))}\n`
      else if (docAbove !== null) text += rule('─')
    } else if (height > 1 || heightAbove > 1) text += rule('┈') // Rows of one line need nothing between them.
    text += stacked(blocks, widths, paints)
    docAbove = doc
    heightAbove = height
  }
  return text
}

/** "── articles/harbour.txt ─────": the line between documents carries the name. */
export function documentLine(doc: string, across: number, most: number): string {
  const start = `── ${shortenMiddle(doc, Math.max(most - 6, 1))} `
  return start + '─'.repeat(Math.max(across - displayWidth(start), 2))
}

/** Cells side by side, each a stack of lines. */
function stacked(
  blocks: readonly (readonly string[])[],
  widths: readonly number[],
  paints: readonly ((text: string) => string)[],
): string {
  const height = Math.max(...blocks.map((block) => block.length))
  let text = ''
  for (let line = 0; line < height; line++) {
    let blank = ''
    for (const [index, block] of blocks.entries()) {
      const part = block[line] ?? ''
      if (part !== '') {
        text += blank + paints[index]!(part)
        blank = ''
      }
      blank += ' '.repeat(Math.max(widths[index]! - displayWidth(part), 0)) + GAP
    }
    text += '\n'
  }
  return text
}
