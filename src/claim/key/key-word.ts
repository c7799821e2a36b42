import { sameCompounds, sameNouns } from '../../lexicon/same-nouns.js'
import { singularOf } from '../../tag/lemma.js'
import type { Token } from '../../tag/token.js'
import { wordOf } from '../../tag/word.js'
import { plainLetters } from './plain-letters.js'

/** A word as keys have it: singular, in plain letters, one for all that tell the same. */
export function keyWord({ lower }: Token): string {
  const word = known.get(lower)
  if (word !== undefined) return word
  const plain = plainLetters(singularOf(wordOf(lower)))
  const key = sameNouns.get(plain) ?? plain
  if (known.size >= WORDS_KEPT) known.clear()
  known.set(lower, key)
  return key
}

/** Articles are made of few words told often. Nothing kept says where a word was met, so it changes no result. */
const known = new Map<string, string>()
const WORDS_KEPT = 20_000

/** A word with the one before it, where the two tell one thing ("electric vehicle" is "ev"); else null. */
export function compoundOf(before: string, word: string): string | null {
  return lastParts.has(word) ? (sameCompounds.get(`${before} ${word}`) ?? null) : null
}

const lastParts: ReadonlySet<string> = new Set(
  [...sameCompounds.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)),
)
