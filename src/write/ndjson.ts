import { type JsonStyle, PLAIN_JSON } from './json.js'
import { jsonText } from './json-text.js'
import { inOrder, ROW_ORDER } from './model-order.js'
import { recounted, recountIn } from './offsets.js'
import { oncePerText } from './once-per-text.js'
import { rowsOf, type View } from './view.js'
import type { Writer } from './writer.js'

/**
 * One JSON object a line for each row; rows that do not name their document get its id as `doc`. The text, if it is wanted,
 * is `documentText` of a document's first row: with every row, a long article would be printed a thousand times.
 */
export function ndjsonWriter(view: View, { withText, offsets }: JsonStyle = PLAIN_JSON): Writer {
  const namesItself = view === 'claims' || view === 'quotes'
  const recountOf = oncePerText((text) => recountIn(text, offsets))
  return {
    begin: () => '',
    draft: (analysis) => {
      const { text } = analysis.article
      const recount = recountOf(text)
      const before = namesItself ? {} : { doc: analysis.document.id }
      let after = withText ? { documentText: text } : {}
      let lines = ''
      for (const row of rowsOf(view, analysis)) {
        const ordered = inOrder(ROW_ORDER[view], recounted(row, recount))
        lines += `${jsonText(Object.assign({}, before, ordered, after))}\n`
        after = {}
      }
      return lines
    },
    document: (draft) => draft,
    end: () => '',
  }
}
