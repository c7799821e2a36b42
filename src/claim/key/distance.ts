import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import type { Event } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { nameOf, participantOf } from './participant.js'

/** "The dam is 12 km from Oakham", "lies 12 km north of Oakham": how far two places are apart; null of any other figure. */
export function distanceKey(
  reading: KeyReading,
  { subject, object, verb, adjuncts }: Clause,
  event: Event | null,
  { base, to }: FigureSpan,
): string | null {
  if (base?.unit !== 'metre' || subject === null) return null
  const { tokens } = reading.sentence
  if (!directions.has(tokens[to]?.lower ?? '')) return null
  if (verb !== null && (event === null || !lyingVerbs.has(event.word))) return null
  if (object !== null && object.head > to) return null
  const one = nameOf(reading, participantOf(reading, subject))
  const from = adjuncts.find(({ marker, from }) => marker !== null && from > to - 1)
  const other = from === undefined ? '' : nameOf(reading, participantOf(reading, from))
  return other !== '' && other < one ? keyOf(other, 'distance', one) : keyOf(one, 'distance', other)
}

const directions: ReadonlySet<string> = new Set(
  'above apart away below downstream east from inland north off outside south upstream west'.split(' '),
)

const lyingVerbs: ReadonlySet<string> = new Set(['be', 'lie', 'live', 'locate', 'sit', 'situate', 'stand'])
