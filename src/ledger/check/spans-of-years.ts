import { affinityOf, type Context, type Rarity } from './affinity.js'
import { contextAt } from './context-at.js'
import type { Sheet, ToldFigure } from './sheet.js'

/**
 * "The bridge stood for 112 years": a writer counts the years from one that a source tells to another, or to the year of the
 * draft or source. Answers the sentence of the source where the count begins; null where no two years are so far apart. Few
 * years lie between too many pairs of dates: of those the sentence must have words in common with the draft's.
 */
export function countedFrom(
  { figure }: ToldFigure,
  context: Context,
  draft: Sheet,
  source: Sheet,
  rarity: Rarity,
): number | null {
  const { kind, unit, value, bound, text } = figure
  const inYears = unit === null ? undefined : YEARS.get(unit)
  if (inYears === undefined || (kind !== 'duration' && kind !== 'age') || value === null) return null
  const said = value * inYears
  // "Half a century" and "six decades" are rounder than years in digits; "almost" and "more than" leave one to the reader.
  const isRough = !/\d/.test(text) && inYears > 1
  const slack = isRough ? inYears / 4 : bound === 'exact' ? 0 : Math.max(1, said * 0.05)
  const years = source.times.flatMap(({ time, sentence }) => {
    const year = yearOf(time.value)
    return year === null ? [] : [{ year, sentence }]
  })
  const ends = [yearOf(draft.date), yearOf(source.date), ...years.map(({ year }) => year)]
  const isFar = said >= FEW
  const from = years.find(
    ({ year, sentence }) =>
      ends.some((end) => end !== null && end > year && Math.abs(end - year - said) <= slack) &&
      (isFar || affinityOf(context, contextAt(source, sentence), rarity).words >= ALIKE),
  )
  return from?.sentence ?? null
}

const YEARS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
])

function yearOf(value: string | null): number | null {
  const digits = /^(\d{4})(?!\d)/.exec(value ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

const FEW = 10
/** Words in common, that the two tell of the same. A guess. */
const ALIKE = 0.15
