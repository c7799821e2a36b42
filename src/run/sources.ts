import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Source } from '../read/article.js'
import { isBinary } from '../read/binary.js'
import { BinaryData } from './binary-data.js'
import { documentId } from './document-id.js'
import { documentsIn, type Reading } from './documents-in.js'
import { isPattern, matchesOf } from './glob.js'
import { isGzip } from './gzip.js'
import { hasExtension, type InputFormat, wantedExtensions } from './input-format.js'
import { listedPaths } from './listed-paths.js'
import type { Messages } from './messages.js'
import { reasonOf } from './reason.js'
import { walk } from './walk.js'
import { leftOut } from './why-nothing.js'

/** What is to be read. */
export interface Inputs {
  /** Files, folders, patterns, "-" for standard input. */
  readonly paths: readonly string[]
  /** A file that lists more files and folders, "-" for standard input. */
  readonly filesFrom: string | null
  /** The paths in it end in NUL. */
  readonly nul: boolean
  readonly format: InputFormat
  /** For documents that bring no date of their own. */
  readonly date: string | null
  /** Null finds out for each file. */
  readonly encoding: string | null
  /** .assayignore is heeded. */
  readonly ignore: boolean
  /** Of files in folders; empty is the usual ones. */
  readonly extensions: readonly string[]
  /** Each file that is skipped is named. */
  readonly verbose: boolean
  readonly workingFolder: string
  /** Opened when it is wanted. */
  readonly stdin: () => Readable
}

/** The documents of all inputs, in order, read one at a time. What cannot be read is told, and the rest goes on. */
export async function* sources(inputs: Inputs, messages: Messages): AsyncGenerator<Source> {
  let skipped = 0
  const run: Run = {
    ...inputs,
    messages,
    skipped: (path) => {
      skipped++
      messages.detail(path, 'not text but binary data, skipped')
    },
  }
  for (const path of inputs.paths) yield* path === STANDARD_INPUT ? fromStandardInput(run) : fromPath(path, run)
  if (inputs.filesFrom !== null) yield* fromList(inputs.filesFrom, run)
  if (skipped === 0) return
  const hint = inputs.verbose ? '' : '; -v names them'
  messages.note(null, `${skipped} binary ${skipped === 1 ? 'file' : 'files'} skipped${hint} [N05]`)
}

type Run = Inputs & Reading

const STANDARD_INPUT = '-'

/** What exists by this name, else what the name matches as a pattern. */
async function* fromPath(path: string, run: Run): AsyncGenerator<Source> {
  if (!isPattern(path) || exists(path)) return yield* fromExisting(path, run)
  let matches: string[]
  try {
    matches = await matchesOf(path, run.workingFolder)
  } catch (error) {
    return run.messages.error(path, reasonOf(error))
  }
  if (matches.length === 0) {
    run.messages.error(path, 'nothing matches this pattern; check it, and the folder you are in [E52]')
  }
  for (const match of matches) yield* match.endsWith('/') ? fromFolder(match, run) : fromFile(match, true, run)
}

/** The names in a list are names, whatever characters they have. */
async function* fromList(list: string, run: Run): AsyncGenerator<Source> {
  const place = list === STANDARD_INPUT ? 'standard input' : list
  try {
    for await (const path of listedPaths(list, run.nul, run.stdin)) {
      if (path.includes('\0')) return run.messages.error(place, 'its paths end in NUL; add -0 [E54]')
      yield* fromExisting(path, run)
    }
  } catch (error) {
    run.messages.error(place, reasonOf(error))
  }
}

async function* fromExisting(path: string, run: Run): AsyncGenerator<Source> {
  let stats: Stats
  try {
    stats = statSync(path)
  } catch (error) {
    return run.messages.error(path, reasonOf(error))
  }
  yield* stats.isDirectory() ? fromFolder(path, run) : fromFile(path, false, run)
}

function exists(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    // A pattern may be longer than any name. Of anything else, reading it tells what is wrong.
    return !(error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG')
  }
}

async function* fromFolder(folder: string, run: Run): AsyncGenerator<Source> {
  const base = folder.replace(/(?<=[^/])\/+$/, '')
  const start = base === '/' ? base : `${base}/`
  const extensions = wantedExtensions(run.extensions, run.format)
  const rest = leftOut(start)
  // Something to read, or a reason why there is not.
  let found = false
  const { default: ignore } = await import('ignore')
  const files = walk(base, {
    takes: (name) => hasExtension(name, extensions),
    newRules: run.ignore ? () => ignore({ ignoreCase: false }) : null,
    refused: (path, error) => {
      found = true
      run.messages.error(path, reasonOf(error))
    },
    leftOut: rest.note,
  })
  for (const file of files) {
    found = true
    yield* fromFile(`${start}${file}`, true, run)
  }
  if (found) return
  const wanted = extensions
    .map((extension) => `.${extension}`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ')
  run.messages.note(folder, `no ${wanted} files in it; ${rest.remedy()} [N04]`)
}

function fromFile(path: string, found: boolean, run: Run): AsyncGenerator<Source> {
  const id = documentId(path, run.workingFolder)
  const stream = () => createReadStream(path)
  const bytes = () => (statSync(path).isFile() ? readFileSync(path) : allOf(stream(), run.encoding))
  return documentsIn({ path, id, found, bytes, stream }, run)
}

function fromStandardInput(run: Run): AsyncGenerator<Source> {
  return documentsIn(
    {
      path: 'standard input',
      id: STANDARD_INPUT,
      found: false,
      bytes: () => allOf(run.stdin(), run.encoding),
      stream: run.stdin,
    },
    run,
  )
}

/** What has no size may have no end, as a device: its first bytes tell that it is no text. */
async function allOf(stream: Readable, encoding: string | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) {
    if (chunks.length === 0 && !isGzip(chunk) && isBinary(chunk, encoding)) throw new BinaryData()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
