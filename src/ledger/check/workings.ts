import type { Figure } from '../../model.js'
import { intervalIn, type Quantity, quantityOf } from '../interval.js'
import { isFairShare, isShareInWords, shareOf } from './rough-words.js'
import type { ToldFigure } from './sheet.js'

/** A way to come by a figure from two others, or from one. */
export interface Working {
  readonly sign: string
  readonly fits: (a: Figure, b: Figure, said: Figure) => boolean
}

/** What a writer can have worked out, by the kind of the figure and the words around it. */
export function workingsFor({ figure, before, behind, marker }: ToldFigure): readonly Working[] {
  const { kind, value, trend, unit } = figure
  if (kind === 'score') return [BOTH]
  if (value === null || value <= 0) return []
  if (kind === 'percent' && unit === 'percent') {
    const level = marker === 'from' || marker === 'to' ? [LEVEL] : []
    return [...level, ...(trend === null ? [SHARE, CHANGE] : [CHANGE, SHARE])]
  }
  if (kind === 'ratio' || kind === 'multiple')
    return trend === null && kind === 'ratio' ? [SHARE, CHANGE] : [CHANGE, SHARE]
  if (kind === 'percent' || unit === 'point') return [DIFFERENCE]
  if (!AMOUNTS.has(kind)) return []
  const near = [...before, ...behind]
  const isApart = trend !== null || near.some((word) => APART.has(word))
  const isCount = kind === 'count' || kind === 'number'
  const isSum = (isCount && value >= LARGE) || near.some((word) => TOGETHER.has(word))
  return [...(isApart ? [DIFFERENCE] : []), isSum ? SUM : VOTES, PART, RATE]
}

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['money', 'count', 'number', 'measure', 'duration'])

/** Small sums are met everywhere. */
const LARGE = 10

const APART: ReadonlySet<string> = new Set(
  `above ahead apart behind below better between but by clear difference down earlier extra fewer gap higher later less longer
  lower margin more off over poorer reduced richer saving short shorter under up worse`
    .trim()
    .split(/\s+/),
)

const TOGETHER: ReadonlySet<string> = new Set('altogether combined together total totalling totaling'.split(' '))

/** "23-6" of "by 23 votes to 6". */
const BOTH: Working = {
  sign: 'to',
  fits: (a, b, { low, high }) => isCounted(a) && isCounted(b) && a.value === high && b.value === low,
}

/** "About £9 million less". */
export const DIFFERENCE: Working = {
  sign: '−',
  fits: (a, b, said) => {
    const [one, other] = inOneUnit(a, b)
    if (one === null || other === null || one.value! <= other.value!) return false
    const own = one.dimension === 'percent' ? pointsOf(said) : ownQuantity(said, one)
    return own !== null && counts(other, own, said) && isResult(one.value! - other.value!, own, said)
  },
}

/** "218 people" of 212 passengers and a crew of six. */
const SUM: Working = {
  sign: '+',
  fits: (a, b, said) => {
    const [one, other] = inOneUnit(a, b)
    if (one === null || other === null || a.start > b.start) return false
    const own = ownQuantity(said, one)
    return (
      own !== null &&
      counts(one, own, said) &&
      counts(other, own, said) &&
      isResult(one.value! + other.value!, own, said)
    )
  },
}

/** Nine members of a board that voted six to three. */
const VOTES: Working = {
  sign: '+',
  fits: (a, b, said) => a.start === b.start && isCounted(said) && a.value! + b.value! === said.value,
}

/** "Half of its eight carriages" of "four of its eight". */
const SHARE: Working = {
  sign: '/',
  fits: (a, b, said) => {
    const [one, other] = comparable(a, b)
    if (one === null || other === null || a.value! >= b.value! || said.trend !== null) return false
    return isSaidShare(one.value! / other.value!, said)
  },
}

/** "Fell by almost a third" of 78,000 after 112,000; either may stand first. */
const CHANGE: Working = {
  sign: '→',
  fits: (a, b, said) => {
    const [one, other] = comparable(a, b)
    if (one === null || other === null || a.value === b.value) return false
    const ratio = one.value! / other.value!
    if (said.kind === 'multiple' && said.trend === null) return isFairShare(ratio, said.value!, said.bound)
    if (said.trend === null || (said.trend === 'up') !== ratio > 1) return false
    return isSaidShare(Math.abs(ratio - 1), said)
  },
}

