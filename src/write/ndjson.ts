import { jsonText } from './json-text.js'
import { inOrder, ROW_ORDER } from './model-order.js'
import { rowsOf, type View } from './view.js'
import type { Writer } from './writer.js'

/** One JSON object a line for each row; rows that do not name their document get its id as `doc`. */
export function ndjsonWriter(view: View): Writer {
  const namesItself = view === 'claims' || view === 'quotes'
  return {
    begin: () => '',
    document: (analysis) => {
      const doc = analysis.document.id
      let lines = ''
      for (const row of rowsOf(view, analysis)) {
        const ordered = inOrder(ROW_ORDER[view], row)
        lines += `${jsonText(namesItself ? ordered : Object.assign({ doc }, ordered))}\n`
      }
      return lines
    },
    end: () => '',
  }
}
