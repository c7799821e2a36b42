import { hash } from 'node:crypto'
import type { Draft } from './draft.js'

/** Drafts as the bytes of a file: a line of JSON that says what follows, then all texts. */
export function entryOf(key: string, drafts: readonly Draft[]): Buffer {
  const texts = drafts.map(({ text }) => Buffer.from(text))
  const body = Buffer.concat(texts)
  const parts = drafts.map(({ rows, unread, notes }, index) => ({ bytes: texts[index]!.length, rows, unread, notes }))
  const head: Head = { key, sum: hash('sha256', body), parts }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
}

/** The drafts in the bytes; null where they are not, or no longer, what was kept under this key. */
export function readEntry(bytes: Buffer, key: string): Draft[] | null {
  const end = bytes.indexOf(0x0a)
  const head = end < 0 ? null : headOf(bytes.toString('utf8', 0, end))
  if (head === null || head.key !== key) return null
  const body = bytes.subarray(end + 1)
  if (hash('sha256', body) !== head.sum) return null
  let from = 0
  return head.parts.map(({ bytes: length, rows, unread, notes }) => {
    const text = body.toString('utf8', from, from + length)
    from += length
    return { text, rows, unread, notes }
  })
}

interface Head {
  readonly key: string
  /** Of all that follows. */
  readonly sum: string
  readonly parts: readonly (Omit<Draft, 'text'> & { readonly bytes: number })[]
}

/** With the right key and sum the rest is as we wrote it. */
function headOf(line: string): Head | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'key' in value ? (value as Head) : null
  } catch {
    // Not JSON, so not ours.
    return null
  }
}
