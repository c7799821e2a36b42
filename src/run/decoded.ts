import { isUtf8 } from 'node:buffer'
import type { Source } from '../read/article.js'
import { type Decoded, decode, utf16Pattern } from '../read/decode.js'
import { decodeAs } from '../read/decode-as.js'
import { detect } from './detect.js'
import type { Messages } from './messages.js'

/**
 * The content of a file with its encoding. Valid UTF-8 stays bytes, which are decoded where they are analysed; of anything
 * else the encoding is found out here. Bytes that mean nothing in it are told, once a file.
 */
export async function decoded(
  bytes: Uint8Array,
  forced: string | null,
  path: string,
  messages: Messages,
): Promise<Pick<Source, 'content' | 'encoding' | 'guessed'>> {
  if ((forced === null || forced === 'utf-8') && isUtf8(bytes) && utf16Pattern(bytes) === null) {
    return { content: bytes }
  }
  const { text, encoding, guessed } = await decodedText(bytes, forced)
  if (text.includes('\uFFFD')) {
    messages.note(path, `is not valid ${encoding}, so some letters are lost; name its encoding with --encoding [N06]`)
  }
  return { content: text, encoding, guessed }
}

async function decodedText(bytes: Uint8Array, forced: string | null): Promise<Decoded> {
  if (forced !== null) return decode(bytes, { encoding: forced })
  const first = decode(bytes)
  if (first.encoding !== 'windows-1252') return first
  const found = await detect(bytes)
  return found === null ? first : { ...decodeAs(bytes, found), guessed: true }
}
