import { jsonText } from './json-text.js'
import { DOCUMENT_ORDER, inOrder, ROW_ORDER } from './model-order.js'
import { rowsOf, type View } from './view.js'
import type { Writer } from './writer.js'

/** One object with all documents, each on a line of its own; whole documents for claims, else only the view's rows. */
export function jsonWriter(view: View): Writer {
  let count = 0
  return {
    begin: () => '{"documents":[',
    document: (analysis) => {
      const document =
        view === 'claims'
          ? inOrder(DOCUMENT_ORDER, analysis.document)
          : { id: analysis.document.id, [view]: inOrder(ROW_ORDER[view], rowsOf(view, analysis)) }
      return `${count++ === 0 ? '\n' : ',\n'}${jsonText(document)}`
    },
    end: () => `${count === 0 ? '' : '\n'}]}\n`,
  }
}
