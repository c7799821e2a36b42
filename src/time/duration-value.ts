import { DURATION_LETTERS, type UnitWord } from '../lexicon/time-units.js'

/** The TIMEX3 value of an amount of time: "P2Y", "PT1H30M", "PXD". */
export function durationValue(number: number | null, unit: UnitWord['unit']): string {
  const [prefix, letter, times] = DURATION_LETTERS.get(unit) ?? ['P', 'X', 1]
  if (number === null) return unit === 'decade' ? 'PXE' : unit === 'century' ? 'PXC' : `${prefix}X${letter}`
  const amount = number * times
  const whole = Math.floor(amount)
  const rest = amount - whole
  if (rest === 0) return `${prefix}${whole}${letter}`
  // Only years have months, hours minutes and minutes seconds in a round number; other parts stay decimal.
  const smaller = unit === 'year' ? 'M' : unit === 'hour' ? 'M' : unit === 'minute' ? 'S' : null
  const parts = Math.round(rest * (unit === 'year' ? 12 : 60))
  if (smaller === null) return `${prefix}${Math.round(amount * 100) / 100}${letter}`
  return `${prefix}${whole === 0 ? '' : `${whole}${letter}`}${parts}${smaller}`
}
