import type { ReferredEntity } from '../../refer/referred.js'
import type { Reading } from '../argument.js'
import { canonicalName } from './canonical-name.js'
import type { Scene } from './scene.js'

/** What keys are made from: a sentence with the names by which every document knows its entities. */
export interface KeyReading extends Reading, KeyDocument {
  /** The words of the sentence's noun phrases that are known already, by their ends. */
  readonly phraseNames: Map<number, string>
}

/** What keys know of a document beyond the sentence. */
export interface KeyDocument {
  readonly names: CanonicalNames
  readonly scene: () => Scene
  readonly isElection: () => boolean
  /** Who buys which company, as told so far: by the buyer's name. */
  readonly deals: Map<string, string>
  /** Those who met in the match that was told last; null for none. */
  readonly match: { pair: string | null }
  /** In which it was written; null where unknown. */
  readonly year: number | null
}

export function keyReading({ text, entities, sentence }: Reading, known: KeyDocument): KeyReading {
  const { names, scene, isElection, deals, match, year } = known
  return { text, entities, sentence, names, scene, isElection, deals, match, year, phraseNames: new Map() }
}

/** The canonical name of an entity by its index, worked out once. */
export type CanonicalNames = (entity: number) => string

export function canonicalNames(entities: readonly ReferredEntity[]): CanonicalNames {
  const names: string[] = []
  return (entity) => {
    names[entity] ??= nameIn(entities, entity)
    return names[entity]
  }
}

/** Several that are named only together have each its own name, in the order of the alphabet. */
function nameIn(entities: readonly ReferredEntity[], entity: number): string {
  const { members } = entities[entity]!
  if (members.length === 0) return canonicalName(entities[entity]!)
  return members
    .map((member) => canonicalName(entities[member]!))
    .sort()
    .join(' ')
}
