import { windows1252 } from './windows-1252.js'

/** Decodes bytes by the encoding that a label names, without their byte order mark. What means nothing in it is U+FFFD. */
export function decodeAs(bytes: Uint8Array, label: string): { text: string; encoding: string } {
  const encoding = encodingNamed(label)
  if (encoding === null) throw new RangeError(`no encoding '${label}'`)
  if (encoding === 'windows-1252') return { text: windows1252(bytes), encoding }
  // Swapped by hand: a Node built with a small ICU knows only the little-endian decoder.
  if (encoding === 'utf-16be') return { text: new TextDecoder('utf-16le').decode(swapPairs(bytes)), encoding }
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

/** The encoding's own name for any of its labels ("cp1251", "Latin1"); null where this Node cannot decode it. */
export function encodingNamed(label: string): string | null {
  const asked = label.trim().toLowerCase()
  if (OWN.has(asked)) return asked
  try {
    const { encoding } = new TextDecoder(asked)
    // Nobody writes latin1 on purpose: the web reads it as windows-1252, releases of Node differ.
    return encoding === 'iso-8859-1' || encoding === 'latin1' ? 'windows-1252' : encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Those that need no table of ICU. */
const OWN: ReadonlySet<string> = new Set(['utf-8', 'utf-16be', 'utf-16le', 'windows-1252'])

/**
 * The encodings of the web (encoding.spec.whatwg.org/#names-and-labels) that Node decodes, and other names that people
 * give them. The first are the likeliest.
 */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'windows-1252',
  'latin1',
  'ascii',
  'utf-16',
  'sjis',
  'gb2312',
  'big5',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'gbk',
  'ibm866',
  'iso-2022-jp',
  'iso-8859-2',
  'iso-8859-3',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-8-i',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-14',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'shift_jis',
  'utf-16be',
  'utf-16le',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'x-mac-cyrillic',
]

function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) swapped[i] = bytes[i ^ 1] ?? bytes[i]!
  return swapped
}
