import type { Finding, Span } from '../../model.js'
import type { Rarity } from './affinity.js'
import type { Sheet } from './sheet.js'

/** What a check says of a place in the draft, before it is a finding with an id and a severity. */
export interface Verdict {
  readonly verdict: Finding['verdict']
  /** Index of the sentence of the draft. */
  readonly sentence: number
  readonly span: Span
  readonly message: string
  readonly sources: Finding['sources']
  /** The rules that decided, the first the one of the verdict. */
  readonly rules: readonly string[]
}

/**
 * One kind of thing that is checked. The sources are heard one after the other, so that no more than what bears on the draft
 * is kept of each.
 */
export interface Check<Evidence> {
  /** What a source has to say. */
  readonly hear: (draft: Sheet, source: Heard) => readonly Evidence[]
  /** What follows from all that was heard. */
  readonly judge: (draft: Sheet, evidence: readonly Evidence[]) => readonly Verdict[]
}

/** A source, and how rare each word is in it. */
export interface Heard {
  readonly sheet: Sheet
  readonly rarity: Rarity
}
