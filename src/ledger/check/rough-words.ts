import type { Figure } from '../../model.js'
import { halfUnit } from '../precision.js'

/**
 * Whether rough words are a fair account of a finer amount: "almost a third" of 30.4%, "halved" of a fall by 54%, "six decades"
 * of 61 years, "three miles" of 5.2 kilometres. Answers null where the words are not rough, so that digits decide.
 */
export function isFairInWords(draft: Figure, source: Figure): boolean | null {
  if (draft.trend !== null && source.trend !== null && draft.trend !== source.trend) return null
  const [share, other] = [shareOf(draft), shareOf(source)]
  if (share !== null && other !== null && isShareInWords(draft)) return isFairShare(other, share, draft.bound)
  // "34 percent" is no account of "a third", which the writer does not know as finely.
  if (share !== null && other !== null && isShareInWords(source)) return null
  if (
    share !== null &&
    isShareInWords(draft) &&
    source.kind === 'percent' &&
    source.low !== null &&
    source.high !== null
  ) {
    const ends = [source.low, (source.low + source.high) / 2, source.high]
    return ends.some((end) => isFairShare(end / 100, share, draft.bound))
  }
  if (isAge(draft) && isAge(source) && source.value !== null && !Number.isInteger(source.value)) {
    // "18" of 18 years and 40 days.
    return draft.value === Math.floor(source.value)
  }
  if (isConverted(draft, source)) return isFairConversion(draft, source)
  return isNearOneDigit(draft, source) ? true : null
}

/** "Nearly two tonnes" of 1.8: with one digit hardly anything nearer can be said. */
function isNearOneDigit(draft: Figure, source: Figure): boolean {
  const isAmount = draft.kind === source.kind && draft.unit === source.unit && draft.per === source.per
  if (!isAmount || draft.trend !== source.trend || draft.bound !== 'about' || source.bound !== 'exact') return false
  if (draft.value === null || source.value === null || !isOneDigit(draft.value) || isOneDigit(source.value))
    return false
  return Math.abs(source.value - draft.value) <= ONE_DIGIT * draft.value + NOISE
}

/** A guess. */
export const ONE_DIGIT = 0.1

/** 2, 20 and 0.2 are of one digit. */
export function isOneDigit(value: number): boolean {
  return Number(value.toPrecision(1)) === Number(value.toPrecision(12))
}

function isAge({ kind, unit }: Figure): boolean {
  return kind === 'number' ? unit === null : (kind === 'age' || kind === 'duration') && unit === 'year'
}

/** How far a share in words may be off, and how far with "almost" or "more than". Guesses: "a third" is said of 31 to 36 percent. */
const SHARE = 0.08
const BOUNDED = 0.15

/** Whether an amount fits a rough one, as its bound goes. */
export function isFairShare(amount: number, said: number, bound: Figure['bound']): boolean {
  const off = (amount - said) / said
  switch (bound) {
    case 'exact':
      return Math.abs(off) <= SHARE + NOISE
    case 'about':
      return Math.abs(off) <= BOUNDED + NOISE
    case 'at-least':
    case 'more-than':
      return off >= -NOISE && off <= 2 * BOUNDED
    case 'at-most':
    case 'less-than':
      return off <= NOISE && off >= -2 * BOUNDED
  }
}

const NOISE = 1e-9

/** "A third", "seven in ten": no percentage, which is told to the digit. */
export function isShareInWords({ kind, text }: Figure): boolean {
  return kind === 'ratio' || (kind === 'multiple' && !/\d/.test(text))
}

/** A share of a whole, of a percentage, a fraction or a change that halves or doubles; null of anything else. */
export function shareOf({ kind, unit, value, trend }: Figure): number | null {
  if (value === null || value <= 0) return null
  if (kind === 'ratio') return value < 1 ? value : null
  if (kind === 'percent') return unit === 'percent' ? value / 100 : null
  if (kind !== 'multiple' || trend === null) return null
  // "Halved" is a fall by a half, "doubled" a rise by the whole.
  return value < 1 ? 1 - value : value > 1 ? value - 1 : null
}

function isConverted(draft: Figure, source: Figure): boolean {
  return (
    draft.kind === source.kind &&
    draft.per === source.per &&
    draft.unit !== source.unit &&
    draft.value !== null &&
    typeof draft.base?.value === 'number' &&
    typeof source.base?.value === 'number' &&
    draft.base.unit === source.base.unit &&
    !TEMPERATURE.test(draft.unit ?? '')
  )
}

const TEMPERATURE = /^degree/

/** What was converted is rounded to the digit that is written, though that be one digit or a word. */
function isFairConversion({ value, base, bound, text, kind }: Figure, { base: theirs }: Figure): boolean | null {
  const said = Math.abs(value!)
  const own = Math.abs(theirs!.value! / (base!.value! / value!))
  const written = /\d/.test(text) ? halfUnit({ kind, text }, said) : Number.isInteger(said) ? 0.5 : 0.25
  const off = own - said
  const slack = Math.min(written, said * (bound === 'exact' ? CONVERTED : LOOSELY))
  if (Math.abs(off) <= slack) return true
  if (bound === 'more-than' || bound === 'at-least') return off >= 0 && off <= said * 2 * BOUNDED ? true : null
  if (bound === 'less-than' || bound === 'at-most') return off <= 0 && -off <= said * 2 * BOUNDED ? true : null
  return null
}

/** How far a conversion may be rounded. A guess. */
const CONVERTED = 0.1
const LOOSELY = 0.2
