import { countryNames, divisions } from './gazetteer/places.js'
import { wordsOf } from './word-list.js'

/** Countries, and their first divisions: what an address names behind a town ("Lyon, France", "Austin, Texas"). */
export const countries: ReadonlySet<string> = new Set(wordsOf(countryNames))
export const countryParts: ReadonlySet<string> = new Set(wordsOf(divisions))
