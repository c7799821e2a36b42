import type { Sheet, ToldFigure } from './sheet.js'

/**
 * "The bridge stood for 112 years": a writer counts the years from one that a source tells to another, or to the year of the
 * draft or source. Answers the sentence of the source where the count begins; null where no two years are so far apart.
 */
export function countedFrom({ figure }: ToldFigure, draft: Sheet, source: Sheet): number | null {
  const { kind, unit, value } = figure
  if (unit !== 'year' || (kind !== 'duration' && kind !== 'age') || value === null || value < LEAST) return null
  const years = source.times.flatMap(({ time, sentence }) => {
    const year = yearOf(time.value)
    return year === null ? [] : [{ year, sentence }]
  })
  const ends = [yearOf(draft.date), yearOf(source.date), ...years.map(({ year }) => year)]
  const from = years.find(({ year }) => ends.some((end) => end !== null && end - year === value))
  return from?.sentence ?? null
}

function yearOf(value: string | null): number | null {
  const digits = /^(\d{4})(?!\d)/.exec(value ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Few years lie between too many pairs of dates. */
const LEAST = 10
