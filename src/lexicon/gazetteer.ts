/**
 * Names that everybody knows and compromise lacks, as whole classes; each file says which. What stands in an earlier list
 * wins over a later one.
 */
import { companies, media, publicBodies, sportsBodies } from './gazetteer/organizations.js'
import { capitals, countryNames, divisions, greaterCities, landsAndWaters, seatsAndSights } from './gazetteer/places.js'

export { moreGroups } from './gazetteer/groups.js'
export { ordinaryWords } from './gazetteer/ordinary.js'
export { moreFirstNames, moreLastNames } from './gazetteer/persons.js'
export { sameNames } from './gazetteer/same-names.js'
export { namedOthers, namedProducts, namedThings } from './gazetteer/things.js'

export const morePlaces: readonly string[] = [
  countryNames,
  capitals,
  divisions,
  greaterCities,
  landsAndWaters,
  seatsAndSights,
]

export const moreOrganizations: readonly string[] = [publicBodies, media, companies, sportsBodies]
