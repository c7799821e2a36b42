import { isControl, utf16Pattern } from './decode.js'

/**
 * Tells bytes that are no text: a known file signature, a NUL outside UTF-16, or many control characters. Where they are
 * `said` to be UTF-16, only the signature counts.
 */
export function isBinary(bytes: Uint8Array, said: string | null = null): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte))) return true
  const sample = bytes.subarray(0, SAMPLE)
  if (said?.startsWith('utf-16') || hasUtf16Mark(bytes) || utf16Pattern(bytes) !== null) return false
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (isControl(byte)) controls++
  }
  return controls > sample.length * CONTROL_SHARE
}

/** What git and ripgrep look at, too: the first 8 KiB. */
const SAMPLE = 8192

/** A guess: a text with stray control characters has far fewer, compressed data without a signature has about this. */
const CONTROL_SHARE = 0.1

function hasUtf16Mark(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return true
  // FF FE 00 00 is UTF-32's mark, which no reader here knows.
  return bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)
}

/** First bytes of formats that people keep beside articles, from the formats' own definitions. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x50, 0x4b, 0x03, 0x04], // ZIP: docx, epub, odt
  [0x1f, 0x8b], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // Zstandard
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21, 0x1a], // RAR
  [0xd0, 0xcf, 0x11, 0xe0], // OLE: doc, xls
  [0x7f, 0x45, 0x4c, 0x46], // ELF
]
