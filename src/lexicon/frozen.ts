import { demonyms } from './generated/demonyms.js'
import { eitherFirstNames, femaleFirstNames, maleFirstNames } from './generated/first-names.js'
import { organizations, sportsTeams } from './generated/organizations.js'
import { lastNames } from './generated/people.js'
import { cities, countries, regions } from './generated/places.js'
import { roles } from './generated/roles.js'
import { wordsOf } from './word-list.js'

/** Look-ups in the lists frozen from compromise. All take lower case; a list is read when it is first asked. */
export const isFirstName = lookUp(femaleFirstNames, maleFirstNames, eitherFirstNames)
export const isLastName = lookUp(lastNames)
export const isCountry = lookUp(countries)
export const isRegion = lookUp(regions)
export const isCity = lookUp(cities)
export const isOrganization = lookUp(organizations)
export const isSportsTeam = lookUp(sportsTeams)
export const isDemonym = lookUp(demonyms)

const isListedRole = lookUp(roles)

/** A trade or post; those whose ending says so ("toxicologist", "optician") need no row. */
export function isRole(lower: string): boolean {
  return isListedRole(lower) || tradeEndings.some((ending) => lower.endsWith(ending))
}

const tradeEndings = ['ologist', 'onomist', 'ographer', 'iatrist', 'ician']

const isFemale = lookUp(femaleFirstNames)
const isMale = lookUp(maleFirstNames)

/** The gender that a first name tells; null for names of both and unknown ones. */
export function genderOf(firstName: string): 'female' | 'male' | null {
  if (isFemale(firstName)) return 'female'
  return isMale(firstName) ? 'male' : null
}

function lookUp(...lists: readonly string[]): (lower: string) => boolean {
  let words: Set<string> | undefined
  return (lower) => {
    words ??= new Set(lists.flatMap(wordsOf))
    return words.has(lower)
  }
}
