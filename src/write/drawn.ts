import { displayWidth } from './display-width.js'
import { documentLine } from './document-line.js'
import { linked } from './linked.js'
import type { Paint } from './paint.js'
import type { Heading, Look, TableColumn, TableRow } from './table-row.js'
import { wrap } from './wrap.js'

/** Two columns, so that the gap is never taken for a space between words. */
export const GAP = '  '

/** The table at these widths. With `titled`, the id stands in the line above the rows of a document, which may be that wide. */
export function drawn(
  columns: readonly TableColumn[],
  widths: readonly number[],
  rows: readonly TableRow[],
  { paint }: Look,
  titled: number | null,
): string {
  const across = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  const rule = (stroke: string) => `${paint.line(stroke.repeat(across))}\n`
  const titles = columns.map((column, index) =>
    blockOf(column.title, widths[index]!, { ...column, paint: 'title' }, null),
  )
  let text = sideBySide(titles, widths, paint) + rule('━')
  let docAbove: string | null = null
  let heightAbove = 0
  for (const [at, { doc, address }] of rows.entries()) {
    const blocks = columns.map((column, index) => blockOf(column.cells[at]!, widths[index]!, column, address))
    const height = heightOf(blocks)
    if (doc !== docAbove) {
      if (titled !== null) text += `${linked(paint.line(documentLine(doc, across, titled)), address)}\n`
      else if (docAbove !== null) text += rule('─')
    } else if (height > 1 || heightAbove > 1) text += rule('┈') // Rows of one line need nothing between them.
    text += sideBySide(blocks, widths, paint)
    docAbove = doc
    heightAbove = height
  }
  return text
}

/** A cell cut into lines, the last `below` of them another column's. */
interface Block {
  readonly heading: Heading
  readonly lines: readonly string[]
  readonly below: number
  /** What each line links to. */
  readonly address: string | null
}

function blockOf(cell: string, width: number, heading: Heading, rowAddress: string | null): Block {
  const address = heading.paint === 'place' ? rowAddress : null
  const feed = cell.indexOf('\n')
  if (feed < 0) return { heading, lines: wrap(cell, width), below: 0, address }
  const above = feed === 0 ? [] : wrap(cell.slice(0, feed), width)
  const below = feed === cell.length - 1 ? [] : wrap(cell.slice(feed + 1), width)
  return { heading, lines: [...above, ...below], below: below.length, address }
}

function heightOf(blocks: readonly Block[]): number {
  return Math.max(...blocks.map(({ lines }) => lines.length))
}

function sideBySide(blocks: readonly Block[], widths: readonly number[], paint: Paint): string {
  const height = heightOf(blocks)
  let text = ''
  for (let at = 0; at < height; at++) {
    let blank = ''
    for (const [index, { heading, lines, below, address }] of blocks.entries()) {
      const line = lines[at] ?? ''
      const left = ' '.repeat(Math.max(widths[index]! - displayWidth(line), 0))
      if (line === '') blank += left
      else {
        const painted = paint[at < lines.length - below ? heading.paint : (heading.below ?? heading.paint)](line)
        text += blank + (heading.align === 'right' ? left : '') + linked(painted, address)
        blank = heading.align === 'right' ? '' : left
      }
      blank += GAP
    }
    text += '\n'
  }
  return text
}
