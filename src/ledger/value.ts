import { relationNameOf } from '../claim/key/key.js'
import { growingCounts } from '../lexicon/passing-values.js'
import type { Claim, Figure } from '../model.js'
import { compareFigures, unrated } from './agreement.js'
import { intervalOf } from './interval.js'
import type { Telling } from './telling.js'
import { isSameTime, mayBeSameTime, type ToldTime } from './told-time.js'

/** A telling with its document. */
export interface Told extends Telling {
  /** Index of the document in the ledger. */
  readonly document: number
  readonly evidence: Claim['evidence']
}

/** One distinct value of a fact: all that is told alike, as far as digits, bounds and times go. */
export interface Value {
  /** The most exact of the figures. */
  readonly figure: Figure | null
  readonly time: ToldTime
  readonly factuality: Claim['factuality']
  readonly polarity: Claim['polarity']
  /** In the order of the input. */
  readonly support: readonly Told[]
}

/** The distinct values that a fact is told to have, the one with the most support first. */
export function valuesOf(tellings: readonly Told[]): Value[] {
  const [only] = tellings
  if (only !== undefined && tellings.length === 1) return [valueOfOne(only)]
  const drafts: Draft[] = []
  const equal = new Map<string, Draft[]>()
  for (const telling of exactFirst(tellings)) {
    const kin = equal.get(nameOf(telling)) ?? []
    const draft = fitting(telling, kin) ?? fitting(telling, drafts.slice(0, COMPARED))
    if (draft === null) {
      const made: Draft = { first: telling, time: telling.time, figures: figuresOf(telling), support: [telling] }
      drafts.push(made)
      equal.set(nameOf(telling), [...kin, made])
    } else join(telling, draft)
  }
  return drafts.map(madeOf).sort((a, b) => b.support.length - a.support.length)
}

/** Told more than so many values, a "fact" is a common phrase; its further values are found by equality alone. */
const COMPARED = 200

interface Draft {
  readonly first: Told
  /** Told by one of them at least, where any tells one. */
  time: ToldTime
  /** Each different figure once. */
  readonly figures: Figure[]
  readonly support: Told[]
}

/** Sure values first, so that "more than 20%" joins 21% and does not stand between it and 35%. */
function exactFirst(tellings: readonly Told[]): readonly Told[] {
  const ranked = tellings.map((telling, index) => ({ telling, index, width: widthOf(telling.figure) }))
  ranked.sort((a, b) => timeRank(a.telling) - timeRank(b.telling) || compare(a.width, b.width) || a.index - b.index)
  return ranked.map(({ telling }) => telling)
}

/** What is told of a time, then what is told of none, which can join it. */
function timeRank({ time }: Told): number {
  return time.value !== null ? 0 : time.open !== null ? 1 : 2
}

function widthOf(figure: Figure | null): number {
  const interval = figure === null ? null : intervalOf(figure)
  return interval === null ? 0 : interval.high - interval.low
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function nameOf({ figure }: Told): string {
  return figure === null ? '' : `${figure.kind} ${figure.value} ${figure.low} ${figure.high} ${figure.unit}`
}

function figuresOf({ figure }: Told): Figure[] {
  return figure === null ? [] : [figure]
}

/** The value that a telling is of: at the same time if there is one, else at a time that it leaves open. */
function fitting(telling: Told, drafts: readonly Draft[]): Draft | null {
  let open: Draft | null = null
  for (const draft of drafts) {
    const { first, time } = draft
    if (telling.factuality !== first.factuality || telling.polarity !== first.polarity) continue
    const isSame = isSameTime(telling.time, time)
    if ((!isSame && !mayJoin(telling.time, time)) || !agreesWithAll(telling, draft) || isBeside(telling, draft))
      continue
    if (isSame) return draft
    open ??= draft
  }
  return open
}

/** A value without a time may be that of any time; what is told "last year" is told of one, though which is unknown. */
function mayJoin(one: ToldTime, other: ToldTime): boolean {
  return mayBeSameTime(one, other) && (one.value === null || other.value === null || one.value === other.value)
}

/** "From 4.25% to 4%": two numbers of one sentence are two values, though the one rounds to the other. */
function isBeside({ document, sentence, figure }: Told, { support }: Draft): boolean {
  return support.some(
    (told) =>
      told.document === document &&
      told.sentence === sentence &&
      told.figure !== null &&
      figure !== null &&
      told.figure.unit === figure.unit &&
      told.figure.value !== figure.value,
  )
}

function agreesWithAll({ figure, key }: Told, { figures }: Draft): boolean {
  if (figure === null) return figures.length === 0
  const isCount = growingCounts.has(relationNameOf(key))
  return figures.length > 0 && figures.every((each) => agree(figure, each) && (!isCount || isOneCount(figure, each)))
}

/** Whether a fact is the count of what goes on, as of the dead of a flood. */
export function isGrowing({ support }: Pick<Value, 'support'>): boolean {
  return growingCounts.has(relationNameOf(support[0]!.key))
}

/** "At least seven" is true of eleven, but was counted before; "more than 50" and 54 are of one count. */
export function isOneCount(a: Figure, b: Figure): boolean {
  const [one, other] = [a.value ?? a.low ?? a.high, b.value ?? b.low ?? b.high]
  if (one === null || other === null || !agree(a, b)) return agree(a, b)
  return Math.abs(one - other) <= ROUGHLY * Math.max(one, other)
}

/** How far off "more than" and "nearly" are, at most. A guess. */
const ROUGHLY = 0.1

/** Whether two figures can tell one value. */
export function agree(a: Figure, b: Figure): boolean {
  const comparison = compareFigures(a, b)
  if (comparison === 'incomparable')
    return isSameNumber(a, b) || (isRateUnsaid(a, b) && compareFigures(unrated(a), unrated(b)) === 'same')
  return comparison !== 'conflict'
}

/** "38,000 riders", "38,000 passengers": one number that is met seldom, though what it counts has two names. */
function isSameNumber(a: Figure, b: Figure): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.value === null || a.value !== b.value) return false
  return a.value >= SELDOM_MET || (a.value > ROUND && a.value % ROUND !== 0)
}

/** Guesses: thousands, and hundreds that are not round. */
const SELDOM_MET = 1000
const ROUND = 100

/** "£40 million a year", "savings of £40 million": one leaves the rate unsaid. Where they differ, nothing follows. */
function isRateUnsaid({ per }: Figure, { per: other }: Figure): boolean {
  return (per === null) !== (other === null)
}

function join(telling: Told, draft: Draft): void {
  const { figure, time } = telling
  draft.support.push(telling)
  if (draft.time.value === null && time.value !== null) draft.time = time
  const isNew = figure !== null && !draft.figures.some((each) => isTwin(each, figure))
  if (isNew) draft.figures.push(figure)
}

function isTwin(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.low === b.low && a.high === b.high && a.bound === b.bound && a.unit === b.unit
}

/** Most facts are told once. */
function valueOfOne(told: Told): Value {
  const { figure, time, factuality, polarity } = told
  return { figure, time, factuality, polarity, support: [told] }
}

function madeOf({ first, time, figures, support }: Draft): Value {
  const { factuality, polarity } = first
  const finest = [...figures].sort((a, b) => compare(widthOf(a), widthOf(b)))
  support.sort((a, b) => a.document - b.document || a.evidence.start - b.evidence.start)
  return { figure: finest[0] ?? null, time, factuality, polarity, support }
}
