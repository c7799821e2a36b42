import type { Analysis } from '../analyse.js'
import type { Document } from '../model.js'
import { jsonText } from './json-text.js'
import { DOCUMENT_ORDER, inOrder, ROW_ORDER } from './model-order.js'
import { rowsOf, type View } from './view.js'
import type { Writer } from './writer.js'

/**
 * One object with all documents, each on a line of its own: whole documents for claims, with their text if that is wanted;
 * else only the view's rows.
 */
export function jsonWriter(view: View, withText = false): Writer {
  let count = 0
  return {
    begin: () => '{"documents":[',
    document: (analysis) => {
      const document =
        view === 'claims'
          ? inOrder(DOCUMENT_ORDER, withText ? textAdded(analysis) : analysis.document)
          : { id: analysis.document.id, [view]: inOrder(ROW_ORDER[view], rowsOf(view, analysis)) }
      return `${count++ === 0 ? '\n' : ',\n'}${jsonText(document)}`
    },
    end: () => `${count === 0 ? '' : '\n'}]}\n`,
  }
}

function textAdded({ document, stages }: Analysis): Document {
  return { ...document, text: stages.article.text }
}
