import type { Figure } from '../model.js'
import { type Interval, intervalIn, type Quantity, quantityOf } from './interval.js'
import { isSameThing } from './same-thing.js'

/**
 * What two figures of the same thing say together. same: the same value; rounded: one is the other to fewer digits;
 * compatible: both can be true, as "more than 20%" and "21%"; conflict: they cannot; incomparable: of other things, units,
 * rates, or one a level and the other a change.
 */
export type Comparison = 'same' | 'rounded' | 'compatible' | 'conflict' | 'incomparable'

/** Compares what two figures say; the order does not matter. Whether they tell of one thing and time is for the caller. */
export function compareFigures(a: Figure, b: Figure): Comparison {
  if (a.kind === 'score' || b.kind === 'score') return compareScores(a, b)
  const [one, other] = [quantityOf(a), quantityOf(b)]
  if (one === null || other === null || !isSameDimension(a, b, one, other)) return 'incomparable'
  if (a.trend !== b.trend) {
    // "Rose 5%" and "fell 5%" exclude each other; a level and a change are two things.
    return a.trend === null || b.trend === null ? 'incomparable' : 'conflict'
  }
  if (a.bound === b.bound && isNear(one.low, other.low) && isNear(one.high, other.high)) return 'same'
  if (a.bound === 'exact' && b.bound === 'exact') return compareExact(one, other)
  // "Up to 40,000" and "up to 50,000" tell two maxima, though each amount below both fits both.
  if (a.bound === 'at-most' && b.bound === 'at-most') return compareExact(one, other)
  return isTrueOfBoth(a, b, one, other) ? 'compatible' : 'conflict'
}

/** A figure without its rate. */
export function unrated(figure: Figure): Figure {
  return { ...figure, per: null, ucum: null, base: null }
}

function compareScores(a: Figure, b: Figure): Comparison {
  if (a.kind !== b.kind) return 'incomparable'
  return a.low === b.low && a.high === b.high ? 'same' : 'conflict'
}

function isSameDimension(a: Figure, b: Figure, one: Quantity, other: Quantity): boolean {
  if (one.dimension === other.dimension) return true
  return isAmountOfThings(a) && isAmountOfThings(b) && a.per === b.per && isSameThing(a.unit, b.unit)
}

/** A number may leave unsaid what it counts. */
function isAmountOfThings({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number'
}

/** Of two numbers written to the same digit only equal ones agree; else the finer must round to the coarser. */
function compareExact(one: Quantity, other: Quantity): Comparison {
  if (one.value === null || other.value === null) return compareRanges(one, other)
  if (isNear(one.value, other.value)) return 'same'
  if (isNear(one.half, other.half)) return 'conflict'
  const apart = Math.abs(one.value - other.value)
  return apart <= Math.max(one.half, other.half) * (1 + NOISE) ? 'rounded' : 'conflict'
}

function compareRanges(one: Quantity, other: Quantity): Comparison {
  return overlap(intervalIn(one, 'exact'), intervalIn(other, 'exact')) ? 'compatible' : 'conflict'
}

function isTrueOfBoth(a: Figure, b: Figure, one: Quantity, other: Quantity): boolean {
  if (a.bound === 'exact' && one.value !== null) return isWithin(one.value, one, b.bound, other)
  if (b.bound === 'exact' && other.value !== null) return isWithin(other.value, other, a.bound, one)
  return overlap(intervalIn(one, a.bound), intervalIn(other, b.bound))
}

/**
 * A plain number is itself first: "more than 30%" lets 30% pass, and not 29%, though their intervals touch. But its last
 * digit may hide a little: 30% may be more than 30.2%.
 */
function isWithin(value: number, exact: Quantity, bound: Figure['bound'], quantity: Quantity): boolean {
  if (contains(intervalIn(quantity, bound), value)) return true
  if (bound === 'about') return false
  const own = intervalIn(exact, 'exact')
  return [quantity.low, quantity.high].some((limit) => limit !== null && contains(own, limit))
}

function contains({ low, high }: Interval, value: number): boolean {
  return (value >= low || isNear(value, low)) && (value <= high || isNear(value, high))
}

function overlap(a: Interval, b: Interval): boolean {
  return (a.low <= b.high || isNear(a.low, b.high)) && (b.low <= a.high || isNear(b.low, a.high))
}

/** Far below what anybody writes, far above what binary fractions and conversions lose. */
const NOISE = 1e-9

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return a === b || Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b))
}
