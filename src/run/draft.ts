import type { Source } from '../read/article.js'
import type { Told } from './codes.js'

/** What a document, or a part of a long one, gives to print: plain data, so that it can cross threads and be kept. */
export interface Draft {
  /** What the writer's `draft` answered. */
  readonly text: string
  readonly rows: number
  /** How many numerals were not read, whatever the rows are. */
  readonly unread: number
  /** What the user should know about the document. */
  readonly notes: readonly Told[]
}

/** Makes the drafts of a document, one for each part. */
export type Drafter = (source: Source) => Iterable<Draft>
