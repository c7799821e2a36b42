import { expect, test } from 'vitest'
import { decode, type Said } from '../../src/read/decode.js'
import { ENCODINGS, encodingNamed } from '../../src/read/decode-as.js'

const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())
const utf8 = (text: string) => new TextEncoder().encode(text)
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

test.for<[string, Uint8Array | string, Said, object]>([
  [
    'bytes in what is said',
    bytes([0xe1, 0xc2]),
    { encoding: 'KOI8-R' },
    { text: 'Аб', encoding: 'koi8-r', guessed: false },
  ],
  [
    'what is guessed',
    bytes([0xe1]),
    { encoding: 'koi8-r', guessed: true },
    { text: 'А', encoding: 'koi8-r', guessed: true },
  ],
  [
    'a mark that says otherwise',
    bytes([0xff, 0xfe], utf16le('Café')),
    { encoding: 'koi8-r', guessed: true },
    { text: 'Café', encoding: 'utf-16le', guessed: false },
  ],
  [
    'a text that was decoded',
    'Аб',
    { encoding: 'koi8-r', guessed: true },
    { text: 'Аб', encoding: 'koi8-r', guessed: true },
  ],
])('%s', ([, content, said, decoded]) => expect(decode(content, said)).toEqual(decoded))

test.for<[string, Uint8Array, string, string]>([
  ['a slip among many letters is lost', bytes(utf8('“Łódź” said'), [0xff]), 'utf-8', '“Łódź” said\uFFFD'],
  [
    'two slips among few letters are letters of another encoding',
    bytes(utf8('Ł '), [0xe9, 0x20, 0xe8, 0x20]),
    'windows-1252',
    'Å\x81 é è ',
  ],
  ['a mark is believed though a letter is broken', bytes([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62]), 'utf-8', 'a\uFFFDb'],
  ['a cut last letter is lost', bytes(utf8('Łódź').subarray(0, -1)), 'utf-8', 'Łód\uFFFD'],
  ['a last letter of windows-1252 is none of UTF-8', bytes([0x63, 0x61, 0x66, 0xe9]), 'windows-1252', 'café'],
])('%s', ([, content, encoding, text]) => expect(decode(content)).toMatchObject({ encoding, text }))

test('an encoding that does not exist throws', () => {
  expect(() => decode(bytes([0x61]), { encoding: 'klingon' })).toThrow("no encoding 'klingon'")
})

test('every name that is suggested is one that can be decoded', () => {
  expect(ENCODINGS.filter((name) => encodingNamed(name) === null)).toEqual([])
  expect(['Latin1', ' ISO-8859-1 ', 'ascii', 'cp1252'].map(encodingNamed)).toEqual(Array(4).fill('windows-1252'))
  expect(['klingon', '', 'constructor', 'iso-2022-kr'].map(encodingNamed)).toEqual(Array(4).fill(null))
})
