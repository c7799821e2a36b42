import { forecastNouns } from '../lexicon/frames/measures.js'
import type { Claim, Figure } from '../model.js'

/**
 * A figure as what it tells is compared. That "cut 300 jobs" is a fall its relation says already, and that "annual savings"
 * are so much a year the words that it measures: "300 redundancies" and "saves £3 million a year" tell the same.
 */
export function toldFigure(figure: Figure, relation: string, object: string): Figure {
  const trend = isGrowth(relation, object) ? growthOf(figure) : isOfChange(relation, object) ? figure.trend : null
  const per = figure.per ?? yearlyOf(figure)
  return trend === figure.trend && per === figure.per ? figure : { ...figure, trend, per }
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

function yearlyOf({ kind, concept, text }: Figure): string | null {
  if (concept === null || (kind !== 'money' && kind !== 'count')) return null
  const yearly = YEARLY.exec(concept.text)
  return yearly === null || text.includes(yearly[0]) ? null : 'year'
}

const YEARLY = /\b(?:annual|yearly)\b/i

/** The value of a forecast is foreseen, though that it was made or lowered is asserted. */
export function toldFactuality({ factuality, object }: Claim, figure: Figure | null): Claim['factuality'] {
  if (factuality !== 'asserted' || figure === null) return factuality
  const words = figure.concept?.text ?? object?.text ?? ''
  for (const [word] of words.toLowerCase().matchAll(WORD))
    if (forecastNouns.has(word.replace(/s$/, ''))) return 'predicted'
  return factuality
}

const WORD = /\p{L}+/gu
