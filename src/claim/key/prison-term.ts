import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import type { Event } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { isPersonal } from './level-key.js'
import { type Complement, headOf, nameOf, participantOf } from './participant.js'

/** "Gave Roe nine years in prison", "faces nine years in jail": the sentence, though no verb says so; null of other figures. */
export function prisonTerm(
  reading: KeyReading,
  { subject, verb }: Clause,
  event: Event | null,
  { kind, to }: FigureSpan,
): string | null {
  if (kind !== 'duration' || subject === null || verb === null || event === null) return null
  const { tokens } = reading.sentence
  // "Sent to prison for nine years".
  if (event.word === 'send' && event.others().some((other) => other.preposition === 'to' && isPrison(reading, other)))
    return verb.voice === 'passive' || event.patient === null
      ? keyOf(nameOf(reading, participantOf(reading, subject)), 'sentence', '')
      : keyOf(nameOf(reading, event.patient), 'sentence', '')
  const link = tokens[to]?.lower
  // "Served 18 years for robbery".
  if (link === 'for' && serving.has(event.word))
    return keyOf(nameOf(reading, participantOf(reading, subject)), 'sentence', '')
  // "Roe gets nine years for fraud": of a person, and neither to do something in nor of something else.
  if (getting.has(event.word) && ending.has(link ?? '') && isPersonal(reading, participantOf(reading, subject)))
    return keyOf(nameOf(reading, participantOf(reading, subject)), 'sentence', '')
  if ((link !== 'in' && link !== 'behind') || !prisons.has(tokens[to + 1]?.lower ?? '')) return null
  if (takers.has(event.word) || (givers.has(event.word) && verb.voice === 'passive'))
    return keyOf(nameOf(reading, participantOf(reading, subject)), 'sentence', '')
  const receiver = givers.has(event.word) ? event.others().find(({ preposition }) => preposition === 'to') : undefined
  return receiver === undefined ? null : keyOf(nameOf(reading, receiver.participant), 'sentence', '')
}

function isPrison(reading: KeyReading, { participant }: Complement): boolean {
  return prisons.has(headOf(reading, participant))
}

const prisons: ReadonlySet<string> = new Set(['bars', 'custody', 'detention', 'jail', 'prison'])
const givers: ReadonlySet<string> = new Set(['give', 'hand', 'order'])
const serving: ReadonlySet<string> = new Set(['do', 'serve'])
/** Verbs by which somebody comes to a term, and what may stand behind it. */
const getting: ReadonlySet<string> = new Set(['get', 'receive'])
const ending: ReadonlySet<string> = new Set(['', '.', ',', 'after', 'for', 'over'])
const takers: ReadonlySet<string> = new Set(['face', 'get', 'receive', 'risk', 'serve', 'spend'])
