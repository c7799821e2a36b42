import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { levelVerbs, measureOfDimension } from '../../lexicon/frames/light-verbs.js'
import { TREND_VERBS } from '../../lexicon/trend-words.js'
import { waterNouns } from '../../lexicon/water-nouns.js'
import type { Event } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { headOf, nameOf, participantOf } from './participant.js'
import { isWater } from './scene.js'

/** "The river peaked at 7 metres", "the Elm rose to 7 metres": how high a water stands; null of any other figure. */
export function waterLevel(
  reading: KeyReading,
  { subject, verb }: Clause,
  event: Event | null,
  { kind, base, to, trend }: FigureSpan,
): string | null {
  if (kind !== 'measure' || base?.unit !== 'metre' || trend !== null) return null
  if (subject === null || verb === null || event === null) return null
  const { tokens } = reading.sentence
  const next = tokens[to]?.lower ?? ''
  if (beyond.has(next) || measureOfDimension.has(next)) return null
  if (!levelVerbs.has(event.word) && !TREND_VERBS.has(tokens[verb.head]!.lower)) return null
  const water = participantOf(reading, subject)
  const isOne =
    water.entity === null ? waterNouns.has(headOf(reading, water)) : isWater(reading.entities[water.entity]!.name)
  if (isOne) return keyOf(nameOf(reading, water), 'level', 'level')
  // "The river Elm".
  const isCalled = water.entity !== null && tokens[subject.head - 1]?.lower === 'river'
  return isCalled ? keyOf(`${nameOf(reading, water)} river`, 'level', 'level') : null
}

/** "Four metres above its usual level" is no level. */
const beyond: ReadonlySet<string> = new Set(['above', 'below', 'from', 'higher', 'lower', 'over', 'under'])
