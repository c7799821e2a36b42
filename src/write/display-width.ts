import stringWidth from 'string-width'

/** How many columns of a terminal the text takes: wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  return plainWidth(text) ?? stringWidth(text)
}

/**
 * All letters and signs of Western European languages, with dashes, quotation marks, fixed spaces, arrows, the signs of
 * comparison and the strokes of tables: one column each, a word joiner none. Null where the text has others.
 */
function plainWidth(text: string): number | null {
  let width = text.length
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isLatin = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x0300 && code !== 0xad)
    if (isLatin) continue
    const isMark = (code >= 0x2010 && code <= 0x2027) || code === 0x202f || code === 0x20ac
    const isSign = (code >= 0x2190 && code <= 0x2193) || code === 0x2264 || code === 0x2265
    const isStroke = code >= 0x2500 && code <= 0x257f
    if (code === 0x2060) width--
    else if (!isMark && !isSign && !isStroke) return null
  }
  return width
}

/** What a reader takes for single characters, so that no letter is cut from its marks and no emoji in two. */
export function* graphemes(text: string): Generator<string> {
  // The locale is given because the default one would be the machine's.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield segment
}

/** Made when it is first needed, which takes 10 ms. */
let segmenter: Intl.Segmenter | undefined
