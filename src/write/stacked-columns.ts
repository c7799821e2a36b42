import type { TableColumn } from './table-row.js'

/** The columns, each that may stand under its neighbour put there: "where" and "when" become "where, when". */
export function stackedColumns(columns: readonly TableColumn[]): TableColumn[] {
  const stacked: TableColumn[] = []
  for (const column of columns) {
    const above = stacked.at(-1)
    if (above !== undefined && column.under === above.title) stacked.splice(-1, 1, joined(above, column))
    else stacked.push(column)
  }
  return stacked
}

function joined(above: TableColumn, below: TableColumn): TableColumn {
  return {
    title: `${above.title}, ${below.title}`,
    paint: above.paint,
    below: below.paint,
    cells: above.cells.map((cell, row) => {
      const other = below.cells[row]!
      return cell === '' && other === '' ? '' : `${cell}\n${other}`
    }),
  }
}
