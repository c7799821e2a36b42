import { isRole } from '../lexicon/frozen.js'
import { nominalTypes } from '../lexicon/nominals.js'
import type { EntityType } from '../model.js'

/** The type of what a common noun, singular and in lower case, stands for; null of a noun that stands for nothing named. */
export function nominalTypeOf(noun: string): EntityType | null {
  return nominalTypes.get(noun) ?? (isRole(noun) ? 'person' : null)
}
