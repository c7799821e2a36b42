import type { Claim, Figure } from '../src/model.js'

/** A list holds every answer that readers accept. */
export type Answers<T> = T | readonly T[]

/** "any" stands where readers differ. */
export interface ExpectedFigure {
  readonly text: Answers<string>
  /** Readers differ on whether it is a figure at all; nothing else of it is compared. */
  readonly maybe?: boolean
  readonly kind?: Answers<Figure['kind']>
  readonly unit?: Answers<string | null>
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly per?: Answers<string>
  readonly bound?: Answers<Figure['bound'] | 'any'>
  readonly trend?: Answers<Figure['trend'] | 'any'>
  readonly concept?: Answers<string>
  /** The figure's own time. */
  readonly time?: string
}

/** A claim that a careful reader finds in an article; or, with `absent`, a place where there is none. */
export interface Expected {
  /** Verbatim; stands once in the article, or `nth` says which one is meant. */
  readonly evidence: string
  readonly nth?: number
  readonly absent?: boolean
  /** The name, with what it refers to resolved. */
  readonly subject?: Answers<string | null>
  readonly predicate?: Answers<string>
  /** As it stands, without article, bound and rate. */
  readonly object?: Answers<string | null>
  readonly figures?: readonly ExpectedFigure[]
  readonly where?: readonly string[]
  readonly when?: readonly string[]
  /** TIMEX3 value that one of the claim's times has. */
  readonly timeValue?: Answers<string>
  readonly source?: Answers<string | null>
  readonly factuality?: Answers<Claim['factuality']>
  readonly polarity?: Claim['polarity']
}

export function mismatches(expected: Expected, text: string, claims: readonly Claim[]): Map<string, string>

export function bestMatch(
  expected: Expected,
  text: string,
  claims: readonly Claim[],
): { readonly claim: Claim; readonly wrong: Map<string, string> } | null

export function placeOf(expected: Expected, text: string): { start: number; end: number }
