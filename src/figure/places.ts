import { CURRENCY_PLACES } from '../lexicon/currency-places.js'

/**
 * How often an article tells of the countries of each currency with a shared name: the code that is told of most for a
 * name, or null where none is or two are told of alike.
 */
export function placesOf(text: string): (name: string) => string | null {
  let codes: ReadonlyMap<string, string> | null = null
  return (name) => {
    codes ??= mostTold(text)
    return codes.get(name) ?? null
  }
}

const CAPITALISED = /\p{Lu}[\p{L}.]*/gu

function mostTold(text: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  // The one and the two capitalised words right before: "Buenos", "United Arab".
  let one = ''
  let two = ''
  let end = -2
  for (const match of text.matchAll(CAPITALISED)) {
    // The stop of "U.K." is its own, that of "Oslo." the sentence's.
    const word = CURRENCY_PLACES.has(match[0]) || !match[0].endsWith('.') ? match[0] : match[0].slice(0, -1)
    if (end + 1 !== match.index) one = two = ''
    const place =
      CURRENCY_PLACES.get(`${two} ${word}`) ?? CURRENCY_PLACES.get(`${one} ${word}`) ?? CURRENCY_PLACES.get(word)
    two = one === '' ? '' : `${one} ${word}`
    one = word
    end = match.index + word.length
    if (place === undefined) continue
    for (const name of place.names) {
      const told = counts.get(name) ?? new Map<string, number>()
      told.set(place.code, (told.get(place.code) ?? 0) + 1)
      counts.set(name, told)
    }
  }
  const codes = new Map<string, string>()
  for (const [name, told] of counts) {
    const [first, second] = [...told].sort((a, b) => b[1] - a[1])
    if (first !== undefined && first[1] !== second?.[1]) codes.set(name, first[0])
  }
  return codes
}
