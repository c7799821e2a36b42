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
    const value = numberOf(ordinal!.toLowerCase())
    return value === null || (before === undefined && behind === undefined)
      ? []
      : [{ value, unit: unit!.toLowerCase(), text: all }]
  })
}

const RUN = /straight|consecutive|successive|running|in a row/i
const ROW =
  /\b([a-z]{5,11}|\d{1,2}(?:st|nd|rd|th)) (straight |consecutive |successive )?(day|week|month|quarter|year|season|night|game|match|time)( running| in a row)?\b/gi

function numberOf(ordinal: string): number | null {
  return /^\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : (ORDINALS.get(ordinal) ?? null)
}

/** "His sixth marathon" is told after five marathons, or of six. */
export function ordinalsIn(text: string): Row[] {
  return [...text.matchAll(ORDINAL)].flatMap(([all, ordinal, unit]): Row[] => {
    const value = numberOf(ordinal!.toLowerCase())
    return value === null || value < 3 ? [] : [{ value, unit: unit!.toLowerCase(), text: all }]
  })
}

const ORDINAL = /\b([a-z]{5,11}|\d{1,2}(?:st|nd|rd|th)) ([a-z]{2,20})\b/gi
