import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { nameOf, participantOf } from './participant.js'

/** "Joined Orrin on a five-year deal", "signed Roe to a five-year contract": how long a person is bound; null of other figures. */
export function contractLength(
  reading: KeyReading,
  { subject, object }: Clause,
  { kind, to }: FigureSpan,
): string | null {
  if (kind !== 'duration' || !contracts.has(reading.sentence.tokens[to]?.lower ?? '')) return null
  for (const phrase of [object, subject]) {
    if (phrase === null) continue
    const bound = participantOf(reading, phrase)
    if (bound.entity !== null && reading.entities[bound.entity]!.type === 'person')
      return keyOf(nameOf(reading, bound), 'contract duration', '')
  }
  return null
}

const contracts: ReadonlySet<string> = new Set(['contract', 'deal', 'extension'])
