import { sameCompounds, sameNouns } from '../../lexicon/same-nouns.js'
import { foundOnce } from '../../tag/asked-once.js'
import { singular } from '../../tag/lemma.js'
import type { Token } from '../../tag/token.js'
import { plainLetters } from './plain-letters.js'

/** A word as keys have it: singular, in plain letters, one for all that tell the same. */
export function keyWord({ word }: Token): string {
  return known(word)
}

/** The same of a word in lower case. */
export function keyWordOf(lower: string): string {
  const plain = plainLetters(singular(lower))
  return sameNouns.get(plain) ?? plain
}

const known = foundOnce(keyWordOf)

/** A word with the one before it, where the two tell one thing ("electric vehicle" is "ev"); else null. */
export function compoundOf(before: string, word: string): string | null {
  return lastParts.has(word) ? (sameCompounds.get(`${before} ${word}`) ?? null) : null
}

const lastParts: ReadonlySet<string> = new Set(
  [...sameCompounds.keys()].map((pair) => pair.slice(pair.indexOf(' ') + 1)),
)
