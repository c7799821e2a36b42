import { UNIT_ABBREVIATIONS, UNIT_NAMES } from '../lexicon/units.js'
import type { Token } from '../tag/token.js'
import type { Phrase } from './phrase.js'

/**
 * "Below 1,000 metres", "under 0.1 mm": an amount of a measure whose bound is a preposition as well. It tells where or of
 * what size something is, and is neither subject nor object; "under 300 shops" is.
 */
export function opensWithBound(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== 'noun' || tokens[phrase.from]!.upos !== 'ADP' || !bounds.has(tokens[phrase.from]!.lower))
    return false
  const { text, lemma } = tokens[phrase.head]!
  return UNIT_NAMES.has(lemma) || UNIT_ABBREVIATIONS.has(text)
}

const bounds: ReadonlySet<string> = new Set(['above', 'below', 'beneath', 'over', 'under'])
