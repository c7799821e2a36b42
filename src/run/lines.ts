/** What ends a line. */
export const LINE_FEED = 0x0a
export const NUL = 0x00

/** The lines of a stream of bytes, each as soon as it is whole. Holds one line, however long; the last needs no line end. */
export async function* lines(stream: AsyncIterable<Uint8Array>, lineEnd = LINE_FEED): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, from)) {
      yield Buffer.concat([...held, chunk.subarray(from, end)])
      held = []
      from = end + 1
    }
    if (from < chunk.length) held.push(chunk.subarray(from))
  }
  if (held.length > 0) yield Buffer.concat(held)
}
