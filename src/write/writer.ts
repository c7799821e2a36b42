import type { Analysis } from '../analyse.js'

/** Turns analyses into text, one document after the other, so that no more than one need be held. */
export interface Writer {
  /** What stands before the first document. */
  begin(): string
  /** What a document adds; a writer may hold it back until it knows more. */
  document(analysis: Analysis): string
  /** What stands after the last document, with all that was held back. */
  end(): string
}
