import type { Figure } from '../../model.js'
import { finalZeros } from '../precision.js'

/**
 * How much two tellings of one value in one story must have in common to be of one thing. Hardly anything where the value is
 * one that a story has but once ("£1.9 billion", 48,213); much for a small number, which is met everywhere.
 */
export function likenessNeeded(a: Figure, b: Figure): number {
  const digits = Math.min(digitsOf(a), digitsOf(b))
  if (digits >= ENOUGH_DIGITS) return 0
  const isLarge = Math.min(amountOf(a), amountOf(b)) >= LARGE
  const row = UNITED.has(a.kind)
    ? NEEDED.united
    : isLarge
      ? NEEDED.large
      : a.kind === 'duration'
        ? NEEDED.duration
        : NEEDED.bare
  return row[digits]!
}

/** By the number of digits, of an amount with a unit that few figures share, of a number in the thousands, and so on. Guesses. */
const NEEDED = { united: [4, 2, 1, 0], large: [3, 2, 1, 0], duration: [5, 4, 2, 1], bare: [5, 4, 3, 1] } as const

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

function amountOf({ value, low, high }: Figure): number {
  return Math.abs(value ?? high ?? low ?? 0)
}
