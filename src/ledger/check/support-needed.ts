import { finalZeros } from '../precision.js'
import type { ToldFigure } from './sheet.js'

/**
 * How much must be alike before the same value counts as support: hardly anything for an amount with a unit or with several
 * digits, more for a small bare number, which is met everywhere.
 */
export function supportNeeded({ figure: { kind, text, value } }: ToldFigure, isHeading = false): number {
  // Headlines are short: little of them can be alike.
  if (isHeading) return SURE
  const written = text.replace(/\D/g, '')
  const digits = written.length - finalZeros(written)
  if (kind === 'money' || kind === 'measure' || kind === 'score' || digits >= DISTINCT) return SURE
  const isHundreds = Math.abs(value ?? 0) >= 100
  return kind === 'percent' || kind === 'ratio' || digits === 2 || isHundreds ? -2 : -1
}

/** Of an amount that is hardly met twice. */
export const SURE = -4

/** Digits that make a number one of its own. */
const DISTINCT = 3
