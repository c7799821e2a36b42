import { extname } from 'node:path'
import type { Choice, Choices } from './choices.js'
import type { Typed } from './command-line.js'
import { OPTIONS } from './options.js'
import type { Format } from './settings.js'
import { UsageError } from './usage-error.js'

/** The choices of a command line: what was typed, and the format that --json or the name of the output stands for. */
export function flags(typed: Typed): Choices {
  const choices = new Map<string, Choice>()
  for (const { name } of OPTIONS) {
    const value = typed.get(name)
    if (value === undefined || name === 'json') continue
    choices.set(name, { value, origin: { by: 'flag', place: `--${value === false ? 'no-' : ''}${name}` } })
  }
  if (choices.get('quiet')?.value === true && choices.get('verbose')?.value === true) {
    throw new UsageError('--quiet and --verbose differ; keep one of them [E24]')
  }
  const format = formatOf(typed)
  if (format !== null) choices.set('format', format)
  return choices
}

function formatOf(typed: Typed): Choice | null {
  const said = typed.get('format')
  if (typed.get('json') === true) {
    if (said !== undefined && said !== 'json') {
      throw new UsageError(`--json and --format ${said} differ; keep one of them [E24]`)
    }
    return { value: 'json', origin: { by: 'flag', place: '--json' } }
  }
  const named = EXTENSIONS.get(extname(String(typed.get('output') ?? '')).toLowerCase())
  return said !== undefined || named === undefined ? null : { value: named, origin: { by: 'flag', place: '--output' } }
}

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['.csv', 'csv'],
  ['.json', 'json'],
  ['.jsonl', 'ndjson'],
  ['.markdown', 'markdown'],
  ['.md', 'markdown'],
  ['.ndjson', 'ndjson'],
  ['.sarif', 'sarif'],
  ['.tsv', 'tsv'],
])
