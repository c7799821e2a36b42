import type { Token } from '../tag/token.js'
import type { Particle } from './phrase.js'

/** "Faster than recommended": the participle alone says what is compared with, and opens no clause. */
export function comparisonAt(tokens: readonly Token[], at: number): Particle | null {
  const { lower } = tokens[at]!
  const participle = tokens[at + 1]
  if (lower !== 'than' || !standards.has(participle?.lower ?? '')) return null
  const next = tokens[at + 2]
  // "than expected in May" goes on with a phrase, "than expected sales" with a noun.
  if (next !== undefined && next.upos !== 'PUNCT' && next.upos !== 'ADP' && next.upos !== 'CCONJ') return null
  if (next?.text === '-' || next?.lower === 'by') return null
  return { kind: 'adverb', from: at, to: at + 2 }
}

/** What was said, planned or wished beforehand. Own knowledge. */
const standards: ReadonlySet<string> = new Set(
  'advertised allowed anticipated budgeted estimated expected feared forecast hoped intended needed planned predicted projected promised recommended reported required scheduled thought'.split(
    ' ',
  ),
)
