import { decodeAs } from '../read/decode-as.js'

/** A stream of text in another encoding as UTF-8, as its bytes arrive. */
export async function* inUtf8(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  // Each byte is a letter, so that no decoder has to keep half of one.
  const isOwn = encoding === 'windows-1252'
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) {
    yield Buffer.from(isOwn ? decodeAs(chunk, encoding).text : decoder.decode(chunk, { stream: true }))
  }
  yield Buffer.from(decoder.decode())
}
