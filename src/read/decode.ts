import { decodeAs } from './decode-as.js'

export interface Decoded {
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
  readonly guessed: boolean
}

/** What is known of the encoding without looking at the bytes. */
export interface Said {
  readonly encoding?: string
  readonly guessed?: boolean
}

/**
 * Decides the encoding: a byte order mark, else what was said, else the NULs that UTF-16 has beside every ASCII letter,
 * else UTF-8 if the bytes are valid or nearly so, else windows-1252, which takes any byte. A string stays as it is.
 */
export function decode(content: Uint8Array | string, { encoding, guessed = false }: Said = {}): Decoded {
  if (typeof content === 'string') return { text: content, encoding: encoding ?? 'utf-8', guessed }
  const said = markOf(content) ?? encoding
  if (said !== undefined) return { ...decodeAs(content, said), guessed: guessed && said === encoding }
  const pattern = utf16Pattern(content)
  if (pattern !== null) return { ...decodeAs(content, pattern), guessed: true }
  const text = utf8(content)
  if (text !== null) return { text, encoding: 'utf-8', guessed: false }
  return { ...decodeAs(content, 'windows-1252'), guessed: true }
}

/** Which encoding a byte order mark tells; it outranks all else, as on the web (encoding.spec.whatwg.org, "decode"). */
export function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

/** Enough to see a pattern in; a page of UTF-16. */
const SAMPLE = 4096

/**
 * The order of UTF-16 without a mark: English text has a NUL in nearly every high byte and none in the low ones. The
 * shares leave room for a few letters that are not Latin, and for none of what binary formats put beside their NULs.
 */
export function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  let odder = 0
  for (let i = 0; i < pairs * 2; i += 2) {
    const first = bytes[i]!
    const second = bytes[i + 1]!
    if (first === 0) even++
    if (second === 0) odd++
    if (isControl(first) || isControl(second)) odder++
  }
  if (odder > pairs / 50) return null
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le'
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be'
  return null
}

/** A control character that text has no use for; NUL is counted apart. */
export function isControl(byte: number): boolean {
  return byte < 0x20 ? byte !== 0 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b : byte === 0x7f
}

/** Null where it is not UTF-8. A text that was cut off or has a slip is UTF-8 still. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const { text } = decodeAs(bytes, 'utf-8')
  let kept = 0
  let lost = 0
  for (const letter of text.replace(/\uFFFD$/, '')) {
    if (letter === '\uFFFD') lost++
    else if (letter > '\x7f') kept++
  }
  return kept > 0 && kept >= KEPT_FOR_LOST * lost ? text : null
}

/** Of the pairs of bytes in a Chinese text in GBK one in seven happens to be UTF-8, in other encodings far fewer. */
const KEPT_FOR_LOST = 4
