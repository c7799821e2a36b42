import { plainWords } from './plain.js'
import type { Party, Sheet } from './sheet.js'

/** No person, as far as the text is understood: a firm speaks through its people. */
export function isBody({ names }: Pick<Party, 'names'>, { names: told }: Sheet): boolean {
  return told.some((each) => each.type !== 'person' && each.names.some((name) => names.includes(name)))
}

export function isNamedIn({ names }: Pick<Party, 'names'>, words: readonly string[]): boolean {
  return names.some((name) => name.split(' ').every((word) => words.includes(word)))
}

/** Words of a sentence, of those just before, in which it may say who "he" or "the company" is, and of the one behind. */
export function wordsAround({ sentences }: Sheet, sentence: number): string[] {
  return sentences
    .slice(Math.max(0, sentence - NEAR), sentence + 2)
    .flatMap(({ evidence }) => plainWords(evidence.text))
}

const NEAR = 2
