import { type Analysis, analyse, analyseInParts } from '../analyse.js'
import { countOf, type Draftable } from '../write/view.js'
import type { Writer } from '../write/writer.js'
import type { Told } from './codes.js'
import type { Drafter } from './draft.js'

/** What is wanted of each document. */
export interface Assignment {
  readonly what: Draftable
  readonly all: boolean
  /** Claims with less confidence are left out. */
  readonly minConfidence: number
  /** A long document is not handed over in parts. */
  readonly whole: boolean
}

/** Analyses documents and drafts what the writer prints of them. Loads the cascade, so it is imported when there is work. */
export function drafterFor({ what, all, minConfidence, whole }: Assignment, writer: Pick<Writer, 'draft'>): Drafter {
  return function* (source) {
    let notes: readonly Told[] | null = null
    for (const found of whole ? [analyse(source, { all })] : analyseInParts(source, { all })) {
      const analysis = minConfidence > 0 ? withSureClaims(found, minConfidence) : found
      yield {
        text: writer.draft(analysis),
        rows: countOf(what, analysis),
        unread: countOf('unread', analysis),
        notes: notes ?? notesOn(analysis),
      }
      notes = []
    }
  }
}

function withSureClaims(analysis: Analysis, minConfidence: number): Analysis {
  const { article, document, quotes } = analysis
  const claims = document.claims.filter(({ confidence }) => confidence >= minConfidence)
  return {
    article,
    document: { ...document, claims },
    quotes,
    // Made anew each time for a long text, so not before somebody asks.
    get stages() {
      return analysis.stages
    },
  }
}

/** Bytes that are not UTF-8 and carry no mark could mean other letters in another encoding. */
function notesOn({ article, document }: Analysis): Told[] {
  if (!article.guessed) return []
  return [
    `read as ${document.encoding}, which is a guess; name the right one with --encoding if letters look wrong [N02]`,
  ]
}
