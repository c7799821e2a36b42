import type { Finding } from '../src/model.js'
import type { Answers } from './match-claims.mjs'

/** What a careful reader finds at a place of a draft. */
export interface ExpectedFinding {
  /** What the finding must touch. */
  readonly text: Answers<string>
  /** A longer text around it that stands in the draft once. */
  readonly within?: string
  readonly verdict: Answers<Finding['verdict']>
  readonly why: string
}

export interface ExpectedDraft {
  readonly draft: string
  /** The story, or the set of sources, that it is checked against. */
  readonly against: string
  readonly findings: readonly ExpectedFinding[]
  /** Text of lines that a comment silences. */
  readonly silenced?: readonly string[]
}

type Placed = Pick<Finding, 'span' | 'verdict'>

export function findingMismatch(expected: ExpectedFinding, text: string, findings: readonly Placed[]): string | null
export function falseAlarms<T extends Placed>(
  expected: readonly ExpectedFinding[],
  text: string,
  findings: readonly T[],
): readonly T[]
export function placesOf(expected: ExpectedFinding, text: string): { start: number; end: number }[]
