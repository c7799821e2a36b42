import { quantityOf } from '../../interval.js'
import { isCounted } from './quantities.js'
import type { Working } from './working.js'

/** "Almost $700 a year" of $57 a month. */
export const RATE: Working = {
  sign: 'a',
  isOfOne: true,
  result: (a, _, said) => {
    const factor = YEARLY.get(a.per ?? '') ?? null
    const own = YEARLY.get(said.per ?? '') ?? null
    if (factor === null || own === null || factor === own || a.value === null) return null
    const level = quantityOf({ ...said, per: a.per, base: null })
    const one = quantityOf({ ...a, base: null })
    if (level?.value == null || one?.value == null) return null
    if (level.dimension !== one.dimension && !(isCounted(a) && isCounted(said))) return null
    return ((one.value * factor) / own) * ((quantityOf(said)?.value ?? level.value) / level.value)
  },
}

/** How many of a period make a year. */
const YEARLY: ReadonlyMap<string, number> = new Map([
  ['day', 365],
  ['week', 52],
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
])
