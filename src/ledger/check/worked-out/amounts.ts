import type { Figure } from '../../../model.js'
import { quantityOf } from '../../interval.js'
import { shareOf } from '../rough-words.js'
import { counts, inOneUnit, isCounted, ownQuantity, pointsOf } from './quantities.js'
import type { Working } from './working.js'

/** "About £9 million less". */
export const DIFFERENCE: Working = {
  sign: '−',
  result: (a, b, said) => {
    const [one, other] = inOneUnit(a, b)
    if (one === null || other === null || one.value! <= other.value!) return null
    const own = one.dimension === 'percent' ? pointsOf(said) : ownQuantity(said, one)
    return own !== null && counts(other, own, said) ? one.value! - other.value! : null
  },
}

/** "Five years his senior" of two who are 22 and 27. */
export const AGE_GAP: Working = {
  sign: '−',
  result: (a, b, said) => {
    const own = said.unit === 'year' && a.kind === 'age' && b.kind === 'age' ? quantityOf(said) : null
    const years = a.value === null || b.value === null ? 0 : a.value - b.value
    return own?.value == null || years <= 0 ? null : (own.value / said.value!) * years
  },
}

/** "218 people" of 212 passengers and a crew of six. */
export const SUM: Working = {
  sign: '+',
  result: (a, b, said) => {
    const [one, other] = inOneUnit(a, b)
    if (one === null || other === null) return null
    const own = ownQuantity(said, one)
    return own !== null && counts(one, own, said) && counts(other, own, said) ? one.value! + other.value! : null
  },
}

/** Nine members of a board that voted six to three. */
export const VOTES: Working = {
  sign: '+',
  result: (a, b, said) => (a.start === b.start && a !== b && isCounted(said) ? a.value! + b.value! : null),
}

/** "23-6" of "by 23 votes to 6". */
export const BOTH: Working = {
  sign: 'to',
  // Three goals in two games are no 3-2.
  result: (a, b, { low }) =>
    isCounted(a) && isCounted(b) && b.value === low && (a.unit === b.unit || a.unit === null || b.unit === null)
      ? a.value
      : null,
}

/** "More than $57,000" of two-thirds of $86,000. */
export const PART: Working = {
  sign: '×',
  result: (a, b, said) => {
    const share = shareOf(b)
    const whole = quantityOf(a)
    if (share === null || whole?.value == null || b.trend !== null) return null
    // "The cuts cost 210 million, about 140 million of it this year" leaves out of which money.
    const isBareMoney = said.kind === 'number' && said.value! >= MILLION && a.kind === 'money'
    if (!isBareMoney && ownQuantity(said, whole) === null) return null
    // No part of a time is told so.
    if (said.kind === 'duration') return null
    return whole.value * share
  },
}

const MILLION = 1e6

/** "144,000 tonnes" of 36,000, which are a quarter of the country's crop. */
export const WHOLE: Working = {
  sign: 'of which',
  result: (a, b, said) => {
    const share = shareOf(b)
    const part = quantityOf(a)
    if (share === null || part?.value == null || b.trend !== null || ownQuantity(said, part) === null) return null
    return part.value / share
  },
}

/** "£54,000" of 4,500 visitors who pay £12 each. */
export const PRODUCT: Working = {
  sign: '×',
  result: (a, b, said) => {
    const each = quantityOf(b)
    // "€740 billion" is no thousand times €740 million, but a slip.
    if (
      !isCounted(a) ||
      a.value! <= 1 ||
      Number.isInteger(Math.log10(a.value!)) ||
      !SPENT.has(b.kind) ||
      said.kind !== b.kind ||
      each?.value == null
    )
      return null
    return ownQuantity(said, each) === null ? null : a.value! * each.value
  },
}

const SPENT: ReadonlySet<Figure['kind']> = new Set(['measure', 'money'])

/** "$320 a head" of $64,000 for 200 guests, "three a day" of 57 in 19 days. */
export const QUOTIENT: Working = {
  sign: '÷',
  result: (a, b, said) => {
    const whole = quantityOf(a)
    // "£9 million a year" of £18 million over two years, not of one for two players.
    const isDivisor = PERIODS.has(said.per ?? '') ? b.kind === 'duration' && b.unit === said.per : isCounted(b)
    if (whole?.value == null || !isDivisor || b.value! <= 1 || !(a.per === null || PERIODS.has(a.per))) return null
    const own = ownQuantity(said, whole)
    return own === null
      ? null
      : (whole.value * (own.value! / (quantityOf({ ...said, per: null })?.value ?? own.value!))) / b.value!
  },
}

const PERIODS: ReadonlySet<string> = new Set(['day', 'hour', 'month', 'night', 'week', 'year'])

/** "Some 21 million the year before" of 22.4 million, which was 6% more; "1,100 more" of a rise by 14% to 9,120. */
const changed = (sign: string, work: (level: number, factor: number) => number): Working => ({
  sign,
  result: (a, b, said) => {
    const level = quantityOf(a)
    const share = b.trend === null ? null : shareOf(b)
    if (share === null || level?.value == null || a.trend !== null || ownQuantity(said, level) === null) return null
    const factor = b.trend === 'up' ? 1 + share : 1 - share
    return factor <= 0 ? null : work(level.value, factor)
  },
})

export const LEVEL_BEFORE = changed('before', (level, factor) => level / factor)
export const LEVEL_AFTER = changed('after', (level, factor) => level * factor)
export const CHANGE_TO = changed('by', (level, factor) => Math.abs(level - level / factor))
export const CHANGE_FROM = changed('by', (level, factor) => Math.abs(level * factor - level))
