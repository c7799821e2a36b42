import { formsOfAddress } from '../lexicon/titles.js'
import type { NameCandidate } from './candidate.js'
import { knownNames } from './known-names.js'
import type { NamedEntity } from './name-span.js'

type Gender = NamedEntity['gender']

/** Of a person, by "Mr" or "Mrs" before any of the names, else by a first name. */
export function genderOf(names: readonly NameCandidate[]): Gender {
  for (const name of names) {
    const gender = addressedAs(name)
    if (gender !== null) return gender
  }
  for (const { words } of names) {
    const gender = knownNames().firstNames.get(words[0]!) ?? null
    if (gender !== null && words.length > 1) return gender
  }
  return null
}

/** "Mr Brandt" is none whose first name is Anna. */
export function agreeInGender(names: readonly NameCandidate[], others: readonly NameCandidate[]): boolean {
  const gender = genderOf(names)
  const other = genderOf(others)
  return gender === null || other === null || gender === other
}

export function shareTitle(names: readonly NameCandidate[], others: readonly NameCandidate[]): boolean {
  return names.some(({ title }) => title !== null && others.some((other) => other.title === title))
}

/** "Mr", "Mrs" before the name. */
export function addressedAs({ title }: NameCandidate): Gender {
  return title === null ? null : (formsOfAddress.get(title) ?? null)
}
