import { isRole } from '../lexicon/frozen.js'
import { nominalTypes } from '../lexicon/nominals.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import type { EntityType } from '../model.js'
import { foundOnce } from '../tag/asked-once.js'
import { singular, singularOf } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import type { Word } from '../tag/word.js'

/** The type of what a common noun, singular and in lower case, stands for; null of a noun that stands for nothing named. */
export function nominalTypeOf(noun: string): EntityType | null {
  return nominalTypes.get(noun) ?? (isRole(noun) || roleNouns.has(noun) ? 'person' : null)
}

/** The same of a word in either number. */
export const nominalTypeOfWord: (word: Word) => EntityType | null = foundOnce((lower) => nominalTypeOf(singular(lower)))

/** A token's word as a noun, singular, lower case: the lemma, where it was tagged as one. */
export function nounOf(token: Token): string {
  return token.upos === 'NOUN' ? token.lemma : singularOf(token.word)
}
