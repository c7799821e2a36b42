import { isCountry } from '../lexicon/frozen.js'
import { sameNames } from '../lexicon/gazetteer.js'
import { clubNicknames, clubOpenings, clubWords } from '../lexicon/name-joins.js'
import { companyWords, institutionHeads, legalForms, mediaHeads } from '../lexicon/organization-words.js'
import { nameParticles, personSuffixes } from '../lexicon/titles.js'
import type { EntityType } from '../model.js'
import type { NameCandidate } from './candidate.js'
import type { Cluster } from './cluster.js'
import { knownNames } from './known-names.js'
import { isAllCapitals, withoutStop } from './letters.js'
import { agreeInGender, shareTitle } from './person-gender.js'
import { STRONG, SURE } from './type-rule.js'
import { isFirstName, typeOfWord } from './word-facts.js'

/** The cluster that a shorter or other form stands for, and the rule that says so. */
export interface Link {
  readonly to: Cluster
  readonly rule: string
}

/** Finds for each cluster, by its index, the fuller name that it is a form of. */
export function links(clusters: readonly Cluster[]): (Link | null)[] {
  const byKey = new Map(clusters.map((each) => [each.key, each]))
  const persons = new Map<string, Cluster[]>()
  const companies = new Map<string, Cluster>()
  const acronyms = new Map<string, Cluster>()
  const firms = new Map<string, Cluster[]>()
  const clubs = new Map<string, Cluster>()
  const nicknames = new Map<string, Cluster | null>()
  const heads = new Map<string, Cluster>()
  for (const each of clusters) {
    if (each.words.length < 2) continue
    const type = each.weights.leading()?.[0]
    if (type === 'person') {
      for (const part of personParts(each.words)) push(persons, part, each)
    } else if (type === 'organization') {
      const core = companyCore(each)
      if (core !== each.key && !companies.has(core)) companies.set(core, each)
      // "Redwood Crest" for Redwood Crest Partners.
      const short = each.words.slice(0, -1).join(' ')
      if (each.words.length > 2 && institutionHeads.has(each.words.at(-1)!) && !companies.has(short))
        companies.set(short, each)
      if (isFirm(each.words)) push(firms, each.words[0]!, each)
      for (const head of headWords(each.words)) if (!heads.has(head)) heads.set(head, each)
    }
    const last = each.words.at(-1)!
    if (type !== 'person' && (clubNicknames.has(last) || (type === 'organization' && isTeamWord(each))))
      nicknames.set(last, nicknames.has(last) ? null : each)
    if (type !== 'person' && (clubWords.has(last) || (type === 'organization' && isTeamWord(each))))
      clubs.set(each.words.slice(0, -1).join(' '), each)
    else if (type !== 'person' && clubOpenings.has(each.words[0]!)) clubs.set(each.words.slice(1).join(' '), each)
    if (type !== 'person' && type !== 'place')
      for (const acronym of acronymsOf(each.words)) if (!acronyms.has(acronym)) acronyms.set(acronym, each)
  }
  const ends = bracketed(clusters)
  return clusters.map((each) => {
    const link =
      sameName(each, byKey) ??
      ownMark(each, byKey) ??
      company(each, companies) ??
      acronym(each, acronyms) ??
      inBrackets(each, ends) ??
      headWord(each, heads) ??
      club(each, clubs, persons) ??
      nickname(each, nicknames) ??
      earlier(person(each, persons), firm(each, firms))
    return link === null || link.to === each ? null : link
  })
}

function sameName(each: Cluster, byKey: ReadonlyMap<string, Cluster>): Link | null {
  const fuller = sameNames.get(each.key)
  if (fuller === undefined) return null
  for (const key of fuller) {
    const to = byKey.get(key)
    if (to !== undefined) return { to, rule: 'name.pool.same-name' }
  }
  return null
}

/** "Norwood's shares", "at Norwood's" where the document has "Norwood's said": the mark is the name's. */
function ownMark(each: Cluster, byKey: ReadonlyMap<string, Cluster>): Link | null {
  if (each.words.length > 1) return null
  const to = byKey.get(`${each.key} 's`) ?? byKey.get(`${each.key} ’s`)
  if (to === undefined || !each.names.every(({ next }) => next?.lower === "'s" || next?.lower === '’s')) return null
  return { to, rule: 'name.pool.same-name' }
}

function company(each: Cluster, companies: ReadonlyMap<string, Cluster>): Link | null {
  const to = companies.get(each.key) ?? companies.get(companyCore(each))
  if (to === undefined || to === each) return null
  if (isElse(each)) return null
  if (to.words.length < each.words.length) return null
  return { to, rule: 'name.pool.company' }
}

/** Signs around it, not its own form, that make it a person's, or the lexicon that makes it a place's. */
function isElse(each: Cluster): boolean {
  const own = each.weights.leading()
  if (own === null || own[0] === 'organization' || own[1] < SURE) return false
  if (own[0] !== 'person') return true
  let around = 0
  for (const rule of each.spoken) if (rule.type === 'person') around += rule.weight
  return around >= SURE
}

/** "Reed" after "Reed International PLC": a firm is introduced in full and then called by its first word. */
function firm(each: Cluster, firms: ReadonlyMap<string, readonly Cluster[]>): Link | null {
  if (each.words.length > 1 || each.names[0]!.known !== null || isElse(each)) return null
  const fuller = firms.get(each.key)
  const to = fuller?.[0]
  if (to === undefined || isLater(to, each)) return null
  // "Orlo Freight" and "Orlo Freight Inc." are one firm; "Orlo Power" beside them leaves "Orlo" open.
  const core = companyCore(to)
  return fuller!.some((other) => companyCore(other) !== core) ? null : { to, rule: 'name.pool.first-word' }
}

/** A legal form or general words after the first: the first is what it is called by. */
function isFirm(words: readonly string[]): boolean {
  if (legalForms.has(withoutStop(words.at(-1)!))) return true
  for (let i = 1; i < words.length; i++)
    if (!companyWords.has(words[i]!) && !institutionHeads.has(words[i]!)) return false
  return true
}

/** A short name that a person and a firm share ("Penhallow") goes on with whichever was introduced first. */
function earlier(person: Link | null, firm: Link | null): Link | null {
  if (person === null || firm === null) return person ?? firm
  return firstPlace(firm.to) < firstPlace(person.to) ? firm : person
}

/** Whether the fuller name comes up only after the shorter. A headline's short form is of whatever the text then names in full. */
function isLater(to: Cluster, each: Cluster): boolean {
  return firstPlace(to) > firstPlace(each) && each.names.some(({ sentence }) => sentence.block.kind !== 'title')
}

/** Where a name first stands in running text: headlines and lists of key points use the short form before the full one. */
function firstPlace(each: Cluster): number {
  const name =
    each.names.find(({ cased, sentence }) => cased && sentence.block.kind === 'paragraph') ??
    each.names.find(({ cased }) => cased) ??
    each.names[0]!
  return name.place * 10_000 + name.from
}

function acronym(each: Cluster, acronyms: ReadonlyMap<string, Cluster>): Link | null {
  if (each.words.length !== 1) return null
  const name = each.names[0]!
  if (!isAllCapitals(name.sentence.tokens[name.from]!.text)) return null
  const to = acronyms.get(each.key.replaceAll('.', ''))
  return to === undefined ? null : { to, rule: 'name.pool.acronym' }
}

/** The names that a bracket follows, by sentence and token. */
function bracketed(clusters: readonly Cluster[]): ReadonlyMap<number, Cluster> {
  const ends = new Map<number, Cluster>()
  for (const each of clusters)
    for (const { place, to, next } of each.names) if (next?.text === '(') ends.set(place * 10_000 + to, each)
  return ends
}

function inBrackets(each: Cluster, ends: ReadonlyMap<number, Cluster>): Link | null {
  if (each.words.length !== 1 || ends.size === 0) return null
  for (const { place, from, sentence, previous, next } of each.names) {
    if (previous?.text !== '(' || next?.text !== ')' || !isAllCapitals(sentence.tokens[from]!.text)) continue
    const to = ends.get(place * 10_000 + from - 1)
    if (to === undefined || to.words.length < 2 || each.names[0]!.known === 'place') continue
    const type = to.weights.leading()?.[0]
    // "Jane Roe (KTRV)", "Red Star (YUG)": a person's channel, a club's country.
    if (type !== 'organization' && type !== 'work' && type !== 'event') continue
    if (to.words.some((word) => word.charAt(0) === each.key.charAt(0))) return { to, rule: 'name.pool.in-brackets' }
  }
  return null
}

/** The words by which a body goes on: the last of "Kelldorf Courier", the first of "University of Kelldorf". */
function headWords(words: readonly string[]): string[] {
  const heads: string[] = []
  const last = words.at(-1)!
  if (institutionHeads.has(last) || mediaHeads.has(last)) heads.push(last)
  if (words[1] === 'of' || words[1] === 'for') heads.push(words[0]!)
  return heads
}

function headWord(each: Cluster, heads: ReadonlyMap<string, Cluster>): Link | null {
  const to = heads.get(each.key)
  if (to === undefined || isLater(to, each)) return null
  const defined = each.names.every(({ previous, cased }) => cased && previous?.lower === 'the')
  return defined ? { to, rule: 'name.pool.head-word' } : null
}

function club(
  each: Cluster,
  clubs: ReadonlyMap<string, Cluster>,
  persons: ReadonlyMap<string, readonly Cluster[]>,
): Link | null {
  const to = clubs.get(each.key)
  // "Kuwait City" is not Kuwait.
  if (to === undefined || isCountry(each.key) || isLater(to, each)) return null
  const own = each.weights.leading()
  // A club wants, says and pays as a person does: only one who is named in full is meant by it.
  if (own !== null && own[0] === 'person' && !persons.has(each.key)) return { to, rule: 'name.pool.club' }
  // "in Halbury": the town, unless the club is but the town's full name.
  if (own !== null && own[0] !== 'organization' && own[1] >= STRONG && own[0] !== to.weights.leading()?.[0]) return null
  return { to, rule: 'name.pool.club' }
}

/** "Rovers" for Kelldorf Rovers, where no other Rovers are named. */
function nickname(each: Cluster, nicknames: ReadonlyMap<string, Cluster | null>): Link | null {
  const to = each.words.length === 1 ? nicknames.get(each.key) : null
  if (to == null || !mayBeNickname(each)) return null
  return { to, rule: 'name.pool.club-nickname' }
}

function mayBeNickname({ key, names }: Cluster): boolean {
  if (clubNicknames.has(key)) return true
  if (clubWords.has(key)) return names.every(isBare)
  if (typeOfWord(names[0]!.last) === 'organization') return true
  return names.every(({ previous, sentence }) => sentence.block.kind === 'title' || previous?.lower === 'the')
}

/** "City", "Warriors"; "Comets" too, though with an article only. */
function isTeamWord({ words }: Cluster): boolean {
  const last = words.at(-1)!
  return clubWords.has(last) || (/[^s]s$/.test(last) && !institutionHeads.has(last) && !legalForms.has(last))
}

/** "City had led", "for United": no article, and no noun after it ("Town halls", "the City"). */
function isBare({ previous, next }: NameCandidate): boolean {
  return previous?.upos !== 'DET' && next?.upos !== 'NOUN' && next?.upos !== 'ADJ' && next?.upos !== 'PROPN'
}

function person(each: Cluster, persons: ReadonlyMap<string, readonly Cluster[]>): Link | null {
  const fuller = persons.get(each.key)
  if (fuller === undefined) return null
  const own = each.weights.leading()
  // A town or company of the same name needs more than one strong sign to stay apart.
  if (own !== null && own[0] !== 'person' && own[1] - each.weights.of('person') > PLACE_SAYS_NO) return null
  const named = fuller.filter(
    (other) => other !== each && other.words.length > each.words.length && agreeInGender(each.names, other.names),
  )
  // Of two of one family "President Brandt" is who has that title elsewhere; else who is named first.
  const to = named.length > 1 ? (named.find((other) => shareTitle(each.names, other.names)) ?? named[0]) : named[0]
  return to === undefined ? null : { to, rule: 'name.pool.last-name' }
}

// Known by the lexicon (8) and once after "in" (4).
const PLACE_SAYS_NO = 11

/** The shorter forms under which a person goes on: last name with and without particle, first and last without the middle. */
function personParts(words: readonly string[]): string[] {
  const names = words.filter((word) => !personSuffixes.has(word))
  const last = names.length - 1
  if (last < 1) return []
  const parts = [names[last]!]
  let from = last
  while (from > 1 && nameParticles.has(names[from - 1]!)) from--
  if (from < last) parts.push(names.slice(from).join(' '))
  if (from > 1) parts.push(`${names[0]} ${names.slice(from).join(' ')}`)
  if (names.length > 2 && names[last - 1] === '-') parts.push(names.slice(last - 2).join(' '))
  // Hussein is Saddam to the papers; Kim, Li and the like stand first.
  if (!knownNames().types.has(names[0]!)) parts.push(names[0]!)
  const initial = names[0]!.charAt(0)
  parts.push(`${initial}. ${names.slice(from).join(' ')}`)
  return parts
}

/** A company's name without legal form and general words: "ford motor co." → "ford". */
function companyCore({ key, words }: Cluster): string {
  let end = words.length
  while (end > 1) {
    const word = withoutStop(words[end - 1]!)
    if (!legalForms.has(word) && !companyWords.has(word) && word !== '&' && word !== ',') break
    end--
  }
  return end === words.length ? key : words.slice(0, end).join(' ')
}

/** "National Road Agency" → "nra"; with and without the small words. */
function acronymsOf(words: readonly string[]): string[] {
  let all = ''
  let capitals = ''
  for (const word of words) {
    const initial = word.charAt(0)
    all += initial
    if (!smallWords.has(word)) capitals += initial
  }
  return capitals.length < 2 ? [] : [all, capitals]
}

const smallWords = new Set(['of', 'for', 'the', 'and', '&', '-', 'de', 'di', 'la', 'on', "'", '’', "'s", '’s'])

function push(map: Map<string, Cluster[]>, key: string, value: Cluster): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The type to give where no rule spoke: what is named again and again acts; of one unknown word nothing can be said. */
export function defaultType(each: Cluster): EntityType {
  if (isFirstName(each.names[0]!.first)) return 'person'
  return each.words.length > 1 || each.names.length > 1 ? 'organization' : 'other'
}
