import stringWidth from 'string-width'

/** How many columns of a terminal the text takes: wide characters and emoji two, combining marks none. */
export function displayWidth(text: string): number {
  return stringWidth(text)
}

/** What a reader takes for single characters, so that no letter is cut from its marks and no emoji in two. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of SEGMENTER.segment(text)) yield segment
}

// The locale is given because the default one would be the machine's.
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })
