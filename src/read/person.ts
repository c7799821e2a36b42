import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js'
import { nameParticles, nameSuffixes } from '../lexicon/name-parts.js'

/** Whether the words can be one person's full name: a first and a last name at least, nothing that a name has not. */
export function looksLikePerson(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5) return false
  let names = 0
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (at === 0 && HONORIFICS.has(lower)) continue
    if (nameParticles.has(lower) || nameSuffixes.has(lower)) continue
    if (MONTHS.has(lower) || WEEKDAYS.has(lower) || !NAME.test(word)) return false
    names++
  }
  return names >= 2 && !nameParticles.has(words[words.length - 1]!.toLowerCase())
}

const HONORIFICS: ReadonlySet<string> = new Set(['dr', 'dr.', 'prof', 'prof.', 'rev.', 'sir'])

/** A capital, then letters, hyphens and apostrophes; a point only where an initial or "St." has it. */
const NAME = /^\p{Lu}(?:\.|[\p{L}\p{M}'’-]*|\.?\p{Lu}\.)$/u
