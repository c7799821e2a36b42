import { tokenize } from '../../src/tag/tokenize.js'

/** The tokens of a text as words. */
export function tokensOf(text: string): string[] {
  return tokenize(text, 0, text.length).map((token) => token.text)
}
