import type { Change, Claim, Document, Entity, Fact, Figure, Finding, Quote, Time, Unread } from '../model.js'
import type { OffsetUnit } from './offsets.js'

/*
 * What the commands print as JSON, for programs that read it. The published JSON Schemas are made from these types: each
 * comment is a description there.
 */

interface Output {
  /** Version of the model. Within a first number fields are added, and none changes or goes. */
  schema: string
  /** What every start and end counts. */
  offsets: OffsetUnit
}

/** What `assay claims --format json` prints: one object with all documents, whole, in the order of the input. */
export interface ClaimsOutput extends Output {
  documents: Document[]
}

/** What `assay figures --format json` prints: one object with the figures of all documents. */
export interface FiguresOutput extends Output {
  documents: (FigureRows & DocumentHead)[]
}

/** What `assay entities --format json` prints: one object with the entities of all documents. */
export interface EntitiesOutput extends Output {
  documents: ({ entities: Entity[] } & DocumentHead)[]
}

/** What `assay times --format json` prints: one object with the times of all documents. */
export interface TimesOutput extends Output {
  documents: ({ times: Time[] } & DocumentHead)[]
}

/** What `assay quotes --format json` prints: one object with the quotations of all documents. */
export interface QuotesOutput extends Output {
  documents: ({ quotes: Quote[] } & DocumentHead)[]
}

/** What `assay facts --format json` prints: one object with the facts of all documents, conflicts first. */
export interface FactsOutput extends Output {
  facts: Fact[]
}

/** What `assay diff --format json` prints: one object with all that differs. */
export interface DiffOutput extends Output {
  changes: Change[]
}

/** What `assay check --format json` prints: one object with all findings, also of what is supported. */
export interface CheckOutput extends Output {
  findings: Finding[]
  /** The numerals of the draft that were not read, and so not checked. */
  unread: (Unread & LineHead & { line: number; column: number })[]
}

interface FigureRows {
  figures: Figure[]
  /** Only with `--unread`: the numerals that were not read. */
  unread?: Unread[]
}

interface DocumentHead {
  /** Path as found, relative, with "/" and without "./"; or the `id` of an ndjson record; or "-" for standard input. */
  id: string
  /** Only with `--with-text`: what offsets point into. */
  text?: string
}

/** A line of `assay claims --format ndjson`. */
export interface ClaimLine extends Claim, LineText {
  /** Date of its document, ISO 8601; only where that has one. */
  documentDate?: string
}

/** A line of `assay figures --format ndjson`. */
export interface FigureLine extends Figure, LineHead, LineText {}

/** A line of `assay figures --unread --format ndjson`. */
export interface UnreadLine extends Unread, LineHead, LineText {}

/** A line of `assay entities --format ndjson`. */
export interface EntityLine extends Entity, LineHead, LineText {}

/** A line of `assay times --format ndjson`. */
export interface TimeLine extends Time, LineHead, LineText {}

/** A line of `assay quotes --format ndjson`. */
export interface QuoteLine extends Quote, LineText {}

/** A line of `assay facts --format ndjson`. */
export interface FactLine extends Fact {}

/** A line of `assay diff --format ndjson`. */
export interface ChangeLine extends Change {}

/** A line of `assay check --format ndjson`. */
export interface FindingLine extends Finding {}

interface LineHead {
  /** The document's id: its path, the `id` of an ndjson record, or "-" for standard input. */
  doc: string
}

interface LineText {
  /** Only with `--with-text`, and only in a document's first line: what the offsets of all its lines point into. */
  documentText?: string
}
