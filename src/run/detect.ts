import { encodingNamed } from '../read/decode-as.js'

/**
 * The encoding that bytes other than UTF-8 are in, as far as their letters tell it; null where that is unsure. Loads its
 * library, so it is asked only where it is needed.
 */
export async function detect(bytes: Uint8Array): Promise<string | null> {
  const { analyse } = await import('chardet')
  const best = analyse(foreignWords(bytes)).find(({ name }) => !UNICODE.test(name))
  return best === undefined || best.confidence < SURE ? null : encodingNamed(best.name)
}

/** Whether it is one of these was decided before, by its marks and by validity. */
const UNICODE = /^UTF/

/**
 * The library's figures for one alphabet go up to 70 and beyond and stay below 40 where it takes English with a few
 * accents, dashes and curly quotes for another (tried with 20 kinds of text).
 */
const SURE = 50

/** The words with bytes beyond ASCII: the English around them says nothing about the encoding and drowns what does. */
function foreignWords(bytes: Uint8Array): Uint8Array {
  const words = new Uint8Array(Math.min(bytes.length + 1, ENOUGH))
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    let end = at
    let isForeign = false
    for (; end < bytes.length && bytes[end]! > SPACE; end++) isForeign ||= bytes[end]! > 0x7f
    if (isForeign) {
      if (length + end - at + 1 > words.length) break
      words.set(bytes.subarray(at, end), length)
      length += end - at
      words[length++] = SPACE
    }
    at = end + 1
  }
  return words.subarray(0, length)
}

const SPACE = 0x20

/** Letters of any language repeat their shares within a few pages. */
const ENOUGH = 65_536
