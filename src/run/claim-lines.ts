import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { readClaim } from '../ledger/claim-line.js'
import { type Tellings, tellingsOf } from '../ledger/telling.js'
import type { Claim } from '../model.js'
import { isGzip, unpackedStream } from './gzip.js'
import { lines } from './lines.js'
import { lookedAt } from './looked-at.js'
import type { Messages } from './messages.js'
import { reasonOf } from './reason.js'

/** What the claims in a file tell, document by document, as their lines come. What is no claim is told with its line. */
export async function* claimLines(file: string, stdin: () => Readable, messages: Messages): AsyncGenerator<Tellings> {
  const place = file === '-' ? 'standard input' : file
  const stream: AsyncIterable<Uint8Array> = file === '-' ? stdin() : createReadStream(file)
  const text = lookedAt(stream, (head, whole) => (isGzip(head) ? unpackedStream(whole) : whole))
  let held: Claim[] = []
  let date: string | null = null
  let number = 0
  try {
    for await (const bytes of lines(text)) {
      number++
      const line = bytes.toString('utf8')
      if (line.trim() === '') continue
      const read = readClaim(line)
      if ('fault' in read) {
        messages.error(`${place}:${number}`, `${read.fault}; write it with assay claims --format ndjson [E55]`)
        continue
      }
      const [first] = held
      if (first !== undefined && first.doc !== read.claim.doc) {
        yield tellingsOf(first.doc, date, held)
        held = []
      }
      if (held.length === 0) date = read.date
      held.push(read.claim)
    }
  } catch (error) {
    messages.error(place, reasonOf(error))
  }
  const [first] = held
  if (first !== undefined) yield tellingsOf(first.doc, date, held)
}
