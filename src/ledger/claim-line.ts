import type { Claim } from '../model.js'
import { misfit, type Shape } from './shape.js'

/** A claim as a line of JSON has it, with the date of its document where that has one. */
export interface ClaimRecord {
  readonly claim: Claim
  readonly date: string | null
}

/** What is wrong with a line, in the user's words. */
export interface ClaimFault {
  readonly fault: string
}

/** Reads a line that `assay claims --format ndjson` printed, by this version or another one of the same model. */
export function readClaim(line: string): ClaimRecord | ClaimFault {
  const value = parse(line)
  if (value === undefined) return { fault: 'not JSON' }
  const wrong = misfit(value, CLAIM)
  if (wrong !== null) return { fault: `no claim, for ${wrong}` }
  const { documentDate } = value as { documentDate?: unknown }
  return { claim: value as Claim, date: typeof documentDate === 'string' ? documentDate : null }
}

/** Undefined where the line is not JSON, which JSON itself cannot say. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined // The parser's own words differ between releases of Node, so they are not passed on.
  }
}

const span = { start: 'number', end: 'number', text: 'string' } as const
const argument: Shape = {
  fields: { ...span, entity: { orNull: 'string' }, owner: { orNull: 'string' }, name: 'string' },
}
const amounts = { value: { orNull: 'number' }, low: { orNull: 'number' }, high: { orNull: 'number' } } as const
const time: Shape = {
  fields: {
    ...span,
    type: { oneOf: ['date', 'time', 'duration', 'set'] },
    value: { orNull: 'string' },
    mod: { orNull: 'string' },
  },
}

/** As much of a figure as the ledger goes by, and prints again. */
const figure: Shape = {
  fields: {
    ...span,
    kind: 'string',
    ...amounts,
    unit: { orNull: 'string' },
    per: { orNull: 'string' },
    ucum: { orNull: 'string' },
    base: { orNull: { fields: { ...amounts, unit: 'string' } } },
    bound: { oneOf: ['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'] },
    trend: { orNull: { oneOf: ['up', 'down'] } },
    concept: { orNull: { fields: span } },
    time: { orNull: time },
    key: { orNull: 'string' },
    rules: { list: 'string' },
  },
}

const CLAIM: Shape = {
  fields: {
    id: 'string',
    doc: 'string',
    evidence: { fields: { ...span, sentence: 'number', line: 'number', column: 'number' } },
    subject: { orNull: argument },
    predicate: { fields: { lemma: 'string' } },
    object: { orNull: argument },
    modifiers: { list: { fields: { ...argument.fields, role: 'string' } } },
    figures: { list: figure },
    times: { list: time },
    attribution: { orNull: { fields: { source: argument } } },
    factuality: { oneOf: ['asserted', 'planned', 'predicted', 'possible', 'conditional', 'questioned'] },
    polarity: { oneOf: ['positive', 'negative'] },
    key: 'string',
  },
}
