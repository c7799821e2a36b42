import { type Analysis, analyse, analyseInParts } from '../analyse.js'
import { rowsOf, type View } from '../write/view.js'
import type { Writer } from '../write/writer.js'
import type { Told } from './codes.js'
import type { Drafter } from './draft.js'

/** What is wanted of each document. */
export interface Assignment {
  readonly view: View
  readonly all: boolean
  /** A long document is not handed over in parts. */
  readonly whole: boolean
}

/** Analyses documents and drafts what the writer prints of them. Loads the cascade, so it is imported when there is work. */
export function drafterFor({ view, all, whole }: Assignment, writer: Writer): Drafter {
  return function* (source) {
    let notes: readonly Told[] | null = null
    for (const analysis of whole ? [analyse(source, { all })] : analyseInParts(source, { all })) {
      yield {
        text: writer.draft(analysis),
        rows: rowsOf(view, analysis).length,
        unread: rowsOf('unread', analysis).length,
        notes: notes ?? notesOn(analysis),
      }
      notes = []
    }
  }
}

/** Bytes that are not UTF-8 and carry no mark could mean other letters in another encoding. */
function notesOn({ article, document }: Analysis): Told[] {
  if (!article.guessed) return []
  return [
    `read as ${document.encoding}, which is a guess; name the right one with --encoding if letters look wrong [N02]`,
  ]
}
