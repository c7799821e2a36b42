import type { Clause } from '../../clause/clause.js'
import { isOneHazard } from '../../lexicon/hazards.js'
import type { TokenRange } from '../../rule/offsets.js'
import type { Token } from '../../tag/token.js'
import type { KeyReading } from './key-reading.js'
import { participantOf } from './participant.js'
import { hazardAt, isLocation, isWater } from './scene.js'

/** The first place that the clause names, or else the sentence. */
export function placeIn({ sentence, entities, names }: KeyReading, around: TokenRange): string {
  let elsewhere = ''
  for (const { from, to, entity } of sentence.mentions) {
    if (entities[entity]!.type !== 'place') continue
    if (from >= around.from && to <= around.to) return names(entity)
    if (elsewhere === '') elsewhere = names(entity)
  }
  return elsewhere
}

/** Where a disaster was: where the clause, or else the sentence, says that it was; else where its document has it. */
export function sceneOfDisaster(reading: KeyReading, around: TokenRange): string {
  const { sentence, entities, names, scene } = reading
  const known = scene()
  if (known.named !== '') return ''
  let elsewhere: string | null = null
  for (const mention of sentence.mentions) {
    const { type, name } = entities[mention.entity]!
    if (type !== 'place' || isWater(name) || !isLocation(sentence, mention)) continue
    const place = known.places.has(names(mention.entity)) ? known.place : names(mention.entity)
    if (mention.from >= around.from && mention.to <= around.to) return place
    elsewhere ??= place
  }
  return elsewhere ?? (known.hazard === '' || isLongAgo(reading, around) ? '' : known.place)
}

/** "In 1954 a flood killed 23": another year's disaster is not that of the document. */
function isLongAgo({ sentence: { times, timeValues, tokens }, year }: KeyReading, around: TokenRange): boolean {
  return times.some(
    ({ from, to }, i) =>
      from >= around.from &&
      to <= around.to &&
      YEAR.test(timeValues[i] ?? '') &&
      tokens[to - 1]!.lower === timeValues[i] &&
      year !== null &&
      Math.abs(Number(timeValues[i]) - year) > 1,
  )
}

const YEAR = /^\d{4}$/

/** Where a country's or a town's measures are from that no sentence gives to another: the place that the document is about. */
export function mainPlace({ scene }: KeyReading): string {
  return scene().first
}

/** The country whose measures a document tells that says of none whose they are; where it names none, the place. */
export function mainLand({ scene }: KeyReading): string {
  const { land, first } = scene()
  return land === '' ? first : land
}

/** The disaster: what the document calls it, unless the clause, or else the sentence, tells of another. */
export function hazardOf({ sentence, scene }: KeyReading, around: TokenRange): string {
  const { hazard: main, named } = scene()
  const told = hazardIn(sentence.tokens, around)
  return told !== '' && !isOneHazard(told, main) ? told : named === '' ? main : named
}

function hazardIn(tokens: readonly Token[], around: TokenRange): string {
  let elsewhere = ''
  for (let i = 0; i < tokens.length; i++) {
    const hazard = hazardAt(tokens, i)
    if (hazard === null) continue
    if (i >= around.from && i < around.to) return hazard
    if (elsewhere === '') elsewhere = hazard
  }
  return elsewhere
}

/** The place, or the firm, in which a clause tells something: "in Chile", "worldwide"; "" for none. */
export function placeBeside(reading: KeyReading, { adjuncts }: Pick<Clause, 'adjuncts'>): string {
  for (const adjunct of adjuncts) {
    const everywhere =
      adjunct.marker === null ? wholeWorld.get(reading.sentence.tokens[adjunct.head]!.lower) : undefined
    if (everywhere !== undefined) return everywhere
    if (adjunct.marker === null || !inside.has(reading.sentence.tokens[adjunct.marker.from]!.lower)) continue
    const { entity } = participantOf(reading, adjunct)
    if (entity === null) continue
    const { type } = reading.entities[entity]!
    if (type === 'place' || type === 'organization') return reading.names(entity)
  }
  return ''
}

const wholeWorld: ReadonlyMap<string, string> = new Map([
  ['globally', 'world'],
  ['nationally', 'nation'],
  ['nationwide', 'nation'],
  ['worldwide', 'world'],
])

const inside: ReadonlySet<string> = new Set(['across', 'at', 'in', 'throughout'])
