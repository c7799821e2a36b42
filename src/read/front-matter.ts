import { findDate, readIsoDate } from './date.js'
import { cutLines, type Line } from './line.js'

/** What an article says of itself before its text, in YAML or TOML between two fences. */
export interface FrontMatter {
  readonly title: string | null
  readonly byline: string | null
  readonly date: string | null
  /** Where the text proper begins. */
  readonly end: number
}

const NONE: FrontMatter = { title: null, byline: null, date: null, end: 0 }

/** Front matter is a page of fields at most; a fence further off is a rule between paragraphs. */
const LONGEST = 4000

/** Reads front matter if the text begins with it. Only single-line fields and lists are read; the rest is passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(text)
  if (fence === null) return NONE
  const head = text.slice(0, LONGEST)
  const lines = cutLines(head, fence[0].length)
  const last = lines.findIndex((line) => head.slice(line.start, line.end) === fence[1])
  if (last === -1) return NONE
  const body = lines.slice(0, last)
  if (!body.every((line) => isField(head, line))) return NONE
  const fields = readFields(head, body)
  const dated = first(fields, ['date', 'published', 'pubdate', 'publishdate', 'published_at', 'created'])
  return {
    title: first(fields, ['title', 'headline']),
    byline: first(fields, ['author', 'authors', 'byline', 'by']),
    date: dated === null ? null : (readIsoDate(dated) ?? findDate(dated)?.date ?? null),
    end: lines[last]!.end,
  }
}

function isField(text: string, line: Line): boolean {
  if (line.end === line.start || line.indent > 0) return true
  return /^(?:[\w-]+\s?[:=]|[-#\]}[])/.test(text.slice(line.start, Math.min(line.end, line.start + 60)))
}

function readFields(text: string, lines: readonly Line[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let open: string | null = null
  for (const line of lines) {
    const said = text.slice(line.start, line.end)
    const field = /^([\w-]+)\s?[:=]\s*/.exec(said)
    if (field !== null && line.indent === 0) {
      open = field[1]!.toLowerCase()
      const value = unquoted(said.slice(field[0].length))
      if (value !== '') fields.set(open, value)
    } else if (open !== null && (said.startsWith('- ') || said.startsWith('name:'))) {
      const value = unquoted(said.replace(/^(?:- ?)?(?:name:)?/, ''))
      const before = fields.get(open)
      fields.set(open, before === undefined ? value : `${before} and ${value}`)
    }
  }
  return fields
}

/** A scalar without its quotes; a list "[A, B]" as "A and B". */
function unquoted(value: string): string {
  const bare = value.trim()
  if (bare.startsWith('[') && bare.endsWith(']')) {
    return bare
      .slice(1, -1)
      .split(',')
      .map(unquoted)
      .filter((part) => part !== '')
      .join(' and ')
  }
  const quote = bare[0]
  if (quote !== '"' && quote !== "'") return bare
  const close = bare.indexOf(quote, 1)
  return close === -1 ? bare : bare.slice(1, close)
}

function first(fields: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name)
    if (value !== undefined) return value
  }
  return null
}
