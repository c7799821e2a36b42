import type { Claim, Fact } from '../src/model.js'
import type { Answers } from './match-claims.mjs'

export interface ExpectedValue {
  /** As written, or what may stand there. */
  readonly text: Answers<string>
  /** Null for a score, whose two numbers are `low` and `high`. */
  readonly value: number | null
  readonly low?: number
  readonly high?: number
  readonly unit: Answers<string | null>
  readonly factuality: Answers<Claim['factuality'] | 'any'>
  /** The articles that say so. */
  readonly documents: readonly string[]
  /** It may stand in a fact of its own. */
  readonly apart?: boolean
}

/** A fact that a careful reader finds in the articles of a story. */
export interface ExpectedFact {
  readonly subject: Answers<string>
  /** For the reader. */
  readonly relation: string
  readonly object: string
  readonly agreement: Answers<Fact['agreement'] | 'any'>
  readonly documents: Answers<number>
  readonly values: readonly ExpectedValue[]
}

export interface NeverConflicting {
  readonly why: string
  readonly values: readonly { readonly text: string; readonly document: string }[]
}

export interface ExpectedLedger {
  readonly story: string
  readonly copies: readonly (readonly string[])[]
  readonly facts: readonly ExpectedFact[]
  readonly neverConflicting: readonly NeverConflicting[]
}

export function factMismatches(expected: ExpectedFact, facts: readonly Fact[]): Map<string, string>
export function falseConflicts(expected: readonly ExpectedFact[], facts: readonly Fact[]): readonly Fact[]
export function setsAgainstEachOther(pair: NeverConflicting, facts: readonly Fact[]): boolean
