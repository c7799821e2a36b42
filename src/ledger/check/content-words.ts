import { singular } from '../../tag/lemma.js'
import type { Token } from '../../tag/token.js'
import { plainWords } from './plain.js'

/** Dictionary forms of the words that carry a text's sense, in plain form, each once. */
export function contentWords(tokens: readonly Token[]): string[] {
  const words = new Set<string>()
  for (const { upos, lemma } of tokens) {
    if (!CONTENT.has(upos)) continue
    for (const each of plainWords(lemma)) {
      // A name keeps its form: "Ships" in a heading is "ship".
      const word = upos === 'PROPN' ? singular(each) : each
      if (word.length > 1 && !COMMON.has(word)) words.add(word)
    }
  }
  return [...words]
}

const CONTENT: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB'])

/** Verbs and nouns that any sentence of news may have: of two sentences that share only these, nothing follows. */
const COMMON: ReadonlySet<string> = new Set(
  `add be become come do get give go have include make more most new other own say see take tell time use year month week day
  percent per cent million billion trillion number people person thing way today yesterday tomorrow last next first same such`
    .trim()
    .split(/\s+/),
)
