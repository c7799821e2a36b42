import type { ReferredSentence } from '../refer/referred.js'

/**
 * Whether a time only says among what something is the most: "its lowest tally since 2004", "the biggest fall in ten years".
 * What happened did not happen then.
 */
export function isComparedSince({ tokens, times }: ReferredSentence, index: number): boolean {
  const { from, type } = times[index]!
  const marker = tokens[from - 1]?.lower
  if (marker !== 'since' && !((marker === 'in' || marker === 'for') && type === 'duration')) return false
  for (let i = from - 2; i >= 0 && i >= from - REACH; i--) {
    const { text, lower, upos } = tokens[i]!
    if (upos === 'AUX' || (upos === 'VERB' && !lower.endsWith('ing')) || (upos === 'PUNCT' && text !== '-'))
      return false
    if (singling.has(lower) || superlatives.has(lower) || (upos === 'ADJ' && lower.endsWith('est') && lower.length > 4))
      return true
  }
  return false
}

/** Words between the superlative and its time: "the lowest tally outside the pandemic since". A guess. */
const REACH = 12

/** Superlatives that stand without their noun: "its lowest since May". Own knowledge. */
const superlatives: ReadonlySet<string> = new Set(
  'biggest closest coldest deepest driest fastest greatest heaviest highest hottest largest latest longest lowest sharpest shortest slowest smallest steepest strongest tallest warmest weakest wettest widest'.split(
    ' ',
  ),
)

const singling: ReadonlySet<string> = new Set(['best', 'fewest', 'first', 'least', 'most', 'only', 'worst'])
