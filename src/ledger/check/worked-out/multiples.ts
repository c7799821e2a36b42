import type { Sheet, ToldFigure } from '../sheet.js'

/** "Almost four times that": so many times an amount, which looks like a count of times. */
export function asMultiple(told: ToldFigure): ToldFigure {
  const { figure, sentence, claim, concept, marker, before, behind } = told
  const isMultiple =
    figure.kind === 'count' &&
    figure.unit === 'time' &&
    (behind.slice(0, 2).some((word) => COMPARED.has(word)) || (behind[0] === 'as' && behind.includes('as', 1)))
  if (!isMultiple) return told
  return { figure: { ...figure, kind: 'multiple', unit: null }, sentence, claim, concept, marker, before, behind }
}

const COMPARED: ReadonlySet<string> = new Set(['its', 'that', 'the', 'their', 'this', 'what'])

/** "On an average day 113,000 people": so many a day. */
export function asRate(told: ToldFigure): ToldFigure {
  const { figure, sentence, claim, concept, marker, before, behind } = told
  const at = before.findIndex((word, i) => PERIODS.has(word) && AVERAGE.has(before[i + 1] ?? ''))
  if (at < 0 || figure.per !== null) return told
  return { figure: { ...figure, per: before[at]! }, sentence, claim, concept, marker, before, behind }
}

/** "£150 a head instead of £120": what is set against a rate is one. */
export function asRateOfBefore(told: ToldFigure, draft: Sheet): ToldFigure {
  const { figure, sentence, claim, concept, marker, before, behind } = told
  if (figure.per !== null || !before.slice(0, 3).some((word) => SET_AGAINST.has(word))) return told
  const previous = draft.figures.findLast(
    (each) => each.sentence === sentence && each.figure.end < figure.start,
  )?.figure
  if (previous?.per == null || previous.kind !== figure.kind || previous.unit !== figure.unit) return told
  return { figure: { ...figure, per: previous.per }, sentence, claim, concept, marker, before, behind }
}

const SET_AGAINST: ReadonlySet<string> = new Set(['against', 'compared', 'from', 'instead', 'than', 'to', 'versus'])

const PERIODS: ReadonlySet<string> = new Set(['day', 'month', 'week', 'year'])
const AVERAGE: ReadonlySet<string> = new Set(['average', 'normal', 'ordinary', 'typical', 'usual'])
