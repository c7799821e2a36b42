import type { Analysis } from '../analyse.js'
import { positionsIn } from '../read/positions.js'
import { markdownText } from './markdown-text.js'
import { oncePerText } from './once-per-text.js'
import { type Place, placeOf } from './place.js'
import { type Column, TABLE_COLUMNS } from './table-columns.js'
import { placeWords } from './table-row.js'
import { type Rows, rowsOf, type View } from './view.js'
import { withSpaces } from './wrap.js'
import type { Writer } from './writer.js'

/** One table in GitHub's Markdown with the columns of the table for reading, each cell whole. */
export function markdownWriter(view: View): Writer {
  const positionsOf = oncePerText(positionsIn)
  return {
    begin: () => {
      const ruler = TABLE_COLUMNS[view].map(({ align }) => (align === 'right' ? '--:' : '---'))
      return `${line(['document', ...TABLE_COLUMNS[view].map(({ title }) => title)])}${line(['---', ...ruler])}`
    },
    draft: (analysis) => linesOf(view, analysis, positionsOf(analysis.article.text)),
    document: (draft) => draft,
    end: () => '',
  }
}

function linesOf<V extends View>(view: V, analysis: Analysis, positionOf: (offset: number) => Place): string {
  const columns: readonly Column<Rows[V]>[] = TABLE_COLUMNS[view]
  return rowsOf(view, analysis)
    .map((row) => {
      const place = placeWords(analysis.document.id, placeOf(row, positionOf))
      return line([place, ...columns.map(({ cell, whole }) => withSpaces((whole ?? cell)(row)))].map(markdownText))
    })
    .join('')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
