import type { Finding } from '../../model.js'

/** A rule of a check: what it is called, why it holds, and texts that show it. The tests run every example. */
export interface CheckRule {
  /** "check.figure.other-value": what is checked, then what was found. */
  readonly name: string
  readonly why: string
  readonly verdict: Finding['verdict']
  readonly severity: Finding['severity']
  /** A source, a draft, and the words of the draft on which the rule decides; null where it must not. */
  readonly examples: readonly (readonly [source: string, draft: string, words: string | null])[]
}
