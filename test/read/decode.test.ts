import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'

const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const bytes = (...parts: (number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

test.for<[string, Uint8Array | string, object]>([
  ['UTF-8', new TextEncoder().encode('Café 5 €'), { text: 'Café 5 €', encoding: 'utf-8', guessed: false }],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf, 0x61]), { text: 'a', encoding: 'utf-8', guessed: false }],
  [
    'UTF-16LE with a mark',
    bytes([0xff, 0xfe], utf16le('Café')),
    { text: 'Café', encoding: 'utf-16le', guessed: false },
  ],
  [
    'UTF-16BE with a mark',
    bytes([0xfe, 0xff], utf16be('Café')),
    { text: 'Café', encoding: 'utf-16be', guessed: false },
  ],
  ['UTF-16LE without a mark', utf16le('The mill'), { text: 'The mill', encoding: 'utf-16le', guessed: true }],
  ['UTF-16BE without a mark', utf16be('The mill'), { text: 'The mill', encoding: 'utf-16be', guessed: true }],
  ['windows-1252', bytes([0x93, 0x35, 0x80, 0x94, 0xe9]), { text: '“5€”é', encoding: 'windows-1252', guessed: true }],
  ['no bytes', new Uint8Array(0), { text: '', encoding: 'utf-8', guessed: false }],
  ['a string with a mark in it', '\uFEFFa', { text: '\uFEFFa', encoding: 'utf-8', guessed: false }],
])('%s', ([, content, decoded]) => expect(decode(content)).toEqual(decoded))

test('half a character of UTF-16 at the end becomes U+FFFD', () => {
  expect(decode(bytes([0xff, 0xfe, 0x61, 0x00, 0x62])).text).toBe('a\uFFFD')
  expect(decode(bytes([0xfe, 0xff, 0x00, 0x61, 0x00])).text).toBe('a\uFFFD')
})
