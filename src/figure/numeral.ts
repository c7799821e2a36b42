import type { TokenRange } from '../rule/offsets.js'
import type { Digits } from './digits.js'

/** A number as it is written, before anything says of what. */
export interface Numeral extends TokenRange {
  readonly value: number
  /** The number before its scale word: 1.6 in "1.6 billion". */
  readonly mantissa: number
  readonly scale: number
  /** For a vague number ("thousands"); else null. */
  readonly low: number | null
  readonly high: number | null
  readonly form: 'digits' | 'words' | 'fraction' | 'vague'
  /** Letters before the digits in the same token ("USD"), and behind them ("km"), the scale's apart. */
  readonly prefix: string
  readonly suffix: string
  readonly grouped: boolean
  readonly decimals: boolean
  /** How many characters of the first token stand before the number: 4 in "sub-500". */
  readonly offset: number
  readonly rules: readonly string[]
}

/** A numeral of one digit token's parts and the scale behind them. */
export function ofDigits(
  from: number,
  to: number,
  digits: Digits,
  suffix: string,
  rules: readonly string[],
  scale = 1,
  value = digits.value,
): Numeral {
  const { prefix, grouped, decimals } = digits
  return {
    from,
    to,
    value,
    mantissa: digits.value,
    scale,
    low: null,
    high: null,
    form: 'digits',
    prefix,
    suffix,
    grouped,
    decimals,
    offset: 0,
    rules,
  }
}

/** A numeral that is nothing but its value. */
export function plain(
  from: number,
  to: number,
  value: number,
  form: Numeral['form'],
  rules: readonly string[],
): Numeral {
  const digits = { prefix: '', value, suffix: '', grouped: false, decimals: !Number.isInteger(value) }
  return { ...ofDigits(from, to, digits, '', rules), form }
}
