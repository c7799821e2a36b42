import type { positionsIn } from '../../read/positions.js'
import type { ReferredSentence } from '../../refer/referred.js'
import type { TokenRange } from '../../rule/offsets.js'
import type { Stages, Traced } from '../../stages.js'
import type { Paint } from '../paint.js'
import type { AddressOf } from '../table-row.js'

/** A sentence to be shown, and what showing it takes. */
export interface Scene {
  readonly stages: Traced
  readonly sentence: ReferredSentence
  readonly positionOf: PositionOf
  /** Columns of the screen. */
  readonly width: number
  readonly paint: Paint
  readonly addressOf: AddressOf
}

/** The line and column of an offset. */
export type PositionOf = ReturnType<typeof positionsIn>

/** Lines to be printed, without line ends. */
export type Lines = readonly string[]

/** The text from a range's first token to its last, as it stands: not yet fit for a terminal. */
export function textOf({ stages }: Scene, { tokens }: ReferredSentence, { from, to }: TokenRange): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined ? '' : stages.article.text.slice(first.start, last.end)
}

/** How an entity is shown: its id and its name, with the ids of its members where it is a group of others. */
export function entityWords({ entities }: Stages, index: number): string {
  const entity = entities[index]
  if (entity === undefined) return `${idOf(index)} (unknown)`
  const members = entity.members.length === 0 ? '' : ` (${entity.members.map(idOf).join(', ')})`
  return `${idOf(index)} ${entity.name}${members}`
}

function idOf(index: number): string {
  return `e${index + 1}`
}
