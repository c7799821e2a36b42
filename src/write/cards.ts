import { documentLine } from './grid.js'
import { type Heading, type Look, placeOf, type TableRow } from './table-row.js'
import { wrap } from './wrap.js'

/** A block of lines for each row, a line or more for each cell that says something: for narrow screens. */
export function cards(headings: readonly Heading[], rows: readonly TableRow[], { width, paint }: Look): string {
  const label = Math.max(...headings.map(({ title }) => title.length))
  const room = Math.max(width - label - 2, 1)
  let text = ''
  for (const row of rows) {
    text += `${paint.line(documentLine(placeOf(row), width, width))}\n`
    for (const [index, cell] of row.cells.entries()) {
      if (cell === '') continue
      const heading = headings[index]!
      for (const [at, line] of wrap(cell, room).entries()) {
        const before = (at === 0 ? heading.title : '').padEnd(label)
        text += `${paint.title(before)}  ${paint[heading.paint](line)}\n`
      }
    }
  }
  return text
}
