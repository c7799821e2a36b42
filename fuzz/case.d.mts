import type { Source } from '../src/read/article.js'

export interface Case {
  /** What the text was made of, in order. */
  readonly made: readonly string[]
  readonly source: Source
}

export function caseOf(seed: number, number: number, articles: readonly string[]): Case
