import type { Figure } from '../../model.js'
import { finalZeros } from '../precision.js'
import { isSameThing } from '../same-thing.js'

/**
 * How much two tellings of one value in one story must have in common to be of one thing. Hardly anything where the value is
 * one that a story has but once ("£1.9 billion", 48,213); much for a small number, which is met everywhere.
 */
export function likenessNeeded(a: Figure, b: Figure): number {
  const digits = Math.min(digitsOf(a), digitsOf(b))
  return digits >= ENOUGH_DIGITS ? 0 : NEEDED[sizeOf(a, b)][digits]!
}

/** The same where the very same value is the likest of what each document tells: what else should it be of? */
export function likenessOfOnly(a: Figure, b: Figure): number {
  return likenessIn(ONLY, a, b)
}

/** The same where each document tells but one thing that it can be. */
export function likenessOfSole(a: Figure, b: Figure): number {
  return likenessIn(SOLE, a, b)
}

function likenessIn(table: Needed, a: Figure, b: Figure): number {
  const digits = Math.min(digitsOf(a), digitsOf(b))
  if (digits >= ENOUGH_DIGITS) return 0
  const size = sizeOf(a, b)
  const needed = table[size][digits]!
  // "12 vans", "12 vats".
  const isOther = size === 'bare' && digits < FEW_DIGITS && !isSameThing(a.unit, b.unit)
  return isOther ? Math.max(needed, OF_OTHER_THINGS) : needed
}

type Size = 'united' | 'large' | 'duration' | 'bare'

/** An amount with a unit that few figures share, a number in the thousands, and so on. */
function sizeOf(a: Figure, b: Figure): Size {
  if (UNITED.has(a.kind)) return 'united'
  if (Math.min(amountOf(a), amountOf(b)) >= LARGE) return 'large'
  return a.kind === 'duration' ? 'duration' : 'bare'
}

type Needed = Readonly<Record<Size, readonly number[]>>

/** By the number of digits. Guesses. */
const NEEDED: Needed = { united: [4, 2, 1, 0], large: [3, 2, 1, 0], duration: [5, 4, 2, 1], bare: [5, 4, 3, 1] }

/** As met in the stories of the fixtures: of two digits hardly a value was another one's. */
const ONLY: Needed = { united: [2, 1, 0, 0], large: [2, 1, 0, 0], duration: [5, 3, 1, 0], bare: [5, 3, 1, 0] }

const SOLE: Needed = { united: [2, 1, 0, 0], large: [2, 1, 0, 0], duration: [5, 2, 1, 0], bare: [5, 3, 0, 0] }

const FEW_DIGITS = 3

/** So much must be alike where one counts other things than the other. A guess. */
const OF_OTHER_THINGS = 3

const ENOUGH_DIGITS = 4
const LARGE = 1000

/** Kinds whose unit or form tells most values of a story apart. */
const UNITED: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'measure', 'score'])

/** The digits of a number without the zeros that it ends in: 1.9 and 1,900,000,000 have two. */
export function digitsOf(figure: Figure): number {
  if (figure.kind === 'score') return SCORE_DIGITS
  const amount = amountOf(figure)
  if (amount === 0) return 0
  const plain = amount
    .toExponential(ENOUGH_DIGITS - 1)
    .split('e', 1)[0]!
    .replace('.', '')
  const digits = plain.length - finalZeros(plain)
  // 300 is met less often than 3.
  return amount >= HUNDREDS && amount < LARGE ? Math.min(digits + 1, ENOUGH_DIGITS) : digits
}

const HUNDREDS = 100

const SCORE_DIGITS = 2

/** The number that a figure comes to, whatever its sign. */
export function amountOf({ value, low, high }: Figure): number {
  return Math.abs(value ?? high ?? low ?? 0)
}
