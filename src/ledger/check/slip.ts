import type { Figure } from '../../model.js'
import { finalZeros } from '../precision.js'
import { isOfSeveral } from './match-figures.js'

/**
 * Whether one figure looks like a slip of the pen for another: its digits with another scale ("£93 billion" for "£93 million"),
 * another unit or rate ("43 metres" for "43 centimetres", "34 an hour" for "34 a day"), two of them swapped, or one left out.
 */
export function isSlip(draft: Figure, source: Figure): boolean {
  const { value, kind } = draft
  if (value === null || source.value === null || kind !== source.kind || !NUMBERED.has(kind)) return false
  const [own, theirs] = [digitsOf(draft), digitsOf(source)]
  if (own === '' || theirs === '') return false
  const isOneUnit = draft.unit === source.unit || (kind === 'count' && isOfSeveral(draft) === isOfSeveral(source))
  const isOneRate = draft.per === source.per || draft.per === null || source.per === null
  // Millimetres of rain are litres a square metre.
  if (kind === 'measure' && draft.base?.unit !== source.base?.unit) return false
  if (own === theirs) {
    if (value === source.value) return !isOneUnit || !isOneRate
    const ratio = Math.abs(value / source.value)
    const isScale = ratio >= 999 || ratio <= 1 / 999 || (isNought(ratio) && draft.unit === source.unit)
    return isOneUnit && isOneRate && (own.length >= MEANT || isScale)
  }
  if (!isOneUnit || !isOneRate || Math.max(own.length, theirs.length) < MEANT) return false
  return isSwapped(own, theirs) || isOneShort(own, theirs) || isOneShort(theirs, own)
}

const NUMBERED: ReadonlySet<Figure['kind']> = new Set([
  'percent',
  'money',
  'count',
  'number',
  'measure',
  'duration',
  'age',
])

/** One nought too many or too few. */
function isNought(ratio: number): boolean {
  return Math.abs(ratio - 10) < 1e-9 || Math.abs(ratio - 0.1) < 1e-9
}

/** Digits of a number that is more than a handful. */
const MEANT = 2

/** The digits that are meant: "93" of "£93 billion", "104" of "1.040". */
function digitsOf({ text }: Figure): string {
  const digits = text.replace(/\D/g, '')
  let start = 0
  while (digits.charAt(start) === '0') start++
  return digits.slice(start, Math.max(start, digits.length - finalZeros(digits)))
}

/** The same digits in another order. */
function isSwapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/** "15" for "105": one digit is missing, and it is not one of two. */
function isOneShort(long: string, short: string): boolean {
  if (long.length !== short.length + 1 || short.length < MEANT) return false
  for (let i = 0; i < long.length; i++) {
    if (long.slice(0, i) + long.slice(i + 1) === short) return true
  }
  return false
}
