import type { TokenRange } from './offsets.js'
import type { RuleNames } from './rule.js'

/** A reading of a sentence's words that a stage considered and did not take. */
export interface Rejected extends TokenRange {
  /** Index of the sentence. */
  readonly sentence: number
  /** What the words were read for. */
  readonly kind: 'attribution' | 'factuality' | 'figure' | 'polarity' | 'reference' | 'time'
  /** What they would have been read as: "date 2024-03", "Kelmar Ltd". */
  readonly reading: string
  /** The rules that would have built it. */
  readonly rules: RuleNames
  /** Why it lost, for people to read. */
  readonly reason: string
}

/** Hears of what was not taken. Ordinary runs have nobody to hear of it, and a stage then looks for no reasons. */
export type Trace = (rejected: Rejected) => void
