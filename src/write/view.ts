import type { Analysis } from '../analyse.js'
import type { Claim, Entity, Figure, Quote, Time, Unread } from '../model.js'

/** What of an analysis a command shows: one kind of row. */
export type View = 'claims' | 'figures' | 'entities' | 'times' | 'quotes' | 'unread'

/** What a draft is made of: the rows of a view, or what a ledger takes of the claims, or what a draft is checked with. */
export type Draftable = View | 'tellings' | 'sheets'

/** The rows of each view. */
export interface Rows {
  claims: Claim
  figures: Figure
  entities: Entity
  times: Time
  quotes: Quote
  /** Numerals that were not read: what `assay figures --unread` prints. */
  unread: Unread
}

/** The rows of a view, in the order of the text. */
export function rowsOf<V extends View>(view: V, analysis: Analysis): readonly Rows[V][]
export function rowsOf(view: View, analysis: Analysis): readonly Rows[View][] {
  if (view === 'quotes') return analysis.quotes
  // A figure that stands in no claim was read.
  if (view === 'unread') return analysis.document.unread.filter(({ kind }) => kind === 'unread')
  return analysis.document[view]
}

/** How many rows a draft is made of. */
export function countOf(what: Draftable, analysis: Analysis): number {
  return rowsOf(what === 'tellings' || what === 'sheets' ? 'claims' : what, analysis).length
}
