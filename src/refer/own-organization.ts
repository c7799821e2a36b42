import { anyFirmNouns } from '../lexicon/nominals.js'
import type { Answer, Context } from './coreference.js'
import type { NominalCandidate } from './mention-candidates.js'
import { isNamedOtherwise } from './nominal.js'
import { resolvePronoun } from './pronoun.js'
import { reportedSpeaker } from './speaker.js'

/**
 * "The company" in what an officer says is the one that he or she speaks for, unless the same sentence told of another
 * before it.
 */
export function ownOrganization(candidate: NominalCandidate, context: Context): Answer | null {
  const { memory, mentions } = context
  if (!candidate.definite || candidate.plural || !anyFirmNouns.has(candidate.noun)) return null
  if (isNamedOtherwise(candidate, context)) return null
  const speaker = reportedSpeaker(candidate, context, resolvePronoun)
  if (speaker === null || !memory.officers.has(speaker)) return null
  const own = memory.affiliations.get(speaker)
  if (own === undefined) return null
  const another = mentions.some(({ entity }) => entity !== own && memory.entities[entity]!.type === 'organization')
  return another ? null : { entity: own, rules: ['refer.coref.own-organization'] }
}
