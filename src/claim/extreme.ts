import type { Clause } from '../clause/clause.js'
import { comparatives } from '../lexicon/factuality-words.js'
import type { ReferredSentence } from '../refer/referred.js'

/**
 * "Could not be happier", "could not have come at a worse time": what cannot be more so is so to the utmost. Beside what it
 * is compared with ("could not be higher than 3%"), the negation is meant.
 */
export function isExtreme({ tokens }: ReferredSentence, { verb }: Clause): boolean {
  if (verb === null || verb.negations.length === 0 || !verb.modals.includes('could')) return false
  const main = tokens[verb.head]!.lower
  const at = verb.copula ? verb.to : main === 'come' || main === 'came' ? afterAtA() : -1
  if (at === -1) return false
  const word = tokens[at]
  if (word === undefined || !comparatives.has(word.lower)) return false
  for (let i = at + 1; i <= at + FARTHEST; i++) if (tokens[i]?.lower === 'than') return false
  return true

  function afterAtA(): number {
    const { to } = verb!
    return tokens[to]?.lower === 'at' && tokens[to + 1]?.lower === 'a' ? to + 2 : -1
  }
}

/** Words between a comparative and "than". A guess. */
const FARTHEST = 2
