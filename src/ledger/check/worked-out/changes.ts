import { TREND_VERBS } from '../../../lexicon/trend-words.js'
import type { Sheet, ToldFigure } from '../sheet.js'

/** "Fell from 19 to 11, or by 40 per cent": the verb of the sentence says which way, if its verbs agree. */
export function asChange(told: ToldFigure, { sentences }: Sheet): ToldFigure {
  const { figure, sentence, claim, concept, marker, before, behind } = told
  if (figure.kind !== 'percent' || figure.trend !== null || marker !== 'by') return told
  const words = sentences[sentence]!.evidence.text.toLowerCase().split(/[^a-z]+/)
  const directions = new Set(words.flatMap((word) => TREND_VERBS.get(word) ?? []))
  const [trend] = directions
  if (trend === undefined || directions.size > 1) return told
  return { figure: { ...figure, trend }, sentence, claim, concept, marker, before, behind }
}
