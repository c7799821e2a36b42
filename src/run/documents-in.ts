import type { Source } from '../read/article.js'
import { isBinary } from '../read/binary.js'
import { BinaryData } from './binary-data.js'
import { decoded } from './decoded.js'
import { isGzip, unpacked } from './gzip.js'
import { formatOf, type InputFormat } from './input-format.js'
import type { Messages } from './messages.js'
import { reasonOf } from './reason.js'
import { records } from './records.js'

/** A file or standard input, not yet opened. */
export interface Given {
  /** As messages call it. */
  readonly path: string
  readonly id: string
  /** The file was not typed but found in a folder. */
  readonly found: boolean
  readonly bytes: () => Uint8Array | Promise<Uint8Array>
  readonly stream: () => AsyncIterable<Uint8Array>
}

/** How what is given is read. */
export interface Reading {
  readonly format: InputFormat
  /** For documents that bring no date of their own. */
  readonly date: string | null
  /** Null finds out for each file. */
  readonly encoding: string | null
  readonly messages: Messages
  /** Called for each file found in a folder that holds something other than text. */
  readonly skipped: (path: string) => void
}

/** The documents in a file. What cannot be read is told. */
export async function* documentsIn(given: Given, reading: Reading): AsyncGenerator<Source> {
  const { path, found } = given
  const { date, encoding, messages, skipped } = reading
  const packed = /\.gz$/i.test(path)
  const format = formatOf(path, reading.format)
  try {
    if (format === 'ndjson')
      yield* records({ path: placeOf(given), id: given.id, stream: given.stream(), packed, date, encoding }, messages)
    else yield { id: given.id, format, date, ...(await contentOf(given, packed, reading)) }
  } catch (error) {
    if (!(error instanceof BinaryData)) messages.error(path, reasonOf(error))
    else if (found) skipped(given.id)
    else messages.error(path, 'not text but binary data; convert it to text [E50]')
  }
}

/** "-:12" is short enough for a line of standard input, and what explain takes. */
function placeOf({ path, id }: Given): string {
  return id === '-' ? id : path
}

async function contentOf({ path, id, found, bytes }: Given, packed: boolean, { encoding, messages }: Reading) {
  const raw = await bytes()
  const content = isGzip(raw) || (packed && raw.length > 0) ? unpacked(raw) : raw
  if (isBinary(content, encoding)) throw new BinaryData()
  // What the user typed is called as it was typed.
  const place = found ? id : path
  if (content.length === 0) messages.note(place, 'empty, so there is nothing to find in it [N03]')
  return decoded(content, encoding, place, messages)
}
