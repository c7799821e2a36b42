import { objectFactuality } from '../lexicon/factuality-words.js'
import { forecastNouns } from '../lexicon/frames/measures.js'
import type { Claim, Figure } from '../model.js'

/** A figure as what it tells is compared: that "cut 300 jobs" is a fall its relation says, as it does of "300 redundancies". */
export function toldFigure(figure: Figure, relation: string, object: string): Figure {
  const trend = isGrowth(relation, object) ? growthOf(figure) : isOfChange(relation, object) ? figure.trend : null
  return trend === figure.trend ? figure : { ...figure, trend }
}

/** "Growth of 3%", "growth will reach 3%": what grows by so much rises. */
function isGrowth(relation: string, object: string): boolean {
  return (relation === 'level' || relation === 'change') && GROWTH.test(object)
}

const GROWTH = /(?:^|\b)(?:economy|gdp|growth)$/i

function growthOf({ kind, trend, value }: Figure): Figure['trend'] {
  return trend ?? (kind === 'percent' && value !== null && value > 0 ? 'up' : null)
}

/** Inflation is a level, though prices rise. */
function isOfChange(relation: string, object: string): boolean {
  return CHANGING.has(relation) && object.toLowerCase() !== 'inflation'
}

const CHANGING: ReadonlySet<string> = new Set([
  'change',
  'decrease',
  'increase',
  'level',
  'own',
  'stake',
  'further stake',
])

/** A level or a change of a time after the document's day is foreseen, however it is told ("puts sales at $3 billion by 2030"). */
export function isToCome(relation: string, time: string | null, date: string | null): boolean {
  if (time === null || date === null || !CHANGING.has(relation)) return false
  return time.split(',').every((each) => CALENDAR.test(each) && each.slice(0, date.length) > date.slice(0, each.length))
}

/** A year, a month or a day. */
const CALENDAR = /^\d{4}(?:-\d\d){0,2}$/

/** The value of a forecast is foreseen, though that it was made or lowered is asserted; and a poll only foretells a count. */
export function toldFactuality(
  { factuality, object, attribution, predicate }: Claim,
  figure: Figure | null,
  relation: string,
): Claim['factuality'] {
  if (factuality !== 'asserted' || figure === null) return factuality
  // "800 guests are expected", "40 flats are planned": those have yet to come.
  if (predicate.voice === 'passive' && object === null) {
    const foreseen = objectFactuality.get(predicate.lemma)
    if (foreseen === 'planned' || foreseen === 'predicted') return foreseen
  }
  if (attribution !== null && ELECTING.has(relation) && POLL.test(attribution.source.name)) return 'predicted'
  const words = figure.concept?.text ?? object?.text ?? ''
  for (const [word] of words.toLowerCase().matchAll(WORD))
    if (forecastNouns.has(word.replace(/s$/, ''))) return 'predicted'
  return factuality
}

const ELECTING: ReadonlySet<string> = new Set(['vote share', 'win seats'])
const POLL = /\b(?:polls?|projections?|surveys?)\b/i

const WORD = /\p{L}+/gu
