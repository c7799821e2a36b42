import type { Figure } from '../model.js'
import { halfUnit } from './precision.js'

/** All values from `low` to `high`, both included; infinite where a bound leaves a side open. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** An amount as it compares with others: what it is an amount of, and how much in the unit of that. */
export interface Quantity {
  /** Two amounts of the same dimension can be compared: "money USD", "measure metre", "count vehicle". */
  readonly dimension: string
  /** The amount; null for a range. */
  readonly value: number | null
  /** The ends of a range, else both the amount; null where the range is open on that side. */
  readonly low: number | null
  readonly high: number | null
  /** Half the unit of the last digit as written. */
  readonly half: number
}

/**
 * The interval of values that a written figure stands for, in base units for a measure: as far as its last digit reaches
 * ("$1.6 billion" from 1.55 to 1.65), wider for "about", a half-line for a bound, the ends of a range. Null without a number.
 */
export function intervalOf(figure: Figure): Interval | null {
  const quantity = quantityOf(figure)
  return quantity === null ? null : intervalIn(quantity, figure.bound)
}

/** The same for a figure whose quantity is known. */
export function intervalIn({ low, high, half, value }: Quantity, bound: Figure['bound']): Interval {
  const least = low ?? Number.NEGATIVE_INFINITY
  const most = high ?? Number.POSITIVE_INFINITY
  const isRange = value === null
  switch (bound) {
    case 'exact':
      return isRange ? { low: least, high: most } : { low: least - half, high: most + half }
    case 'about':
      return { low: least - slack(least, half), high: most + slack(most, half) }
    // What is more than a rounded number may be little more than the least that rounds to it.
    case 'at-least':
    case 'more-than':
      return { low: least - half, high: Number.POSITIVE_INFINITY }
    case 'at-most':
    case 'less-than':
      return { low: Number.NEGATIVE_INFINITY, high: most + half }
  }
}

/** How far "about" reaches: a twentieth of the number either way. A guess, between careless and careful writers. */
const ABOUT = 0.05

/** And no further than so many units of its last digit: "some 445" is no 430. A guess. */
const ABOUT_DIGITS = 10

function slack(amount: number, half: number): number {
  if (!Number.isFinite(amount)) return 0
  const reach = Math.abs(amount) * ABOUT
  return half === 0 ? reach : Math.max(half, Math.min(reach, ABOUT_DIGITS * half))
}

/** A figure's amount in the unit in which it compares; null where it has no number. Each figure is compared with many. */
export function quantityOf(figure: Figure): Quantity | null {
  let known = quantities.get(figure)
  if (known === undefined) {
    known = readQuantity(figure)
    quantities.set(figure, known)
  }
  return known
}

const quantities = new WeakMap<Figure, Quantity | null>()

function readQuantity(figure: Figure): Quantity | null {
  const { kind, unit, per, base, value, low, high } = figure
  const rate = per === null ? '' : ` / ${sameRate.get(per) ?? per}`
  if (value === null && low === null && high === null) return null
  // A score is two numbers, not what lies between them.
  if (kind === 'score') return null
  if (base !== null) return quantity(figure, `${kind} ${base.unit}`, base)
  if (kind === 'percent') {
    if (unit === 'basis point') return quantity(figure, `percentage point${rate}`, scaled(figure, 0.01))
    return quantity(figure, `${unit ?? 'percent'}${rate}`, figure)
  }
  // A share of a whole compares with a percentage: "a third" and "33%".
  if (kind === 'ratio' && value !== null && value > 0 && value < 1) {
    return quantity(figure, `percent${rate}`, scaled(figure, 100))
  }
  return quantity(figure, `${kind} ${unit ?? ''}${rate}`, figure)
}

/** Those of a weekday are those of a day. */
const sameRate: ReadonlyMap<string, string> = new Map([['weekday', 'day']])

type Amounts = Pick<Figure, 'value' | 'low' | 'high'>

function quantity(figure: Figure, dimension: string, amounts: Amounts): Quantity {
  const { value, low, high } = amounts
  const said = figure.value ?? figure.high ?? figure.low
  const compared = value ?? high ?? low
  const inUnit = said === null || said === 0 ? 0 : halfUnit(figure, said)
  // A temperature's base has another zero, so the factor is no quotient; its degrees are.
  const factor = said === null || compared === null || said === 0 ? 1 : factorOf(figure, said, compared)
  return { dimension, value, low: value ?? low, high: value ?? high, half: inUnit * factor }
}

function factorOf({ unit }: Figure, said: number, compared: number): number {
  if (unit === 'degree Celsius') return 1
  if (unit === 'degree Fahrenheit') return 5 / 9
  return Math.abs(compared / said)
}

function scaled({ value, low, high }: Amounts, factor: number): Amounts {
  const by = (amount: number | null) => (amount === null ? null : amount * factor)
  return { value: by(value), low: by(low), high: by(high) }
}
