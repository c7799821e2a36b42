import type { Figure } from '../../../model.js'
import type { Sheet } from '../sheet.js'

const grouped = new WeakMap<Sheet, ReadonlyMap<number, readonly Figure[]>>()

/** The numbers of each sentence, those of a score apart; an amount of a year as one a year. */
export function figuresBySentence(sheet: Sheet): ReadonlyMap<number, readonly Figure[]> {
  const known = grouped.get(sheet)
  if (known !== undefined) return known
  const by = new Map<number, Figure[]>()
  const inYear = new Set(sheet.times.filter(({ time }) => isYear(time.value)).map(({ sentence }) => sentence))
  for (const { figure, sentence } of sheet.figures) {
    const numbers =
      figure.kind === 'score' ? numbersOf(figure) : figure.value === null || figure.kind === 'rank' ? [] : [figure]
    if (inYear.has(sentence)) numbers.push(...ofYear(figure))
    const held = by.get(sentence)
    if (held === undefined) by.set(sentence, numbers)
    else held.push(...numbers)
  }
  grouped.set(sheet, by)
  return by
}

/** "Six to three": nine voted. */
function numbersOf(score: Figure): Figure[] {
  return [score.low, score.high].flatMap((value) =>
    value === null ? [] : [{ ...score, kind: 'number', value, low: null, high: null, text: String(value) }],
  )
}

function isYear(value: string | null): boolean {
  return value !== null && /^\d{4}$/.test(value)
}

/** "22.4 million passengers in 2024" are as many a year. */
function ofYear(figure: Figure): Figure[] {
  const isAmount = figure.kind === 'count' || figure.kind === 'money'
  return isAmount && figure.per === null && figure.trend === null ? [{ ...figure, per: 'year' }] : []
}
