import { calendarWords, commonAcronyms, functionWords } from '../lexicon/common-capitals.js'
import { legalForms } from '../lexicon/organization-words.js'
import { formsOfAddress, nameParticles, postHeads, postModifiers } from '../lexicon/titles.js'
import type { EntityType } from '../model.js'
import { askedOnce, foundOnce } from '../tag/asked-once.js'
import { isCommonNoun } from './common-noun.js'
import { knownNames } from './known-names.js'
import { withoutStop } from './letters.js'

/** What the lexicon says of a single word, for the places that ask it of nearly every name or capital. */
export const isFirstName = askedOnce((lower) => knownNames().firstNames.has(lower))
export const isLastName = askedOnce((lower) => knownNames().lastNames.has(lower))
/** Also with an abbreviation's stop. */
export const endsAsLastName = askedOnce((lower) => knownNames().lastNames.has(withoutStop(lower)))
export const isCommonNounWord = askedOnce(isCommonNoun)
export const isFunctionWord = askedOnce((lower) => functionWords.has(lower))
export const isCalendarWord = askedOnce((lower) => calendarWords.has(lower))
export const isCommonAcronym = askedOnce((lower) => commonAcronyms.has(lower))
export const isAddress = askedOnce((lower) => formsOfAddress.has(withoutStop(lower)))
export const isPost = askedOnce((lower) => postHeads.has(withoutStop(lower)))
export const isPostModifier = askedOnce((lower) => postModifiers.has(withoutStop(lower)))
export const isParticle = askedOnce((lower) => nameParticles.has(lower))
export const isLegalForm = askedOnce((lower) => legalForms.has(withoutStop(lower)))

/** The type of the word as a name; null of a word that is none. */
export const typeOfWord = foundOnce<EntityType | null>((lower) => knownNames().types.get(lower) ?? null)

/** The most words of a known name that begins with this one; 0 where none does. */
export const longestFrom = foundOnce<number>((lower) => knownNames().longest.get(lower) ?? 0)
