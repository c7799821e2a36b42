import { readIsoDate } from './date.js'

/** A document as one line of ndjson has it. */
export interface DocumentRecord {
  readonly id: string
  readonly text: string
  readonly date: string | null
}

/** What is wrong with the line and how to mend it, in the user's words. */
export interface RecordFault {
  readonly fault: string
}

/** Reads a line of ndjson. A record without an id goes by `fallbackId` (the conductor's: a line number). */
export function readRecord(line: string, fallbackId: string): DocumentRecord | RecordFault {
  const value = parse(line)
  if (value === undefined) return { fault: `not JSON: ${shown(line)}; ${MEND}` }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: `not an object: ${shown(line)}; ${MEND}` }
  }
  const fields = new Map<string, unknown>(Object.entries(value))
  const text = fields.get('text')
  if (typeof text !== 'string') {
    const found = fields.has('text') ? `"text" is ${kindOf(text)}, not a string` : 'no "text"'
    return { fault: `${found}; ${MEND}` }
  }
  const date = fields.get('date') ?? null
  const iso = typeof date === 'string' ? readIsoDate(date.trim()) : null
  if (date !== null && iso === null) {
    return {
      fault: `"date" is ${shown(typeof date === 'string' ? date : JSON.stringify(date))}, which is no ISO 8601 date; write it as "2024-01-31"`,
    }
  }
  const id = fields.get('id')
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : fallbackId, text, date: iso }
}

const MEND = 'write one object a line: {"id": "…", "text": "…"}'

/** Undefined where the line is not JSON, which JSON itself cannot say. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined // The parser's own words differ between releases of Node, so they are not passed on.
  }
}

/** The beginning, with control characters escaped so that it can be printed. */
function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a${typeof value === 'object' ? 'n' : ''} ${typeof value}`
}
