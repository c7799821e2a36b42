import type { Analysis } from '../analyse.js'
import type { Document } from '../model.js'
import { SCHEMA } from '../schema-version.js'
import { jsonText } from './json-text.js'
import { DOCUMENT_ORDER, ROW_ORDER } from './model-order.js'
import { modelText } from './model-text.js'
import { type OffsetUnit, recounted, recountIn } from './offsets.js'
import { rowsOf, type View } from './view.js'
import type { Writer } from './writer.js'

/** What goes into JSON beside the rows, and how offsets count. */
export interface JsonStyle {
  /** Documents bring the text that offsets point into. */
  readonly withText: boolean
  readonly offsets: OffsetUnit
}

export const PLAIN_JSON: JsonStyle = { withText: false, offsets: 'utf16' }

/**
 * One object with all documents, each on a line of its own: whole documents for claims, else only the view's rows. The
 * version of the model and what offsets count stand before them.
 */
export function jsonWriter(view: View, style: JsonStyle = PLAIN_JSON): Writer {
  let count = 0
  const textOf = documentText(view)
  return {
    begin: () => `{"schema":${jsonText(SCHEMA)},"offsets":${jsonText(style.offsets)},"documents":[`,
    draft: (analysis) => textOf(documentOf(view, analysis, style)),
    document: (draft) => `${count++ === 0 ? '\n' : ',\n'}${draft}`,
    end: () => `${count === 0 ? '' : '\n'}]}\n`,
  }
}

/** What writes a document: whole for claims, else its name and the view's rows. */
function documentText(view: View): (value: unknown) => string {
  if (view === 'claims') return modelText(DOCUMENT_ORDER)
  const { figures, unread } = ROW_ORDER
  return modelText({ id: null, ...(view === 'unread' ? { figures, unread } : { [view]: ROW_ORDER[view] }), text: null })
}

function documentOf(view: View, analysis: Analysis, { withText, offsets }: JsonStyle): unknown {
  const { document, article } = analysis
  const recount = recountIn(article.text, offsets)
  const text: Pick<Document, 'text'> = withText ? { text: article.text } : {}
  if (view === 'claims') return { ...recounted(document, recount), ...text }
  const rows = recounted(rowsOf(view, analysis), recount)
  if (view === 'unread')
    return { id: document.id, figures: recounted(document.figures, recount), unread: rows, ...text }
  return { id: document.id, [view]: rows, ...text }
}
