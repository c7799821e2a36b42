import type { Source } from '../read/article.js'
import type { Draft } from './draft.js'
import type { Failure } from './failure.js'

/** A document on its way from reading to printing. */
export interface Task {
  /** Later documents have higher numbers. */
  readonly number: number
  readonly source: Source
  /** Bytes of it, or UTF-16 units: how much work it is. */
  readonly size: number
  /** Under what its drafts are to be kept; null where they are not. */
  readonly key: string | null
  state: 'waiting' | 'at-work' | 'done'
  /** Made and not yet printed. */
  drafts: Draft[]
  failure: Failure | null
  /** How long the analysis took; null where none was needed. */
  milliseconds: number | null
  /** Parts that are printed, and the rows in them. */
  parts: number
  rows: number
  /** Numerals in them that were not read. */
  unread: number
}
