import { isUtf8 } from 'node:buffer'
import type { Source } from '../read/article.js'
import { isBinary } from '../read/binary.js'
import { markOf, utf16Pattern } from '../read/decode.js'
import { readRecord } from '../read/record.js'
import { BinaryData } from './binary-data.js'
import { isGzip, unpackedStream } from './gzip.js'
import { lines } from './lines.js'
import { lookedAt } from './looked-at.js'
import type { Messages } from './messages.js'
import { reasonOf } from './reason.js'
import { inUtf8 } from './utf8-stream.js'

/** What records are read from. */
export interface Records {
  /** As messages call it. */
  readonly path: string
  /** What records without an id go by, with their line. */
  readonly id: string
  readonly stream: AsyncIterable<Uint8Array>
  /** The stream is gzip whatever it begins with. */
  readonly packed: boolean
  /** For records that bring no date of their own. */
  readonly date: string | null
  /** The encoding that the user says it is in. */
  readonly encoding: string | null
}

/** The documents of an ndjson stream, each as its line arrives. A bad line is told with its number and skipped. */
export async function* records(
  { path, id, stream, packed, date, encoding: forced }: Records,
  messages: Messages,
): AsyncGenerator<Source> {
  let encoding = 'utf-8'
  const unpacked = lookedAt(stream, (head, whole) => (packed || isGzip(head) ? unpackedStream(whole) : whole))
  const text = lookedAt(unpacked, (head, whole) => {
    if (isBinary(head, forced)) throw new BinaryData()
    encoding = markOf(head) ?? forced ?? utf16Pattern(head) ?? 'utf-8'
    return encoding === 'utf-8' ? whole : inUtf8(whole, encoding)
  })
  let number = 0
  let warned = false
  for await (const bytes of lines(text)) {
    number++
    const place = `${path}:${number}`
    const line = textOf(bytes, place, messages)
    if (line === null || line.trim() === '') continue
    if (!warned && (encoding === 'utf-8' ? !isUtf8(bytes) : line.includes('\uFFFD'))) {
      warned = true
      messages.note(
        place,
        `is not valid ${encoding}, so some letters are lost; name its encoding with --encoding [N06]`,
      )
    }
    const record = readRecord(line, `${id}:${number}`)
    if ('fault' in record) messages.error(place, `${record.fault} [E51]`)
    else {
      // UTF-8 is what a text without an encoding was.
      const from = encoding === 'utf-8' ? {} : { encoding }
      yield { id: record.id, content: record.text, ...from, format: 'text', date: record.date ?? date }
    }
  }
}

function textOf(bytes: Buffer, place: string, messages: Messages): string | null {
  try {
    return bytes.toString('utf8')
  } catch (error) {
    messages.error(place, reasonOf(error))
    return null
  }
}
