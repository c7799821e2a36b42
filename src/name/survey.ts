import type { Sentence, Token } from '../tag/token.js'
import { isCapitalized, isLowercase } from './letters.js'
import type { SentenceCase } from './sentence-case.js'
import { opensSentence } from './sentence-start.js'
import { isCommonNounWord, isFunctionWord } from './word-facts.js'

/** What the document's own running text says of words: seen with a capital where it proves something, or seen small. */
export interface Survey {
  readonly capital: ReadonlySet<string>
  readonly small: ReadonlySet<string>
}

/** Reads the whole document once, so that a word at the start of a sentence or in a headline can be judged by the rest. */
export function survey(sentences: readonly Sentence[], cases: readonly SentenceCase[]): Survey {
  const capital = new Set<string>()
  const asked = new Set<string>()
  for (let s = 0; s < sentences.length; s++) {
    const { tokens } = sentences[s]!
    const mixed = cases[s] === 'mixed'
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (!isCapitalized(token.text)) continue
      asked.add(token.lower)
      if (mixed && !opensSentence(tokens, i)) capital.add(token.lower)
    }
  }
  const small = new Set<string>()
  for (let s = 0; s < sentences.length; s++) {
    for (const token of sentences[s]!.tokens) {
      if (token.text.length > 1 && isLowercase(token.text) && asked.has(token.lower)) small.add(token.lower)
    }
  }
  return { capital, small }
}

/** Whether a word is one of the language's and not only a name: seen small here, or known as such. */
export function isCommonWord(token: Token, seen: Survey): boolean {
  if (isFunctionWord(token.word) || seen.small.has(token.lower)) return true
  if (token.verb !== null || isCommonNounWord(token.word)) return true
  return token.upos !== 'PROPN' && token.upos !== 'X'
}
