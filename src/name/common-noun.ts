import { openingNouns } from '../lexicon/common-capitals.js'
import { isRole } from '../lexicon/frozen.js'
import { nominalTypes } from '../lexicon/nominals.js'
import { organizationNouns } from '../lexicon/organization-words.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { facilityNouns, placeNouns } from '../lexicon/place-words.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import { workHeads } from '../lexicon/thing-words.js'
import { personNouns } from '../lexicon/titles.js'
import { knownNames } from './known-names.js'

/** A noun or adjective of the language, or its plural, that is no family name. */
export function isCommonNoun(lower: string): boolean {
  const { commonWords, lastNames, firstNames, types } = knownNames()
  if (lastNames.has(lower) || firstNames.has(lower)) return false
  if (commonWords.has(lower) || headNouns.has(lower) || isRole(lower) || /(?:ment|ness|tion|ity|ship)$/.test(lower))
    return !types.has(lower)
  if (!lower.endsWith('s') || types.has(lower)) return false
  // "Prosecutors", "Hydrologists", "Passengers".
  const one = lower.slice(0, -1)
  if (lower.endsWith('ists') || nominalTypes.get(one) === 'person' || isRole(one) || PERSON_NOUNS.has(lower))
    return true
  if (lower.endsWith('ies') && commonWords.has(`${lower.slice(0, -3)}y`)) return true
  return commonWords.has(lower.slice(0, -1))
}

const headNouns = new Set([
  ...openingNouns,
  ...organizationNouns,
  ...workHeads,
  ...placeNouns,
  ...facilityNouns,
  ...personNouns,
  ...roleNouns,
])
