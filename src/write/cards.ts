import { documentLine } from './document-line.js'
import { linked } from './linked.js'
import { type Look, placeWords, type TableColumn, type TableRow } from './table-row.js'
import { wrap } from './wrap.js'

/** A block of lines for each row, a line or more for each cell that says something: for narrow screens. */
export function cards(columns: readonly TableColumn[], rows: readonly TableRow[], { width, paint }: Look): string {
  const label = Math.max(...columns.map(({ title }) => title.length))
  const room = Math.max(width - label - 2, 1)
  let text = ''
  for (const [at, row] of rows.entries()) {
    const title = paint.line(documentLine(placeWords(row.doc, row.place), width, width))
    text += `${linked(title, row.address)}\n`
    for (const column of columns) {
      const cell = column.cells[at]!
      if (cell === '') continue
      for (const [index, line] of wrap(cell, room).entries()) {
        const before = (index === 0 ? column.title : '').padEnd(label)
        text += `${paint.title(before)}  ${paint[column.paint](line)}\n`
      }
    }
  }
  return text
}
