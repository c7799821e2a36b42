import type { Figure } from '../../../model.js'
import { comparable, inOneUnit, pointsOf } from './quantities.js'
import type { Working } from './working.js'

/** "Half of its eight carriages" of "four of its eight". */
export const SHARE: Working = {
  sign: '/',
  result: (a, b, said) => {
    const [one, other] = comparable(a, b)
    if (one === null || other === null || a.value! >= b.value! || said.trend !== null || isTime(a, said)) return null
    // A share of two percentages is one of a hundred in few texts.
    if (a.kind === 'percent' && b.kind === 'percent') return null
    return one.value! / other.value!
  },
}

/** "Fell by almost a third" of 78,000 after 112,000; either may stand first. */
export const CHANGE: Working = {
  sign: '→',
  result: (a, b, said) => {
    const [one, other] = comparable(a, b)
    if (one === null || other === null || a.value === b.value || other.value === 0 || isTime(a, said)) return null
    const ratio = one.value! / other.value!
    if (said.kind === 'multiple' && said.trend === null) return ratio
    return said.trend === null || (said.trend === 'up') !== ratio > 1 ? null : Math.abs(ratio - 1)
  },
}

/** "By 40 per cent" of a fall from 19.8 to 11.9, whichever way. */
export const CHANGE_EITHER_WAY: Working = {
  sign: '→',
  result: (a, b, said) => {
    const [one, other] = comparable(a, b)
    if (one === null || other === null || a.value === b.value || other.value === 0 || isTime(a, said)) return null
    return Math.abs(one.value! / other.value! - 1)
  },
}

/** Times are seldom parts of times, and never of percentages told to the digit. */
function isTime({ kind }: Figure, said: Figure): boolean {
  return (kind === 'duration' || kind === 'age') && said.kind === 'percent'
}

/** "8% more" of £52,400, which is £4,100 more than elsewhere. */
export const EXCESS: Working = {
  sign: 'with',
  result: (a, b) => {
    const [level, change] = inOneUnit(a, b)
    if (level === null || change === null || a.trend !== null || b.trend === null) return null
    const other = level.value! - (b.trend === 'up' ? 1 : -1) * change.value!
    return other <= change.value! ? null : change.value! / other
  },
}

/** "From 4.75%" of a cut by a quarter of a point to 4.5%. */
const level = (sign: string, direction: 1 | -1): Working => ({
  sign,
  result: (a, b) =>
    a.kind !== 'percent' || a.unit !== 'percent' || pointsOf(b) === null || a.value === null || b.value === null
      ? null
      : (a.value + direction * b.value) / 100,
})

export const LEVEL_ABOVE = level('+', 1)
export const LEVEL_BELOW = level('−', -1)

/** "Almost 30% did not vote" of a turnout of 71%. */
export const COMPLEMENT: Working = {
  sign: 'of',
  isOfOne: true,
  result: ({ kind, unit, value }) =>
    kind === 'percent' && unit === 'percent' && value !== null && value < 100 ? (100 - value) / 100 : null,
}
