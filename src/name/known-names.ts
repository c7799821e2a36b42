import {
  moreFirstNames,
  moreGroups,
  moreLastNames,
  moreOrganizations,
  morePlaces,
  namedOthers,
  namedProducts,
  namedThings,
  ordinaryWords,
} from '../lexicon/gazetteer.js'
import { commonWords } from '../lexicon/generated/common-words.js'
import { demonyms } from '../lexicon/generated/demonyms.js'
import { eitherFirstNames, femaleFirstNames, maleFirstNames } from '../lexicon/generated/first-names.js'
import { organizations, sportsTeams } from '../lexicon/generated/organizations.js'
import { lastNames } from '../lexicon/generated/people.js'
import { cities, countries, otherPlaces, regions } from '../lexicon/generated/places.js'
import { towns } from '../lexicon/generated/towns.js'
import { plainForms } from '../lexicon/plain-forms.js'
import { sortedWords, wordsOf } from '../lexicon/word-list.js'
import type { EntityType } from '../model.js'

/** What the lexicon knows of names, by lower-case words with single spaces. Read once, on first use. */
export interface KnownNames {
  readonly types: ReadonlyMap<string, EntityType>
  /** First words of names of several words, with the greatest number of words. */
  readonly longest: ReadonlyMap<string, number>
  readonly firstNames: ReadonlyMap<string, 'female' | 'male' | null>
  readonly lastNames: ReadonlySet<string>
  /** Nouns and adjectives of the language. */
  readonly commonWords: Pick<ReadonlySet<string>, 'has'>
  /** Names that are common words more often: without a capital that proves something they are none. */
  readonly ordinary: ReadonlySet<string>
}

export function knownNames(): KnownNames {
  known ??= build()
  return known
}

/** Whether GeoNames has a town of this name that is no word and no other name; lower case, as in KnownNames. */
export function isTown(key: string): boolean {
  return townNames.has(key)
}

let known: KnownNames | undefined
const townNames = sortedWords(towns)

function build(): KnownNames {
  const types = new Map<string, EntityType>()
  const longest = new Map<string, number>()
  const addName = (name: string, type: EntityType): void => {
    if (types.has(name)) return
    types.set(name, type)
    const space = name.indexOf(' ')
    if (space < 0) return
    const first = name.slice(0, space)
    longest.set(first, Math.max(longest.get(first) ?? 0, name.split(' ').length))
  }
  const add = (list: string, type: EntityType): void => {
    for (const name of wordsOf(list)) {
      addName(name, type)
      for (const plain of plainForms(name)) addName(plain, type)
    }
  }
  // What stands first wins: a name has one type here.
  add(moreGroups, 'group')
  for (const list of morePlaces) add(list, 'place')
  for (const list of moreOrganizations) add(list, 'organization')
  add(namedThings, 'event')
  add(namedOthers, 'other')
  add(namedProducts, 'product')
  add(countries, 'place')
  add(cities, 'place')
  add(demonyms, 'group')
  add(sportsTeams, 'organization')
  add(regions, 'place')
  add(organizations, 'organization')
  add(otherPlaces, 'place')

  const first = new Map<string, 'female' | 'male' | null>()
  for (const name of wordsOf(femaleFirstNames)) first.set(name, 'female')
  for (const name of wordsOf(maleFirstNames)) first.set(name, 'male')
  for (const name of [...wordsOf(eitherFirstNames), ...wordsOf(moreFirstNames)])
    if (!first.has(name)) first.set(name, null)
  return {
    types,
    longest,
    firstNames: first,
    lastNames: new Set([
      ...wordsOf(lastNames),
      ...wordsOf(moreLastNames).flatMap((name) => [name, ...plainForms(name)]),
    ]),
    commonWords: sortedWords(commonWords),
    ordinary: new Set(wordsOf(ordinaryWords)),
  }
}
