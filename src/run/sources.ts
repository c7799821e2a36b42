import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Source } from '../read/article.js'
import { isBinary } from '../read/binary.js'
import { documentId } from './document-id.js'
import { formatOf, type InputFormat, isArticle } from './input-format.js'
import type { Messages } from './messages.js'
import { reasonOf } from './reason.js'
import { records } from './records.js'
import { walk } from './walk.js'

/** What is to be read. */
export interface Inputs {
  /** Files, folders, "-" for standard input. */
  readonly paths: readonly string[]
  readonly format: InputFormat
  /** For documents that bring no date of their own. */
  readonly date: string | null
  readonly workingFolder: string
  readonly stdin: Readable
}

/** The documents of all inputs, in order, read one at a time. What cannot be read is told, and the rest goes on. */
export async function* sources(inputs: Inputs, messages: Messages): AsyncGenerator<Source> {
  for (const path of inputs.paths) {
    if (path === STANDARD_INPUT) {
      yield* fromStandardInput(inputs, messages)
      continue
    }
    const stats = statsOf(path, messages)
    if (stats === null) continue
    if (stats.isDirectory()) yield* fromFolder(path, inputs, messages)
    else yield* fromFile(path, 'named', inputs, messages)
  }
}

const STANDARD_INPUT = '-'

function statsOf(path: string, messages: Messages): Stats | null {
  try {
    return statSync(path)
  } catch (error) {
    messages.error(path, reasonOf(error))
    return null
  }
}

async function* fromFolder(folder: string, inputs: Inputs, messages: Messages): AsyncGenerator<Source> {
  const base = folder.replace(/(?<=[^/])\/+$/, '')
  let found = 0
  const refused = (path: string, error: unknown) => messages.error(path, reasonOf(error))
  for (const file of walk(base, (name) => isArticle(name, inputs.format), refused)) {
    found++
    yield* fromFile(base === '/' ? `/${file}` : `${base}/${file}`, 'found', inputs, messages)
  }
  if (found > 0) return
  const wanted = inputs.format === 'ndjson' ? '.ndjson or .jsonl' : '.txt, .text or .md'
  messages.note(folder, `no ${wanted} files in it; name other files one by one`)
}

async function* fromFile(
  path: string,
  how: 'named' | 'found',
  inputs: Inputs,
  messages: Messages,
): AsyncGenerator<Source> {
  const format = formatOf(path, inputs.format)
  try {
    if (format === 'ndjson') yield* records(path, createReadStream(path), inputs.date, messages)
    else {
      const id = documentId(path, inputs.workingFolder)
      const content = readFileSync(path)
      // A file that the user typed is called as it was typed.
      yield* whole({ path: how === 'named' ? path : id, id, content, how, format, date: inputs.date }, messages)
    }
  } catch (error) {
    messages.error(path, reasonOf(error))
  }
}

async function* fromStandardInput({ stdin, format, date }: Inputs, messages: Messages): AsyncGenerator<Source> {
  const path = 'standard input'
  const asked = formatOf(STANDARD_INPUT, format)
  try {
    if (asked === 'ndjson') yield* records(STANDARD_INPUT, stdin, date, messages)
    else {
      const chunks: Uint8Array[] = []
      for await (const chunk of stdin) chunks.push(chunk)
      const content = Buffer.concat(chunks)
      yield* whole({ path, id: STANDARD_INPUT, content, how: 'named', format: asked, date }, messages)
    }
  } catch (error) {
    messages.error(path, reasonOf(error))
  }
}

interface Whole {
  readonly path: string
  readonly id: string
  readonly content: Uint8Array
  readonly how: 'named' | 'found'
  readonly format: Source['format']
  readonly date: string | null
}

/** A document from all its bytes. */
function* whole({ path, id, content, how, format, date }: Whole, messages: Messages): Generator<Source> {
  if (isBinary(content)) {
    if (how === 'found') messages.note(path, 'not text but binary data, skipped; rename it or convert it to text')
    else messages.error(path, 'not text but binary data; convert it to text')
    return
  }
  if (content.length === 0) messages.note(path, 'empty, so there is nothing to find in it')
  yield { id, content, format, date }
}
