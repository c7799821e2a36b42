import { isRole } from '../lexicon/frozen.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import type { Token, Upos } from '../tag/token.js'

// Words around an age that several of its readings ask for.

export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || isRole(lower)
}

/** "half the residents are under 30" */
export function isPersons(token: Token | undefined): boolean {
  return (
    token?.upos === 'NOUN' &&
    isPersonNoun(token.lower) &&
    (token.lower.endsWith('s') || IRREGULAR_PLURALS.has(token.lower))
  )
}

export function isFreed(next: Token | undefined): boolean {
  return next === undefined || FREE.has(next.upos)
}

export const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'who'])

/** What may stand behind a number that counts nothing. */
const FREE: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'AUX', 'CCONJ', 'PUNCT', 'VERB'])

/** Between a person and the bare age: "Holm, now 63,", "she was only 19". */
export const NOW_WORDS: ReadonlySet<string> = new Set([
  'already',
  'barely',
  'both',
  'just',
  'now',
  'only',
  'still',
  'then',
])

export const OLDER: ReadonlySet<string> = new Set(['older', 'younger'])

export const BOUND_JOINERS: ReadonlySet<string> = new Set(['and', 'or'])

export const BEYOND: ReadonlySet<string> = new Set(['above', 'below', 'over', 'under'])

export const BE: ReadonlySet<string> = new Set(['am', 'are', 'be', 'been', 'is', 'was', 'were', "'s", "'m"])

export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set(['children', 'men', 'people', 'women'])
