import { isUtf8 } from 'node:buffer'
import type { Source } from '../read/article.js'
import { readRecord } from '../read/record.js'
import { lines } from './lines.js'
import type { Messages } from './messages.js'
import { reasonOf } from './reason.js'

/** The documents of an ndjson stream, each as its line arrives. A bad line is told with its number and skipped. */
export async function* records(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  date: string | null,
  messages: Messages,
): AsyncGenerator<Source> {
  let number = 0
  let warned = false
  for await (const bytes of lines(stream)) {
    number++
    const place = `${path}:${number}`
    const line = textOf(bytes, place, messages)
    if (line === null || line.trim() === '') continue
    if (!warned && !isUtf8(bytes)) {
      warned = true
      messages.note(place, 'is not valid UTF-8, so some letters are lost; save it as UTF-8')
    }
    const record = readRecord(line, place)
    if ('fault' in record) messages.error(place, record.fault)
    else yield { id: record.id, content: record.text, format: 'text', date: record.date ?? date }
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
