import { TRAITS } from './traits.js'
import { BASE, WEIGHTS } from './weights.js'

/**
 * The chance that a claim is right in all its fields, from how it was made: the logistic function of the weighted sum of its
 * traits. `calibration/` says how the weights were found and how well they hold.
 */
export function confidenceOf(traits: readonly number[]): number {
  let sum = BASE
  for (let i = 0; i < traits.length; i++) sum += weights[i]! * traits[i]!
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}

const weights: readonly number[] = TRAITS.map(({ name }) => WEIGHTS.get(name) ?? 0)
