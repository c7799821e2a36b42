import type { ClausedSentence } from '../clause/clause.js'
import { nationOf } from '../lexicon/life-words.js'
import type { NamedEntity } from '../name/name-span.js'
import type { TokenRange } from '../rule/offsets.js'

/** What land those named in a sentence are said to be of: "Spaniard Iker Roe", "Nigerian director Ana Holm", "the Danish group Kelmar". */
export function nationsIn(
  { names, phrases, tokens }: ClausedSentence,
  entities: readonly NamedEntity[],
): [number, string][] {
  const found: [number, string][] = []
  for (let i = 0; i + 1 < names.length; i++) {
    const group = names[i]!
    const named = names[i + 1]!
    const { type } = entities[named.entity]!
    if (entities[group.entity]!.type !== 'group' || (type !== 'person' && type !== 'organization')) continue
    const phrase = phrases.find(({ from, to }) => from <= group.from && group.from < to)
    const land = nationOf(tokens[group.to - 1]!.lower)
    if (phrase?.kind === 'noun' && named.to <= phrase.to && land !== null) found.push([named.entity, land])
  }
  return found
}

/** The land that a noun phrase names by its people's word: "the Spaniard", "the Danish group"; null if none. */
export function nationTold(
  { names, tokens }: ClausedSentence,
  { from, to }: TokenRange,
  entities: readonly NamedEntity[],
): string | null {
  for (const name of names)
    if (name.from >= from && name.to <= to && entities[name.entity]!.type === 'group')
      return nationOf(tokens[name.to - 1]!.lower)
  return null
}
