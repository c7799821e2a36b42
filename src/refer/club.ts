import { isSportsTeam } from '../lexicon/frozen.js'
import { clubWords } from '../lexicon/nominals.js'
import { knownNames } from '../name/known-names.js'
import type { NamedEntity } from '../name/name-span.js'
import { entityWords } from './entity-words.js'

/** Whether an organization's name is a sports club's. */
export function isClub(entity: NamedEntity): boolean {
  if (entity.type !== 'organization') return false
  const words = entityWords(entity)
  return (
    words.length > 1 &&
    (clubWords.has(words.at(-1)!) ||
      clubWords.has(words[0]!) ||
      isTeamName(words.at(-1)!) ||
      isSportsTeam(entity.name.toLowerCase()))
  )
}

/** "Tigers", "Warriors": known as a team and as a word of the language. */
function isTeamName(word: string): boolean {
  return word.endsWith('s') && knownNames().ordinary.has(word) && knownNames().types.get(word) === 'organization'
}
