import { expect, test } from 'vitest'
import { isBinary } from '../../src/read/binary.js'

test.for<[string, Uint8Array, boolean]>([
  ['a PDF', new TextEncoder().encode('%PDF-1.7 no NUL in sight'), true],
  ['a ZIP', Uint8Array.of(0x50, 0x4b, 3, 4), true],
  ['a NUL in ASCII', Uint8Array.of(0x61, 0x62, 0, 0x63), true],
  ['small numbers of four bytes', Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0), true],
  ['small numbers of two bytes', Uint8Array.of(1, 0, 2, 0, 3, 0, 4, 0), true],
  ['mostly control characters', Uint8Array.of(1, 2, 3, 0x61, 5, 6), true],
  ['UTF-32 with its mark', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), true],
  ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x61, 0), false],
  ['UTF-16 without a mark', new Uint8Array(Buffer.from('The mill', 'utf16le')), false],
  ['text with tabs and colours', new TextEncoder().encode('a\tb\r\n\u001b[1mc\u001b[0m'), false],
  ['text that speaks of %PDF-', new TextEncoder().encode('A file begins with %PDF-.'), false],
  ['windows-1252', Uint8Array.of(0x93, 0x35, 0x94), false],
  ['nothing at all', new Uint8Array(0), false],
])('%s: %#', ([, bytes, expected]) => expect(isBinary(bytes)).toBe(expected))
