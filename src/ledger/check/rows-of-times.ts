import { ORDINALS } from '../../lexicon/number-words.js'
import type { Sheet } from './sheet.js'

/** What a sentence counts off. */
export interface Runs {
  readonly sentence: number
  readonly rows: readonly Row[]
  readonly ordinals: readonly Row[]
}

const found = new WeakMap<Sheet, readonly Runs[]>()

/** The sentences that count something off; they are asked for each figure of a draft. */
export function runsIn(sheet: Sheet): readonly Runs[] {
  const known = found.get(sheet)
  if (known !== undefined) return known
  const runs: Runs[] = []
  sheet.sentences.forEach(({ evidence: { text } }, sentence) => {
    const [rows, ordinals] = [rowsIn(text), ordinalsIn(text)]
    if (rows.length > 0 || ordinals.length > 0) runs.push({ sentence, rows, ordinals })
  })
  found.set(sheet, runs)
  return runs
}

/** So many of a period or of games, one after the other. */
export interface Row {
  readonly value: number
  readonly unit: string
  readonly text: string
}

/** "The third year running", "a fifth straight quarter", "for the 3rd time in a row". */
function rowsIn(text: string): Row[] {
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
function ordinalsIn(text: string): Row[] {
  return [...text.matchAll(ORDINAL)].flatMap(([all, ordinal, unit]): Row[] => {
    const value = numberOf(ordinal!.toLowerCase())
    return value === null || value < 3 ? [] : [{ value, unit: unit!.toLowerCase(), text: all }]
  })
}

const ORDINAL = /\b([a-z]{5,11}|\d{1,2}(?:st|nd|rd|th)) ([a-z]{2,20})\b/gi
