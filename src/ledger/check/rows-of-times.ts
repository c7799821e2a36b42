import { ORDINALS } from '../../lexicon/number-words.js'

/** So many of a period or of games, one after the other. */
export interface Row {
  readonly value: number
  readonly unit: string
  readonly text: string
}

/** "The third year running", "a fifth straight quarter", "for the 3rd time in a row". */
export function rowsIn(text: string): Row[] {
  if (!RUN.test(text)) return []
  return [...text.matchAll(ROW)].flatMap(([all, ordinal, before, unit, behind]): Row[] => {
    const value = valueOf(ordinal!.toLowerCase())
    return value === null || (before === undefined && behind === undefined)
      ? []
      : [{ value, unit: unit!.toLowerCase(), text: all }]
  })
}

const RUN = /straight|consecutive|successive|running|in a row/i
const ROW =
  /\b([a-z]{5,11}|\d{1,2}(?:st|nd|rd|th)) (straight |consecutive |successive )?(day|week|month|quarter|year|season|night|game|match|time)( running| in a row)?\b/gi

function valueOf(ordinal: string): number | null {
  return /^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : (ORDINALS.get(ordinal) ?? null)
}
