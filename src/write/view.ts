import type { Analysis } from '../analyse.js'
import type { Claim, Entity, Figure, Quote, Time } from '../model.js'

/** What of an analysis a command shows: one kind of row. */
export type View = 'claims' | 'figures' | 'entities' | 'times' | 'quotes'

/** The rows of each view. */
export interface Rows {
  claims: Claim
  figures: Figure
  entities: Entity
  times: Time
  quotes: Quote
}

/** The rows of a view, in the order of the text. */
export function rowsOf<V extends View>(view: V, analysis: Analysis): readonly Rows[V][]
export function rowsOf(view: View, analysis: Analysis): readonly Rows[View][] {
  return view === 'quotes' ? analysis.quotes : analysis.document[view]
}
