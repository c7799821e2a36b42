import stringWidth from 'string-width'

/** How many columns of a terminal the text takes: wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text)
}

/** All letters and signs of Western European languages, with dashes and quotation marks: one column each. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isLatin = (code >= 0x20 && code < 0x7f) || (code >= 0xa1 && code < 0x0300 && code !== 0xad)
    const isMark = (code >= 0x2010 && code <= 0x2027) || code === 0x20ac
    if (!isLatin && !isMark) return false
  }
  return true
}

/** What a reader takes for single characters, so that no letter is cut from its marks and no emoji in two. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of SEGMENTER.segment(text)) yield segment
}

// The locale is given because the default one would be the machine's.
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })
