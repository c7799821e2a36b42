import { demonymPlaces } from '../../lexicon/demonym-places.js'
import { isCity } from '../../lexicon/frozen.js'
import { sameNames } from '../../lexicon/gazetteer.js'
import { companyWords, droppedTrades, legalForms } from '../../lexicon/organization-words.js'
import { formsOfAddress } from '../../lexicon/titles.js'
import type { EntityType } from '../../model.js'
import { knownNames } from '../../name/known-names.js'
import type { ReferredEntity } from '../../refer/referred.js'
import { plainLetters } from './plain-letters.js'

/**
 * The name that every document knows an entity by: without legal form, title and middle initial, in plain letters, a
 * nation's or continent's people as its land, an acronym that all know spelt out.
 */
export function canonicalName({ name, type }: Pick<ReferredEntity, 'name' | 'type'>): string {
  const known = type === 'person' ? persons : type === 'organization' ? organizations : others
  let canonical = known.get(name)
  if (canonical === undefined) {
    canonical = worked(name, type)
    if (known.size >= NAMES_KEPT) known.clear()
    known.set(name, canonical)
  }
  return canonical
}

/** The same names are told in many articles. Nothing kept says where one was met, so it changes no result. */
const persons = new Map<string, string>()
const organizations = new Map<string, string>()
const others = new Map<string, string>()
const NAMES_KEPT = 10_000

function worked(name: string, type: EntityType): string {
  const plain = plainLetters(name)
  const words = plain.includes(',') ? plain.split(/[\s,]+/).filter((word) => word !== '') : plain.split(' ')
  const kept =
    type === 'person'
      ? words.filter((word, i) => !isTitle(word, i) && !isInitial(word, i, words.length))
      : type === 'organization'
        ? withoutForm(words)
        : words
  while (kept.length > 1 && kept[0] === 'the') kept.shift()
  // "The River Elm" is the Elm River.
  if (kept.length > 1 && kept[0] === 'river') kept.push(kept.shift()!)
  const last = kept.length - 1
  if (last >= 0 && kept[last]!.includes("'")) kept[last] = kept[last]!.replace(/'s?$/, '')
  const joined = kept.join(' ')
  return sameName.get(joined) ?? demonymPlaces.get(joined) ?? joined
}

function isTitle(word: string, at: number): boolean {
  return at === 0 && formsOfAddress.has(word.replace(/\.$/, ''))
}

/** "John F. Roe" is "John Roe". */
function isInitial(word: string, at: number, count: number): boolean {
  return at > 0 && at < count - 1 && /^[a-z]\.?$/.test(word)
}

/** "Kelmar Group plc" is "Kelmar"; of "Group plc" something stays. */
function withoutForm(words: readonly string[]): string[] {
  const kept = [...words]
  while (kept.length > 1 && (isForm(kept.at(-1)!) || (kept.length > 1 && general.has(kept.at(-1)!)))) kept.pop()
  if (kept.at(-1) === '&' || kept.at(-1) === 'and') kept.pop()
  // "General Motors", "British Airways": what is left must be a name.
  if (kept.length === 2 && droppedTrades.has(kept[1]!) && isOnlyName(kept[0]!)) kept.pop()
  return kept
}

function isOnlyName(word: string): boolean {
  const { commonWords, types } = knownNames()
  return (
    word.length > 3 &&
    !commonWords.has(word) &&
    types.get(word) !== 'place' &&
    !demonymPlaces.has(word) &&
    !isCity(word)
  )
}

function isForm(word: string): boolean {
  if (legalForms.has(word)) return true
  return word.includes('.') && (legalForms.has(word.replace(/\.$/, '')) || legalForms.has(word.replaceAll('.', '')))
}

/** Of the general words of company names, those that tell no trade. */
const general: ReadonlySet<string> = new Set(
  [...companyWords].filter((word) =>
    /^(?:group|groupe|grupo|gruppe|gruppo|holdings?|companies|cos|enterprises)$/.test(word),
  ),
)

/** Every name of a class of same names with the longest of them. */
const sameName: ReadonlyMap<string, string> = classes()

function classes(): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const [short, names] of sameNames) {
    const all = new Set<string>()
    for (const raw of [short, ...names]) {
      const name = raw.replaceAll(' - ', '-').replaceAll(" '", "'")
      for (const known of found.get(name) ?? [name]) all.add(known)
    }
    for (const name of all) found.set(name, all)
  }
  const longest = new Map<string, string>()
  for (const [name, all] of found) {
    const first = [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]!
    // What is known only from the words of one class meets also "us" and "who" as words: those are names only.
    if (first !== name) longest.set(name, demonymless(first))
  }
  longest.set('britain', 'united kingdom').set('great britain', 'united kingdom').set('america', 'united states')
  return longest
}

function demonymless(name: string): string {
  return name === 'united states of america' ? 'united states' : name
}
