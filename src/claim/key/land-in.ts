import { demonymPlaces } from '../../lexicon/demonym-places.js'
import { landsOfBanks } from '../../lexicon/frames/measures.js'
import { isCountry } from '../../lexicon/frozen.js'

/** The country that a canonical name is or holds ("central bank of chile"), that of a central bank; "" for none. */
export function landIn(name: string): string {
  const known = landsOfBanks.get(name)
  if (known !== undefined) return known
  if (isCountry(name)) return name
  for (const word of name.split(' ')) {
    const land = demonymPlaces.get(word) ?? word
    if (isCountry(land)) return land
  }
  return ''
}
