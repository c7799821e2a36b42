import type { Context } from './affinity.js'
import type { Sheet } from './sheet.js'

/** A sentence as it stands, without a claim or a figure of it. */
export function contextAt({ sentences }: Sheet, sentence: number): Context {
  return { claim: null, sentence: sentences[sentence]!, concept: [], key: null }
}
