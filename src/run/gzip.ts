import { constants } from 'node:buffer'
import { pipeline, Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'

/** Whether bytes begin as gzip does (RFC 1952, 2.3.1): its two marks and the one method there is. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08
}

/** What gzip packed, of all its members. Throws where it is damaged, or longer than any text can be. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength: constants.MAX_STRING_LENGTH })
}

/** The same for a stream, as its bytes arrive. */
export function unpackedStream(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const packed = Readable.from(stream, { objectMode: false })
  // The error that the callback gets is thrown by the loop as well.
  return pipeline(packed, createGunzip(), () => {})
}
