/** Ways in which a text lies in a file, right and wrong. */
export const encodings = [
  { name: 'UTF-8', encode: (text) => Buffer.from(text, 'utf8') },
  { name: 'UTF-8 with a mark', encode: (text) => Buffer.from(`\ufeff${text}`, 'utf8') },
  { name: 'UTF-16', encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'UTF-16, big end first', encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16() },
  { name: 'UTF-16 without a mark', encode: (text) => Buffer.from(text, 'utf16le') },
  { name: 'UTF-16 without a mark, big end first', encode: (text) => Buffer.from(text, 'utf16le').swap16() },
  { name: 'UTF-32', encode: (text) => Buffer.from(Uint32Array.from(`\ufeff${text}`, (c) => c.codePointAt(0)).buffer) },
  { name: 'windows-1252', encode: windows1252 },
  {
    name: 'half UTF-8, half windows-1252',
    encode: (text, { below }) => {
      const at = below(text.length + 1)
      return Buffer.concat([Buffer.from(text.slice(0, at), 'utf8'), windows1252(text.slice(at))])
    },
  },
  {
    name: 'broken UTF-8',
    encode: (text, { happens, below }) => Buffer.from(text, 'utf8').map((byte) => (happens(0.01) ? below(256) : byte)),
  },
  {
    name: 'UTF-8 cut off',
    encode: (text, { below }) => {
      const bytes = Buffer.from(`${text}é😀`, 'utf8')
      return bytes.subarray(0, bytes.length - below(Math.min(7, bytes.length)))
    },
  },
  {
    name: 'UTF-16 cut off',
    encode: (text, { below }) => {
      const bytes = Buffer.from(`\ufeff${text}😀`, 'utf16le')
      return bytes.subarray(0, bytes.length - below(Math.min(6, bytes.length)))
    },
  },
  {
    name: 'surrogates as UTF-8 and other forbidden bytes',
    encode: (text, { below, pick }) => {
      const at = below(text.length + 1)
      const piece = pick([
        [0xed, 0xa0, 0x80],
        [0xc0, 0x80],
        [0xf5, 0x80, 0x80, 0x80],
        [0xff],
        [0xfe],
        [0x80],
        [0xe2, 0x82],
      ])
      return Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(piece), Buffer.from(text.slice(at))])
    },
  },
  { name: 'any bytes', encode: (text, { below }) => Buffer.from(text.slice(0, 2000)).map(() => below(256)) },
]

/** What windows-1252 lacks becomes the low byte of something else, as bad converters do. */
function windows1252(text) {
  return Buffer.from(
    text.replaceAll('’', '\x92').replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('€', '\x80'),
    'latin1',
  )
}
