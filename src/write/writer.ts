import type { Analysis } from '../analyse.js'

/**
 * Turns analyses into text, one document after the other, so that no more than one need be held. It does so in two steps:
 * the first keeps nothing from one document to the next, so that it can be taken on another thread, or on another day.
 */
export interface Writer {
  /** What stands before the first document. */
  begin(): string
  /** All that is printed of an analysis, as a text that only this kind of writer understands. */
  draft(analysis: Analysis): string
  /** What a document adds, from its draft; a writer may hold it back until it knows more. */
  document(draft: string): string
  /** What stands after the last document, with all that was held back: in pieces where it is long. */
  end(): string | Iterable<string>
}
