import stringWidth from 'string-width'

/** How many columns of a terminal the text takes: wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text)
}

/**
 * All letters and signs of Western European languages, with dashes, quotation marks, fixed spaces, arrows and the signs of
 * comparison: one column each.
 */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isLatin = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x0300 && code !== 0xad)
    if (isLatin) continue
    const isMark = (code >= 0x2010 && code <= 0x2027) || code === 0x202f || code === 0x20ac
    const isSign = (code >= 0x2190 && code <= 0x2193) || code === 0x2264 || code === 0x2265
    if (!isMark && !isSign) return false
  }
  return true
}

/** What a reader takes for single characters, so that no letter is cut from its marks and no emoji in two. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of SEGMENTER.segment(text)) yield segment
}

// The locale is given because the default one would be the machine's.
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })
