import type { Figure } from '../model.js'

type Written = Pick<Figure, 'kind' | 'text'>

/**
 * Half the unit of the last digit that a figure was written to, in the figure's own unit: 0.05e9 for "$1.6 billion", 0.5 for
 * "21%", 5,000 for "150,000". 0 where the wording tells nothing of how exact it is. `value` is that of the amount in question,
 * for a range has two.
 */
export function halfUnit({ kind, text }: Written, value: number): number {
  const amount = Math.abs(value)
  if (amount === 0) return 0
  const rounds = ROUNDED_TO_ZEROS.has(kind)
  const candidates = [...text.matchAll(NUMERAL)].map(([numeral]) => writtenUnit(numeral, amount, rounds))
  const unit = candidates.find((each) => each !== null)
  if (unit !== undefined && unit !== null) return unit / 2
  // In words ("two million"), or a sum of several numerals, which is exact ("six feet two").
  if (candidates.length > 0 || !(rounds || kind === 'percent')) return 0
  const isFine = kind === 'percent' || (kind === 'measure' && amount < 100)
  return Math.min(isFine ? 1 / 2 : inWords(amount) / 2, amount * MOST_ROUNDED)
}

/** "1.6", "150,000", "150 000". */
const NUMERAL = /\d{1,3}(?:[,'’ {2}\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+/g

/** Amounts of which a zero at the end may be rounding. A percentage, an age or a score in whole numbers is as exact as 21. */
const ROUNDED_TO_ZEROS: ReadonlySet<Figure['kind']> = new Set(['money', 'count', 'measure', 'number'])

/**
 * The unit of a numeral's last digit, at the scale at which it gives the amount: "1.6" of 1.6e9 is at scale 1e9, its unit 1e8.
 * Null where it does not, so that the amount is of another numeral or of several.
 */
function writtenUnit(numeral: string, amount: number, rounds: boolean): number | null {
  const plain = numeral.replace(/[^\d.]/g, '')
  const number = Number(plain)
  if (number === 0) return null
  const scale = powerOfTen(amount / number)
  if (scale === null) return null
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  const unit = (decimals === 0 && rounds ? zerosUnit(number) : 10 ** -decimals) * scale
  // "Two billion" is not said of 1.6 billion, though its digit would allow it.
  return scale > 1 ? Math.min(unit, amount * 2 * MOST_ROUNDED) : unit
}

/** A guess: who leaves a single digit before "billion" is seldom further off than a tenth. */
const MOST_ROUNDED = 0.1

/** The scale, without the noise of binary fractions; null where it is no power of ten. */
function powerOfTen(ratio: number): number | null {
  const scale = 10 ** Math.round(Math.log10(ratio))
  return Math.abs(ratio / scale - 1) < 1e-9 ? scale : null
}

/** The last two digits of a whole number at least are meant: "150,000" is to the ten thousand, "20" to the one. */
function zerosUnit(number: number): number {
  const digits = String(number)
  return 10 ** Math.min(finalZeros(digits), Math.max(digits.length - 2, 0))
}

/** "Two million" is to the million. */
function inWords(amount: number): number {
  if (!Number.isInteger(amount) || amount < 100) return 0
  return 10 ** finalZeros(String(amount))
}

/** How many zeros a row of digits ends in. */
export function finalZeros(digits: string): number {
  let zeros = 0
  while (digits.endsWith('0', digits.length - zeros)) zeros++
  return zeros
}
