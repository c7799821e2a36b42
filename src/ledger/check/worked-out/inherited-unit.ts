import type { Figure } from '../../../model.js'
import type { Sheet, ToldFigure } from '../sheet.js'
import { isSummingUp } from './workings.js'

/**
 * "318 million litres, some 21 million more", "24 cents, up from 18", "another €710 million, which brings the bill to 1.33
 * billion": a bare number that compares or sums up is of what stands before it.
 */
export function asOfBefore(told: ToldFigure, draft: Sheet): ToldFigure {
  const { figure, sentence, claim, concept, marker, before, behind } = told
  const isEach = behind[0] === 'for' && behind[1] === 'each'
  const isPart = behind[0] === 'of' && THOSE.has(behind[1] ?? '')
  const isBefore = marker === 'from' && DIRECTIONS.has(before[1] ?? '')
  const isTotal = figure.value !== null && figure.value >= MILLION && isSummingUp(told)
  if (
    figure.kind !== 'number' ||
    figure.value === null ||
    !(isEach || isPart || isTotal || isBefore || COMPARING.has(behind[0] ?? ''))
  )
    return told
  const previous = draft.figures.findLast(
    (each) => each.sentence === sentence && each.figure.start < figure.start && UNITS.has(each.figure.kind),
  )?.figure
  if (previous === undefined || previous.value === null) return told
  return { figure: inUnitOf(figure, previous), sentence, claim, concept, marker, before, behind }
}

/** "85 cents are proposed. Brokers had expected 90": a number alone in its sentence is of what the one before measures. */
export function inUnitBefore({ figure, sentence }: ToldFigure, draft: Sheet): Figure | null {
  if (figure.kind !== 'number' || figure.value === null) return null
  const near = draft.figures.filter((each) => each.sentence === sentence || each.sentence === sentence - 1)
  const before = near.filter((each) => each.sentence < sentence)
  const [first] = before
  if (first === undefined || near.length > before.length + 1 || !UNITS.has(first.figure.kind)) return null
  const isOne = before.every((each) => each.figure.kind === first.figure.kind && each.figure.unit === first.figure.unit)
  const last = before.at(-1)!.figure
  if (!isOne || last.value === null) return null
  return inUnitOf(figure, last)
}

const THOSE: ReadonlySet<string> = new Set(['them', 'these', 'those'])

const DIRECTIONS: ReadonlySet<string> = new Set(['down', 'up'])

const HUNDREDTHS = 100
const MILLION = 1e6

const UNITS: ReadonlySet<Figure['kind']> = new Set(['measure', 'money'])

const COMPARING: ReadonlySet<string> = new Set(['above', 'below', 'fewer', 'higher', 'less', 'lower', 'more', 'over'])

function inUnitOf(figure: Figure, { kind, unit, ucum, base, value, text }: Figure): Figure {
  const amount = base?.value == null ? null : (figure.value! * base.value) / value!
  // "85 cents, ten less": as many hundredths.
  const parts = kind === 'money' ? Number(text.replace(/[^\d.]/g, '')) / value! : 1
  return {
    ...figure,
    text: parts === HUNDREDTHS ? text.replace(/[\d.,]+/, figure.text) : figure.text,
    kind,
    unit,
    ucum,
    value: parts === HUNDREDTHS ? figure.value! / parts : figure.value,
    base: base === null || amount === null ? null : { ...base, value: amount, low: amount, high: amount },
  }
}
