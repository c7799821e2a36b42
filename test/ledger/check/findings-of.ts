import { analyse } from '../../../src/analyse.js'
import { check } from '../../../src/ledger/check/check.js'
import type { Sheet } from '../../../src/ledger/check/sheet.js'
import { sheetOf } from '../../../src/ledger/check/sheet-of.js'
import type { Finding } from '../../../src/model.js'

/** What a text offers to a check. */
export function sheet(id: string, text: string, date: string | null = null): Sheet {
  return sheetOf(analyse({ id, content: text, format: 'text', date }, { all: true }))
}

/** What is found in a draft against one source or several. */
export function findingsOf(source: string | readonly string[], draft: string, date: string | null = null): Finding[] {
  const sources = typeof source === 'string' ? [source] : source
  return check(
    sheet('draft.txt', draft, date),
    sources.map((text, i) => sheet(`${'abcdefgh'.charAt(i)}.txt`, text, date)),
  )
}

/** The verdicts on these words of a draft, in order. */
export function verdictsOn(words: string, source: string | readonly string[], draft: string): Finding['verdict'][] {
  return findingsOf(source, draft).flatMap(({ span, verdict }) => (span.text === words ? [verdict] : []))
}
