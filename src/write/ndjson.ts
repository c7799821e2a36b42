import { type JsonStyle, PLAIN_JSON } from './json.js'
import { jsonText } from './json-text.js'
import { ROW_ORDER } from './model-order.js'
import { modelText } from './model-text.js'
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
  const rowText = modelText(ROW_ORDER[view])
  return {
    begin: () => '',
    draft: (analysis) => {
      const { text } = analysis.article
      const recount = recountOf(text)
      const before = namesItself ? '{' : `{"doc":${jsonText(analysis.document.id)},`
      // A ledger made of lines has nothing else to tell an old report from a new one by.
      const { date } = analysis.document
      const end = view === 'claims' && date !== null ? `,"documentDate":${jsonText(date)}}` : '}'
      let after = withText ? `,"documentText":${jsonText(text)}${end}` : end
      let lines = ''
      for (const row of rowsOf(view, analysis)) {
        lines += `${before}${rowText(recounted(row, recount)).slice(1, -1)}${after}\n`
        after = end
      }
      return lines
    },
    document: (draft) => draft,
    end: () => '',
  }
}
