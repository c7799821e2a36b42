/**
 * A stream whose first bytes are looked at before it is decided what it goes through. No more is waited for than the few
 * bytes that tell formats apart, so a slow giver of short lines is answered at once.
 */
export async function* lookedAt(
  stream: AsyncIterable<Uint8Array>,
  through: (head: Uint8Array, whole: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const rest = stream[Symbol.asyncIterator]()
  try {
    let head: Uint8Array = new Uint8Array(0)
    while (head.length < LOOKED_AT) {
      const next = await rest.next()
      if (next.done) break
      head = Buffer.concat([head, next.value])
    }
    yield* through(head, follow(head, rest))
  } finally {
    await rest.return?.()
  }
}

/** The longest mark: gzip's three bytes, and a byte order mark's. */
const LOOKED_AT = 3

async function* follow(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
