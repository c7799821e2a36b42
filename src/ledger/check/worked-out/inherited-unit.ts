import type { Figure } from '../../../model.js'
import type { Sheet, ToldFigure } from '../sheet.js'

/** "318 million litres, some 21 million more": a bare number that compares is of what stands before it. */
export function asOfBefore(told: ToldFigure, draft: Sheet): ToldFigure {
  const { figure, sentence, claim, concept, marker, before, behind } = told
  const isEach = behind[0] === 'for' && behind[1] === 'each'
  if (figure.kind !== 'number' || figure.value === null || !(isEach || COMPARING.has(behind[0] ?? ''))) return told
  const previous = draft.figures.findLast(
    (each) => each.sentence === sentence && each.figure.start < figure.start && UNITS.has(each.figure.kind),
  )?.figure
  if (previous === undefined || previous.value === null) return told
  return { figure: inUnitOf(figure, previous), sentence, claim, concept, marker, before, behind }
}

const UNITS: ReadonlySet<Figure['kind']> = new Set(['measure', 'money'])

const COMPARING: ReadonlySet<string> = new Set(['above', 'below', 'fewer', 'higher', 'less', 'lower', 'more', 'over'])

function inUnitOf(figure: Figure, { kind, unit, base, value }: Figure): Figure {
  const amount = base?.value == null ? null : (figure.value! * base.value) / value!
  return {
    ...figure,
    kind,
    unit,
    base: base === null || amount === null ? null : { ...base, value: amount, low: amount, high: amount },
  }
}
