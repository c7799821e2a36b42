import type { Figure } from '../../../model.js'
import { unrated } from '../../agreement.js'
import { intervalIn, type Quantity, quantityOf } from '../../interval.js'
import { isOfAnyCents } from '../match-figures.js'
import { isFairShare, isOneDigit, isShareInWords, ONE_DIGIT, shareOf } from '../rough-words.js'

/** "165 litres a day; now it is 128": a bare number leaves its unit to the one beside it. */
export function comparable(a: Figure, b: Figure): readonly [Quantity | null, Quantity | null] {
  const isBare = (a.kind === 'number' && hasUnit(b)) || (b.kind === 'number' && hasUnit(a))
  return isBare
    ? [
        quantityOf({ ...a, kind: 'number', unit: null, per: null, base: null }),
        quantityOf({ ...b, kind: 'number', unit: null, per: null, base: null }),
      ]
    : inOneUnit(a, b)
}

function hasUnit({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'measure' || kind === 'money'
}

export function inOneUnit(a: Figure, b: Figure): readonly [Quantity | null, Quantity | null] {
  // "45,000 tonnes" of "260,000 tonnes a year".
  const isRateOfOne = a.kind === 'measure' && a.unit === b.unit && (a.per === null) !== (b.per === null)
  const [one, other] = isRateOfOne ? [quantityOf(unrated(a)), quantityOf(unrated(b))] : [quantityOf(a), quantityOf(b)]
  if (one?.value == null || other?.value == null) return [null, null]
  const isOne = withoutRate(one.dimension) === withoutRate(other.dimension) || (isCounted(a) && isCounted(b))
  return isOne ? [one, other] : [null, null]
}

function withoutRate(dimension: string): string {
  return dimension.split(' / ')[0]!
}

export function isCounted({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number'
}

/** The figure of the draft as an amount of the same dimension; null where it is of another. */
export function ownQuantity(said: Figure, { dimension }: Quantity): Quantity | null {
  const own = quantityOf(said)
  if (own?.value == null) return null
  const isOneUnit =
    withoutRate(own.dimension) === withoutRate(dimension) || (dimension.startsWith('money ') && isOfAnyCents(said))
  return isOneUnit || (isCounted(said) && /^(?:count|number) /.test(dimension)) ? own : null
}

/** Percentage points, also under their short name. */
export function pointsOf(figure: Figure): Quantity | null {
  const isPoints =
    (figure.kind === 'count' && figure.unit === 'point') || (figure.kind === 'percent' && figure.unit !== 'percent')
  return isPoints
    ? quantityOf({ ...figure, kind: 'percent', unit: figure.unit === 'point' ? 'percentage point' : figure.unit })
    : null
}

/** What is less than the rounding of the result changes nothing, so that nothing was worked out. */
export function counts({ value }: Quantity, own: Quantity, { bound }: Figure): boolean {
  const { low, high } = intervalIn(own, bound === 'exact' ? 'exact' : 'about')
  return Math.abs(value!) > Math.max((high - low) / 2, TRIFLE * own.value!)
}

/** Minutes make no difference to years. */
const TRIFLE = 0.001

/** A share is said in percent, as a part or as a multiple; all else in its own unit. */
function isShare({ kind, unit }: Figure): boolean {
  return (kind === 'percent' && unit === 'percent') || kind === 'ratio' || kind === 'multiple'
}

/** Whether the figure is a fair account of what was worked out: rounded as the draft writes it. */
export function isFairResult(result: number, said: Figure): boolean {
  if (said.kind === 'score') return result === said.high
  if (!isShare(said)) {
    const own = pointsOf(said) ?? quantityOf(said)
    return own?.value != null && isRounded(result, own, said)
  }
  if (said.kind === 'multiple' && said.trend === null) return isFairShare(result, said.value!, said.bound)
  const told = shareOf(said)
  if (told === null) return false
  if (isShareInWords(said)) return isFairShare(result, told, said.bound)
  const own = quantityOf(said)
  return own !== null && isRounded(100 * result, own, said)
}

function isRounded(result: number, own: Quantity, { bound, kind, value, text }: Figure): boolean {
  if (IN_WORDS.has(kind) && !/\d/.test(text)) {
    // "Two and a half kilos" are told to the half, "three" to the whole.
    const digit = (own.value! / value!) * (Number.isInteger(value) ? 0.5 : 0.25)
    if (Math.abs(result - own.value!) <= Math.min(digit, ONE_DIGIT * own.value!)) return true
  }
  const { low, high } = intervalIn(own, bound)
  const noise = NOISE * Math.abs(result)
  if (bound === 'about' && isOneDigit(own.value!))
    return Math.abs(result - own.value!) <= ONE_DIGIT * own.value! + noise
  if (result < low - noise || result > high + noise) return false
  return Math.abs(result - own.value!) <= FAR * own.value!
}

const IN_WORDS: ReadonlySet<Figure['kind']> = new Set(['duration', 'measure', 'money', 'percent'])
const NOISE = 1e-9
/** "More than 5" of 5.1, not of 20. A guess. */
const FAR = 0.25

/**
 * How many of so many results near a figure would meet it by chance: what any pair of numbers gives tells nothing of where the
 * figure comes from.
 */
export function metByChance(results: readonly number[], said: Figure): number {
  const amount = amountOf(said)
  if (amount === null) return 0
  const near = new Set(results.filter((each) => each >= amount / 2 && each <= 2 * amount))
  return near.size * metOnce(said)
}

/** The same for one result near it: the rougher a figure, the likelier. */
export function metOnce(said: Figure): number {
  const amount = amountOf(said)
  return amount === null ? 0 : widthOf(said, amount) / (1.5 * amount)
}

function amountOf(said: Figure): number | null {
  if (said.kind === 'multiple' && said.trend === null) return said.value
  return isShare(said) ? shareOf(said) : ((pointsOf(said) ?? quantityOf(said))?.value ?? null)
}

function widthOf(said: Figure, amount: number): number {
  if (isShare(said) && said.kind !== 'percent') return WORDS * amount
  const own = pointsOf(said) ?? quantityOf(said)
  if (own === null) return WORDS * amount
  const { low, high } = intervalIn(own, said.bound)
  const width = Number.isFinite(low) && Number.isFinite(high) ? high - low : FAR * own.value!
  return isShare(said) ? width / 100 : width
}

/** How wide "a third" is. A guess. */
const WORDS = 0.16
