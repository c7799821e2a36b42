import { MONTHS } from '../lexicon/calendar.js'

export interface WrittenDate {
  /** ISO 8601, a day that the calendar has. */
  readonly date: string
  readonly start: number
  readonly end: number
}

/** Finds the first complete date (day, month, year) in a short line whose white space is collapsed. */
export function findDate(line: string): WrittenDate | null {
  if (!/\d{4}/.test(line)) return null
  let best: WrittenDate | null = null
  for (const { pattern, read } of formats) {
    const match = pattern.exec(line)
    if (match === null || (best !== null && match.index >= best.start)) continue
    const date = read(match[1]!, match[2]!, match[3]!)
    if (date !== null) best = { date, start: match.index, end: match.index + match[0].length }
  }
  return best
}

/** The ISO date of a day, or null if the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null
  return at.toISOString().slice(0, 10)
}

/** The date part of an ISO 8601 date or date and time; null if it is none or has no such day. */
export function readIsoDate(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]))
}

interface Format {
  readonly pattern: RegExp
  readonly read: (first: string, second: string, third: string) => string | null
}

const formats: readonly Format[] = [
  {
    pattern: /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/,
    read: (year, month, day) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9})\.?,? (\d{4})\b/,
    read: (day, month, year) => named(year, month, day),
  },
  {
    pattern: /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/,
    read: (month, day, year) => named(year, month, day),
  },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, read: numeric },
  {
    // With points the day comes first wherever they are used.
    pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/,
    read: (day, month, year) => isoDate(Number(year), Number(month), Number(day)),
  },
]

function named(year: string, month: string, day: string): string | null {
  const word = month.toLowerCase()
  const number = MONTHS.get(word) ?? MONTHS.get(`${word}.`)
  return number === undefined ? null : isoDate(Number(year), number, Number(day))
}

/** British and American writers put day and month in other orders, so only a number above 12 tells which is the day. */
function numeric(first: string, second: string, year: string): string | null {
  const a = Number(first)
  const b = Number(second)
  if (a > 12 || a === b) return isoDate(Number(year), b, a)
  return b > 12 ? isoDate(Number(year), a, b) : null
}
