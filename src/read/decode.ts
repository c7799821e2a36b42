import { windows1252 } from './windows-1252.js'

export interface Decoded {
  readonly text: string
  /** WHATWG label. */
  readonly encoding: string
  readonly guessed: boolean
}

/**
 * Decides the encoding: a byte order mark, else the NULs that UTF-16 has beside every ASCII letter, else UTF-8 if the
 * bytes are valid, else windows-1252, which takes any byte. A string is what its giver decoded and stays as it is.
 */
export function decode(content: Uint8Array | string): Decoded {
  if (typeof content === 'string') return { text: content, encoding: 'utf-8', guessed: false }
  if (content[0] === 0xff && content[1] === 0xfe) return utf16(content.subarray(2), 'utf-16le', false)
  if (content[0] === 0xfe && content[1] === 0xff) return utf16(content.subarray(2), 'utf-16be', false)
  const pattern = utf16Pattern(content)
  if (pattern !== null) return utf16(content, pattern, true)
  const text = utf8(content)
  if (text !== null) return { text, encoding: 'utf-8', guessed: false }
  return { text: windows1252(content), encoding: 'windows-1252', guessed: true }
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

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // The decoder's one way to say "not UTF-8", which is an answer here.
  }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', guessed: boolean): Decoded {
  // Swapped by hand: a Node built with a small ICU knows only the little-endian decoder.
  const ordered = encoding === 'utf-16le' ? bytes : swapPairs(bytes)
  return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(ordered), encoding, guessed }
}

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) swapped[i] = bytes[i ^ 1] ?? bytes[i]!
  return swapped
}
