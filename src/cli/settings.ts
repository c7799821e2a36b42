import { extname } from 'node:path'
import type { InputFormat } from '../run/input-format.js'
import { COLOURS, FORMATS, INPUT_FORMATS } from './options.js'
import { didYouMean, UsageError } from './usage-error.js'

/** What was typed, not yet judged. */
export interface Typed {
  readonly format?: string
  readonly json?: boolean
  readonly inputFormat?: string
  readonly all?: boolean
  readonly withText?: boolean
  readonly date?: string
  readonly output?: string
  readonly color?: string
}

export type Format = (typeof FORMATS)[number]

/** What the options mean. */
export interface Settings {
  readonly format: Format
  readonly inputFormat: InputFormat
  readonly all: boolean
  /** Documents in JSON bring their text. */
  readonly withText: boolean
  readonly date: string | null
  /** Null is standard output. */
  readonly output: string | null
  readonly color: (typeof COLOURS)[number]
}

/** Judges what was typed; throws a usage error at the first thing that cannot be. */
export function settingsOf(typed: Typed): Settings {
  const output = typed.output === undefined || typed.output === '-' ? null : typed.output
  if (output === '') throw new UsageError('--output needs the name of a file')
  return {
    format: formatOf(typed, output),
    inputFormat: oneOf('input format', typed.inputFormat ?? 'auto', INPUT_FORMATS),
    all: typed.all ?? false,
    withText: typed.withText ?? false,
    date: typed.date === undefined ? null : dateOf(typed.date),
    output,
    color: oneOf('value of --color', typed.color ?? 'auto', COLOURS),
  }
}

function formatOf(typed: Typed, output: string | null): Format {
  const said = typed.format === undefined ? null : oneOf('format', typed.format, FORMATS)
  if (typed.json !== true) return said ?? EXTENSIONS.get(extname(output ?? '').toLowerCase()) ?? 'table'
  if (said !== null && said !== 'json') throw new UsageError(`--json and --format ${said} differ; keep one of them`)
  return 'json'
}

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['.csv', 'csv'],
  ['.json', 'json'],
  ['.jsonl', 'ndjson'],
  ['.ndjson', 'ndjson'],
])

function oneOf<Value extends string>(what: string, typed: string, values: readonly Value[]): Value {
  const value = values.find((candidate) => candidate === typed)
  if (value !== undefined) return value
  const suggestion = didYouMean(typed, values) || `; there are ${values.join(', ')}`
  throw new UsageError(`no ${what} '${typed}'${suggestion}`)
}

function dateOf(typed: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed)
  const [year, month, day] = (parts?.slice(1) ?? []).map(Number)
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = new Date(Date.UTC(year, month - 1, day))
    // 31 February rolls over into March, years below 100 into the 1900s.
    if (date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return typed
  }
  throw new UsageError(`'${typed}' is no date; write it as YYYY-MM-DD, such as 2024-01-31`)
}
