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
    const numbers = amountsOf(figure)
    if (inYear.has(sentence)) numbers.push(...ofYear(figure))
    const held = by.get(sentence)
    if (held === undefined) by.set(sentence, numbers)
    else held.push(...numbers)
  }
  grouped.set(sheet, by)
  return by
}

function amountsOf(figure: Figure): Figure[] {
  if (figure.kind === 'rank') return []
  if (figure.kind === 'score') return numbersOf(figure)
  return figure.value === null ? endsOf(figure) : [figure]
}

/** "From €198m to €389m" tells two amounts. */
function endsOf(figure: Figure): Figure[] {
  const { low, high, base } = figure
  if (low === null || high === null) return []
  const end = (value: number, inBase: number | null | undefined): Figure => ({
    ...figure,
    value,
    low: null,
    high: null,
    base: base == null || inBase == null ? null : { ...base, value: inBase, low: inBase, high: inBase },
    text: String(value),
  })
  return [end(low, base?.low), end(high, base?.high)]
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
  if (!isAmount || figure.per !== null || figure.trend !== null) return []
  const rate: Figure = { ...figure, per: 'year' }
  assumed.add(rate)
  return [rate]
}

const assumed = new WeakSet<Figure>()

/** It is told of a year, and as a rate only here. */
export function isAssumed(figure: Figure): boolean {
  return assumed.has(figure)
}
