import type { Sheet } from '../ledger/check/sheet.js'
import { sheetOf } from '../ledger/check/sheet-of.js'
import { type OffsetUnit, recounted, recountIn } from './offsets.js'
import type { Writer } from './writer.js'

/** Takes from each document what a draft can be checked with, and prints what that comes to once all are read. */
export function sheetsWriter(offsets: OffsetUnit, take: (sheet: Sheet) => void, end: () => Iterable<string>): Writer {
  return {
    begin: () => '',
    draft: (analysis) => JSON.stringify(recounted(sheetOf(analysis), recountIn(analysis.article.text, offsets))),
    document: (draft) => {
      take(JSON.parse(draft) as Sheet)
      return ''
    },
    end,
  }
}
