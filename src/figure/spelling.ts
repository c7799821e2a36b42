import { AMERICAN_SPELLINGS, BRITISH_SPELLINGS } from '../lexicon/spelling-marks.js'

/**
 * Whether an article is spelt the British way: more of its words are, or it tells of pounds sterling and no word decides.
 * It shows early, so no more than the beginning is looked at; that also bounds the work.
 */
export function isBritish(text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT)
  let balance = 0
  for (const [word] of beginning.matchAll(/[a-z]+/g)) {
    if (BRITISH_SPELLINGS.has(word)) balance++
    else if (AMERICAN_SPELLINGS.has(word)) balance--
  }
  if (balance !== 0) return balance > 0
  return beginning.includes('£') || beginning.includes('per cent')
}

/** UTF-16 units: some 3,000 words, longer than nearly all articles. */
const LOOKED_AT = 20_000
