import { isRole } from '../lexicon/frozen.js'
import { nominalTypes } from '../lexicon/nominals.js'
import type { EntityType } from '../model.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'

/** The type of what a common noun, singular and in lower case, stands for; null of a noun that stands for nothing named. */
export function nominalTypeOf(noun: string): EntityType | null {
  return nominalTypes.get(noun) ?? (isRole(noun) ? 'person' : null)
}

/** A token's word as a noun, singular, lower case: the lemma, where it was tagged as one. */
export function nounOf(token: Token): string {
  return token.upos === 'NOUN' ? token.lemma : singular(token.lower)
}
