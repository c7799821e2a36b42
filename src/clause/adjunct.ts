import type { TokenRange } from '../rule/offsets.js'
import type { Adjunct, NounPhrase } from './clause.js'

/**
 * A noun phrase beside a verb, with its preposition. Written out, as all that is made for every clause or sentence: V8 gives
 * an object made by a spread that adds a property a shape of its own, and objects without a common shape are read slowly.
 */
export function adjunctOf({ from, to, head }: NounPhrase, marker: TokenRange | null): Adjunct {
  return { from, to, head, marker }
}
