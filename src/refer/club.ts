import { isSportsTeam } from '../lexicon/frozen.js'
import { clubWords } from '../lexicon/nominals.js'
import type { NamedEntity } from '../name/name-span.js'
import { entityWords } from './entity-words.js'

/** Whether an organization's name is a sports club's. */
export function isClub(entity: NamedEntity): boolean {
  if (entity.type !== 'organization') return false
  const words = entityWords(entity)
  return (
    words.length > 1 &&
    (clubWords.has(words.at(-1)!) || clubWords.has(words[0]!) || isSportsTeam(entity.name.toLowerCase()))
  )
}
