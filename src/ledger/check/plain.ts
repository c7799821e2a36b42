/**
 * Words as they are compared: lower case, without accents and punctuation, apostrophes gone with what they stand in
 * ("don’t" → "dont"), a possessive's mark dropped ("Halden's" → "halden").
 */
export function plainWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/(?<=\p{L})'s(?!\p{L})/gu, '')
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, '')
  // A number keeps its point and its commas go: "1,850.5" is one word.
  return folded.replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '').match(/\p{N}+(?:\.\p{N}+)*|\p{L}+/gu) ?? []
}

/** Words in plain form with where they stand in the text. */
export function plainTokens(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  const tokens: { word: string; start: number; end: number }[] = []
  for (const match of text.matchAll(RUN)) {
    const end = match.index + match[0].length
    for (const word of plainWords(match[0])) tokens.push({ word, start: match.index, end })
  }
  return tokens
}

/** Letters and digits, with the marks that can stand inside a word or a number. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+|[.,]\p{N}+)*/gu

/** The same as one text, a space around each word, so that a run of words can be looked for. */
export function plainText(text: string): string {
  const words = plainWords(text)
  return words.length === 0 ? ' ' : ` ${words.join(' ')} `
}