/** "From 4.75%" of a cut by a quarter of a point to 4.5%. */
const LEVEL: Working = {
  sign: '±',
  fits: (a, b, said) => {
    if (a.kind !== 'percent' || a.unit !== 'percent' || pointsOf(b) === null || a.value === null || b.value === null)
      return false
    const own = quantityOf(said)
    return own !== null && [a.value + b.value, a.value - b.value].some((level) => isResult(level, own, said))
  },
}

/** "More than $57,000" of two-thirds of $86,000. */
const PART: Working = {
  sign: '×',
  fits: (a, b, said) => {
    const share = shareOf(b)
    const whole = quantityOf(a)
    if (share === null || whole?.value == null || b.trend !== null) return false
    const own = ownQuantity(said, whole)
    return own !== null && isResult(whole.value * share, own, said)
  },
}

/** "Almost $700 a year" of $57 a month. */
const RATE: Working = {
  sign: 'a',
  fits: (a, _, said) => {
    const factor = YEARLY.get(a.per ?? '') ?? null
    const own = YEARLY.get(said.per ?? '') ?? null
    if (factor === null || own === null || factor === own || a.value === null) return false
    const level = quantityOf({ ...said, per: a.per, base: null })
    const one = quantityOf({ ...a, base: null })
    if (level?.value == null || one?.value == null || level.dimension !== one.dimension) return false
    return isResult((one.value * factor) / own, level, said)
  },
}

/** How many of a period make a year. */
const YEARLY: ReadonlyMap<string, number> = new Map([
  ['day', 365],
  ['week', 52],
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
])

function isSaidShare(share: number, said: Figure): boolean {
  const told = shareOf(said)
  if (told === null) return false
  if (isShareInWords(said)) return isFairShare(share, told, said.bound)
  const own = quantityOf(said)
  return own !== null && isResult(100 * share, own, said)
}

/** "165 litres a day; now it is 128": a bare number leaves its unit to the one beside it. */
function comparable(a: Figure, b: Figure): readonly [Quantity | null, Quantity | null] {
  const isBare = (a.kind === 'number') !== (b.kind === 'number')
  return isBare
    ? [
        quantityOf({ ...a, kind: 'number', unit: null, per: null, base: null }),
        quantityOf({ ...b, kind: 'number', unit: null, per: null, base: null }),
      ]
    : inOneUnit(a, b)
}

function inOneUnit(a: Figure, b: Figure): readonly [Quantity | null, Quantity | null] {
  const [one, other] = [quantityOf(a), quantityOf(b)]
  if (one?.value == null || other?.value == null) return [null, null]
  const isOne = withoutRate(one.dimension) === withoutRate(other.dimension) || (isCounted(a) && isCounted(b))
  return isOne ? [one, other] : [null, null]
}

function withoutRate(dimension: string): string {
  return dimension.split(' / ')[0]!
}

function isCounted({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number'
}

function ownQuantity(said: Figure, { dimension }: Quantity): Quantity | null {
  const own = quantityOf(said)
  if (own?.value == null) return null
  const isOneUnit = withoutRate(own.dimension) === withoutRate(dimension)
  return isOneUnit || (isCounted(said) && /^(?:count|number) /.test(dimension)) ? own : null
}

/** Percentage points, also under their short name. */
function pointsOf(figure: Figure): Quantity | null {
  const isPoints =
    (figure.kind === 'count' && figure.unit === 'point') || (figure.kind === 'percent' && figure.unit !== 'percent')
  return isPoints
    ? quantityOf({ ...figure, kind: 'percent', unit: figure.unit === 'point' ? 'percentage point' : figure.unit })
    : null
}

/** What is less than the rounding of the result changes nothing, so that nothing was worked out. */
function counts({ value }: Quantity, own: Quantity, { bound }: Figure): boolean {
  const { low, high } = intervalIn(own, bound === 'exact' ? 'exact' : 'about')
  return Math.abs(value!) > (high - low) / 2
}

/** A result is rounded as the draft writes it. */
function isResult(result: number, own: Quantity, { bound }: Figure): boolean {
  const { low, high } = intervalIn(own, bound)
  const noise = NOISE * Math.abs(result)
  if (result < low - noise || result > high + noise) return false
  return Math.abs(result - own.value!) <= FAR * own.value!
}

const NOISE = 1e-9
/** "More than 5" of 5.1, not of 20. A guess. */
const FAR = 0.25
