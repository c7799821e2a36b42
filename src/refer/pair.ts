import { countsOfNamed, pairMembers } from '../lexicon/pronouns.js'
import type { EntityType } from '../model.js'
import type { Answer, Context } from './coreference.js'
import type { NominalCandidate } from './mention-candidates.js'

/** "The former", "the latter": the first and the last of the two of a kind that were named last. Null if not just two were. */
export function pairMember({ noun, definite }: NominalCandidate, context: Context): Answer | null {
  const place = definite ? pairMembers.get(noun) : undefined
  if (place === undefined) return null
  const pair = context.memory.pairAt(context.index) ?? namedLast(2, context)
  if (pair !== null) context.memory.seePair(pair, context.index)
  return pair === null ? null : { entity: pair.at(place)!, rules: ['refer.coref.former-latter'] }
}

/** "The two", "the pair", "both" without a noun: the two of a kind that were named last. Null if not just two were. */
export function countedAlone({ noun, definite, from, to, head }: NominalCandidate, context: Context): Answer | null {
  const count = definite ? countsOfNamed.get(noun) : undefined
  if (count === undefined) return null
  const { sentence, memory, index } = context
  // "The pair of shoes", "the lucky two": something else is told of them.
  if (to - from > 2 || head !== to - 1) return null
  if (sentence.tokens[to]?.lower === 'of' && sentence.tokens[to + 1]?.lower !== 'them') return null
  // "Men came to the mill. The two left."
  if (memory.hasRival('plural', index)) return null
  for (const type of KINDS) {
    const known = memory.lastGroup(type, count, index, GROUP_REACH)
    if (known !== null) return { entity: known, rules: ['refer.coref.counted'] }
  }
  const members = namedLast(count, context)
  return members === null ? null : { entity: memory.groupEntity(members), rules: ['refer.coref.counted'] }
}

/** Kinds of things that are told apart by counting them. */
const KINDS: readonly EntityType[] = ['organization', 'person', 'place', 'product', 'facility']

/** How far back a group that was made is "the two". A guess. */
const GROUP_REACH = 3

/** The only entities of a kind that this sentence or, if it has none, the one before named: just so many, of one kind. */
function namedLast(count: number, { memory, index }: Context): readonly number[] | null {
  for (const reach of [0, 1]) {
    const found = KINDS.map((type) => memory.lastNamed(type, index, reach)).filter(({ length }) => length >= 2)
    if (found.length > 1) return null
    if (found[0] !== undefined) return found[0].length === count ? found[0] : null
  }
  return null
}
