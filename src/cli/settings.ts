import { ENCODINGS, encodingNamed } from '../read/decode-as.js'
import type { InputFormat } from '../run/input-format.js'
import type { Choice, Choices } from './choices.js'
import { oneOf } from './one-of.js'
import { COLOURS, FAIL_ON, FORMATS, HYPERLINKS, INPUT_FORMATS, KINDS, OFFSETS, ONLY } from './options.js'
import { didYouMean, UsageError } from './usage-error.js'

export type Format = (typeof FORMATS)[number]

/** What the options mean. */
export interface Settings {
  readonly format: Format
  readonly inputFormat: InputFormat
  readonly all: boolean
  /** Claims with less confidence are left out. */
  readonly minConfidence: number
  /** The numerals that were not read are wanted. */
  readonly unread: boolean
  /** Documents in JSON bring their text. */
  readonly withText: boolean
  readonly date: string | null
  /** Null is standard output. */
  readonly output: string | null
  readonly color: (typeof COLOURS)[number]
  /** What start and end count. */
  readonly offsets: (typeof OFFSETS)[number]
  /** Cells of CSV and TSV that a spreadsheet would run are made harmless. */
  readonly csvGuard: boolean
  readonly wrap: boolean
  /** One of the known kinds, or a pattern with {path}. */
  readonly hyperlink: string
  /** Null finds out for each file. */
  readonly encoding: string | null
  /** .assayignore is heeded. */
  readonly ignore: boolean
  /** In small letters and without dots; empty is the usual ones. */
  readonly extensions: readonly string[]
  /** The file that lists the paths, "-" for standard input. */
  readonly filesFrom: string | null
  /** The paths in it end in NUL. */
  readonly nul: boolean
  /** Only facts of this agreement; null is all. */
  readonly only: (typeof ONLY)[number] | null
  /** Facts that fewer documents tell are left out. */
  readonly minDocuments: number
  /** Only facts with this name in their subject or object. */
  readonly about: string | null
  /** Only facts with figures of this kind. */
  readonly kind: (typeof KINDS)[number] | null
  /** Files with claims as lines of JSON, "-" for standard input. */
  readonly from: readonly string[]
  /** What ends the run with status 1; null is what is usual for the command. */
  readonly failOn: (typeof FAIL_ON)[number] | null
  /** What a draft is checked against. */
  readonly against: readonly string[]
  /** The file of findings that were accepted. */
  readonly baseline: string | null
  /** Status 0 whatever was found. */
  readonly exitZero: boolean
  /** Status 1 where no row was printed. */
  readonly failEmpty: boolean
  /** Null is as many as there are cores. */
  readonly jobs: number | null
  readonly cache: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** Judges what was chosen; throws a usage error at the first thing that cannot be. */
export function settingsOf(choices: Choices): Settings {
  const is = (name: string, usual = false) => (choices.get(name)?.value ?? usual) === true
  const judged = <Value>(name: string, usual: Value, judge: (said: string) => Value): Value => {
    const choice = choices.get(name)
    return choice === undefined ? usual : placed(choice, judge)
  }
  return {
    format: judged('format', 'table', (said) => oneOf('format', said, FORMATS)),
    inputFormat: judged('input-format', 'auto', (said) => oneOf('input format', said, INPUT_FORMATS)),
    all: is('all'),
    minConfidence: judged('min-confidence', 0, confidenceOf),
    unread: is('unread'),
    withText: is('with-text'),
    date: judged<string | null>('date', null, dateOf),
    output: judged<string | null>('output', null, (said) => (said === '-' ? null : nameOf('--output', said))),
    color: judged('color', 'auto', (said) => oneOf('value of --color', said, COLOURS)),
    offsets: judged('offsets', 'utf16', (said) => oneOf('value of --offsets', said, OFFSETS)),
    csvGuard: is('csv-guard', true),
    wrap: is('wrap', true),
    hyperlink: judged('hyperlink', 'none', hyperlinkOf),
    encoding: judged<string | null>('encoding', null, encodingOf),
    ignore: is('ignore', true),
    extensions: judged<readonly string[]>('ext', [], extensionsOf),
    filesFrom: judged<string | null>('files-from', null, (said) => nameOf('--files-from', said)),
    nul: is('null'),
    only: judged<Settings['only']>('only', null, (said) => oneOf('agreement', said, ONLY)),
    minDocuments: judged('min-documents', 1, documentsOf),
    about: judged<string | null>('about', null, aboutOf),
    kind: judged<Settings['kind']>('kind', null, (said) => oneOf('kind', said, KINDS)),
    from: judged<readonly string[]>('from', [], (said) => said.split('\0').map((name) => nameOf('--from', name))),
    failOn: judged<Settings['failOn']>('fail-on', null, (said) => oneOf('value of --fail-on', said, FAIL_ON)),
    against: judged<readonly string[]>('against', [], (said) =>
      said.split('\0').map((name) => nameOf('--against', name)),
    ),
    baseline: judged<string | null>('baseline', null, (said) => nameOf('--baseline', said)),
    exitZero: is('exit-zero'),
    failEmpty: is('fail-empty'),
    jobs: judged<number | null>('jobs', null, jobsOf),
    cache: is('cache', true),
    quiet: is('quiet'),
    verbose: is('verbose'),
  }
}

/** What a file or a variable said wrong is told with its place; what was said is in sight. */
function placed<Value>({ value, origin }: Choice, judge: (said: string) => Value): Value {
  try {
    return judge(String(value))
  } catch (error) {
    if (error instanceof UsageError && origin.by !== 'flag') throw new UsageError(`${origin.place}: ${error.message}`)
    throw error
  }
}

function nameOf(option: string, said: string): string {
  if (said === '') throw new UsageError(`${option} needs the name of a file [E28]`)
  return said
}

function documentsOf(said: string): number {
  if (/^[1-9]\d{0,8}$/.test(said)) return Number(said)
  throw new UsageError(`'${said}' is no number of documents; write a whole number from 1 on [E37]`)
}

function aboutOf(said: string): string {
  if (said.trim() !== '') return said
  throw new UsageError('--about needs a name, such as --about "Port of Kiel" [E31]')
}

function encodingOf(said: string): string | null {
  if (said === 'auto') return null
  const encoding = encodingNamed(said)
  if (encoding !== null) return encoding
  const suggestion = didYouMean(said, ENCODINGS) || '; they have names such as utf-8, windows-1252 or shift_jis'
  throw new UsageError(`no encoding '${said}'${suggestion} [E23]`)
}

function hyperlinkOf(said: string): string {
  return said.includes('{path}') ? said : oneOf('value of --hyperlink', said, HYPERLINKS)
}

function extensionsOf(said: string): string[] {
  const extensions = said.split(',').map((part) => part.trim().replace(/^\./, '').toLowerCase())
  if (extensions.every((extension) => extension !== '' && !/[/\\\s]/.test(extension))) return extensions
  throw new UsageError(`'${said}' is no list of extensions; write it as md,txt [E26]`)
}

function jobsOf(said: string): number | null {
  if (said === 'auto') return null
  // More threads than this no machine has; each takes memory.
  if (/^[1-9]\d{0,2}$/.test(said)) return Number(said)
  throw new UsageError(`'${said}' is no number of jobs; write a whole number from 1 to 999, or auto [E27]`)
}

function confidenceOf(said: string): number {
  if (/^(?:0(?:\.\d{1,9})?|\.\d{1,9}|1(?:\.0{1,9})?)$/.test(said)) return Number(said)
  throw new UsageError(`'${said}' is no confidence; write a number from 0 to 1, such as 0.7 [E36]`)
}

function dateOf(said: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said)
  const [year, month, day] = (parts?.slice(1) ?? []).map(Number)
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = new Date(Date.UTC(year, month - 1, day))
    // 31 February rolls over into March, years below 100 into the 1900s.
    if (date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return said
  }
  throw new UsageError(`'${said}' is no date; write it as YYYY-MM-DD, such as 2024-01-31 [E25]`)
}
