import type { Figure } from '../../model.js'
import { halfUnit } from '../precision.js'
import { placeOf } from './place.js'
import type { Sheet, ToldFigure } from './sheet.js'
import type { Verdict } from './verdict.js'

/** Changes that do not fit the two levels told with them: "rose 5% to $110 from $100". */
export function wrongChanges(draft: Sheet): Verdict[] {
  const bySentence = new Map<number, ToldFigure[]>()
  for (const told of draft.figures) bySentence.set(told.sentence, [...(bySentence.get(told.sentence) ?? []), told])
  const verdicts: Verdict[] = []
  for (const [sentence, figures] of bySentence) {
    for (const { change, before, after } of changesIn(figures)) {
      const fault = faultOf(change.figure, before.figure, after.figure)
      if (fault === null) continue
      const { start, end, text } = change.figure
      verdicts.push({
        verdict: 'inconsistent',
        sentence,
        span: { start, end, text },
        message: `${text}: but from ${before.figure.text} to ${after.figure.text} is ${fault}`,
        sources: [placeOf(draft, sentence, '')],
        rules: ['check.within.change'],
      })
    }
  }
  return verdicts
}

interface Change {
  readonly change: ToldFigure
  readonly before: ToldFigure
  readonly after: ToldFigure
}

/** Each "from" with the level it rose or fell to, and the change told beside them. */
function changesIn(figures: readonly ToldFigure[]): Change[] {
  return figures.flatMap((before, i): Change[] => {
    if (before.marker !== 'from' || before.figure.value === null) return []
    const levels = figures
      .map((each, at) => ({ each, at }))
      .filter(({ each, at }) => at !== i && isLevelOf(each, before) && isNextTo(figures, at, i))
    const near = levels.filter(({ each }) => each.claim === before.claim)
    const after =
      near.find(({ each }) => each.marker === 'to') ??
      near.find(({ at }) => at < i) ??
      // "… was $105, up 5% from $100": the change has a clause of its own.
      levels.find(({ at }) => at < i && figures[at + 1]!.claim === before.claim)
    if (after === undefined) return []
    const changes = figures.filter(
      (each) =>
        each !== before && each !== after.each && each.claim === before.claim && isChangeOf(each, before.figure),
    )
    // With two of one kind it is open which is meant.
    return changes
      .filter((each) => changes.filter((other) => isAlike(each.figure, other.figure)).length === 1)
      .map((change) => ({ change, before, after: after.each }))
  })
}

function isLevelOf({ figure, marker }: ToldFigure, { figure: before }: ToldFigure): boolean {
  const isPair = figure.kind === before.kind && figure.per === before.per && figure.value !== null
  const isOneUnit = figure.unit === before.unit || figure.unit === null || before.unit === null
  return isPair && isOneUnit && figure.trend === null && marker !== 'from' && marker !== 'by'
}

/** No other level stands between the two. */
function isNextTo(figures: readonly ToldFigure[], at: number, i: number): boolean {
  const [from, to] = at < i ? [at, i] : [i, at]
  return figures.slice(from + 1, to).every((each) => isChangeOf(each, figures[i]!.figure))
}

function isChangeOf({ figure, marker }: ToldFigure, level: Figure): boolean {
  const { kind, unit, value, trend } = figure
  if (value === null || marker === 'from' || marker === 'to') return false
  if (kind === 'multiple') return true
  if (kind === 'percent') return trend !== null && (unit === 'percent' || level.kind === 'percent')
  return trend !== null && kind === level.kind && unit === level.unit
}

function isAlike(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit
}

/** What the levels make of the change where it is something else; null where the two fit. */
function faultOf(change: Figure, before: Figure, after: Figure): string | null {
  const [from, to, told] = [before.value!, after.value!, change.value!]
  // Both levels are told as finely as the finer of the two.
  const half = Math.min(halfUnit(before, from), halfUnit(after, to))
  const slack = halfUnit(change, told) + (change.bound === 'exact' ? 0 : Math.abs(told) * ABOUT)
  const sign = change.trend === 'down' ? -1 : 1
  if (from <= half) return null
  const fits = (low: number, high: number) => sign * told + slack >= low - NOISE && sign * told - slack <= high + NOISE
  if (change.kind === 'multiple') {
    const ratio = to / from
    if (isOpen(change)) return null
    return ratio >= told * (1 - MULTIPLE) && ratio <= told * (1 + MULTIPLE) ? null : `${shown(ratio)} times as much`
  }
  const least = to - from - 2 * half
  const most = to - from + 2 * half
  const isRelative = change.kind === 'percent' && change.unit === 'percent'
  if (!isRelative || before.kind === 'percent') {
    if (fits(least, most)) return null
    if (!isRelative) return `${to < from ? 'down' : 'up'} ${shown(Math.abs(to - from))}`
  }
  if (isOpen(change)) return null
  const relative = 100 * (to / from - 1)
  if (fits(100 * ((to - half) / (from + half) - 1), 100 * ((to + half) / (from - half) - 1))) return null
  return `${relative < 0 ? 'down' : 'up'} ${shown(Math.abs(relative))}%`
}

/** "More than 5%" leaves open how much. */
function isOpen({ bound }: Figure): boolean {
  return bound !== 'exact' && bound !== 'about'
}

/** "Doubled" is said of what nearly did. A guess. */
const MULTIPLE = 0.15
const ABOUT = 0.1
const NOISE = 1e-9

/** To three digits, as people would say it. */
function shown(value: number): string {
  return String(Number(value.toPrecision(3)))
}
