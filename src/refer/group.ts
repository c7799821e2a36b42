import type { ClausedSentence } from '../clause/clause.js'
import type { Answer, Context } from './coreference.js'
import type { NominalCandidate } from './mention-candidates.js'

/**
 * "The two manufacturers", "both banks": the two of that type that the sentence, or the one before, has named so far; they
 * become an entity of their own. Null where more or fewer were named.
 */
export function groupOf(candidate: NominalCandidate, { sentence, memory, index }: Context): Answer | null {
  if (candidate.type === null) return null
  const count = countOf(sentence, candidate)
  const known = memory.lastGroup(candidate.type, count, index, GROUP_REACH)
  if (known !== null) return { entity: known, rules: ['refer.coref.group'] }
  if (count === null) return null
  const members = memory.lastNamed(candidate.type, index, REACH)
  if (members.length !== count) return null
  const { noun } = candidate
  const other = noun.endsWith('woman') ? 'male' : noun === 'man' ? 'female' : null
  if (other !== null && members.some((member) => memory.entities[member]!.gender === other)) return null
  return { entity: memory.groupEntity(members), rules: ['refer.coref.group'] }
}

/** This sentence and the one before. */
const REACH = 1

/** How far back a group that was made is "the companies". A guess. */
const GROUP_REACH = 3

/** Two for "both" and "the two"; null where no count is told. */
function countOf({ tokens }: ClausedSentence, { from, head }: NominalCandidate): number | null {
  for (let i = from; i < head; i++) {
    const count = counts.get(tokens[i]!.lower)
    if (count !== undefined) return count
  }
  return null
}

const counts: ReadonlyMap<string, number> = new Map([
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['both', 2],
  ['four', 4],
  ['three', 3],
  ['two', 2],
])
