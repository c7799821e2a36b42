import { verbForm } from '../lexicon/verb-forms.js'
import type { EntityType } from '../model.js'
import type { NameCandidate } from './candidate.js'
import { textOf } from './candidate.js'
import { type Cluster, cluster } from './cluster.js'
import { isCommonNoun } from './common-noun.js'
import { coordinated } from './coordinated.js'
import { isAllCapitals } from './letters.js'
import { defaultType, type Link, links } from './link.js'
import type { NamedEntity } from './name-span.js'
import { genderOf } from './person-gender.js'
import type { TypeRule } from './type-rule.js'

/** A candidate with the thing it names. */
export interface Pooled {
  readonly name: NameCandidate
  /** Index into the entities. */
  readonly entity: number
  readonly rules: readonly string[]
}

const onlyTypes: ReadonlyMap<string, EntityType> = new Map([
  ['name.pool.company', 'organization'],
  ['name.pool.first-word', 'organization'],
  ['name.pool.last-name', 'person'],
])

/** Pools the evidence of a document: one thing however it is called, one type a thing. */
export function pool(names: readonly NameCandidate[], text: string): { pooled: Pooled[]; entities: NamedEntity[] } {
  const { clusters, of, heard } = cluster(names)
  const linked = links(clusters)
  const top = clusters.map((each) => root(each, linked))
  for (const each of clusters) {
    const fuller = top[each.index]!
    if (fuller === each) continue
    // A last name or a short firm name says nothing against what its full form is.
    const only = onlyTypes.get(linked[each.index]!.rule)
    for (const type of each.weights.types)
      if (only === undefined || only === type) fuller.weights.add(type, each.weights.of(type))
  }
  const things = of.map(({ index }) => top[index]!)
  coordinated(names, (at) => things[at]!)

  const members = membersOf(names, things, clusters.length)
  const entities = members.map(({ thing, list }) => entityOf(thing, list, text))
  const indexOf: number[] = []
  for (const [index, { thing }] of members.entries()) indexOf[thing.index] = index
  const pooled: Pooled[] = []
  for (let at = 0; at < names.length; at++) {
    const entity = indexOf[things[at]!.index]
    if (entity === undefined) continue
    const own = of[at]!
    const name = names[at]!
    const rules = rulesOf(name, own, heard[at]!, linked[own.index] ?? null, entities[entity]!.type)
    pooled.push({ name, entity, rules })
  }
  return { pooled, entities }
}

interface Members {
  readonly thing: Cluster
  readonly list: NameCandidate[]
}

/** The names of each thing, in the order in which the things are first named. */
function membersOf(names: readonly NameCandidate[], things: readonly Cluster[], clusters: number): Members[] {
  const members: Members[] = []
  const byCluster = new Array<Members | null | undefined>(clusters).fill(undefined)
  for (let at = 0; at < names.length; at++) {
    const thing = things[at]!
    let own = byCluster[thing.index]
    if (own === undefined) {
      own = isDropped(thing) ? null : { thing, list: [] }
      byCluster[thing.index] = own
      if (own !== null) members.push(own)
    }
    own?.list.push(names[at]!)
  }
  return members
}

/** A capital that proves nothing, on a word of which no rule has anything to say. */
function isDropped(top: Cluster): boolean {
  if (top.weights.types.length > 0) return false
  // "the Company", "the Lodge": a common word that is defined in its text, and no name.
  if (top.words.length === 1 && (isCommonNoun(top.key) || verbForm(top.key) !== null)) return true
  return top.names.every((name) => name.rules[0] === 'name.case.tagged')
}

function root(each: Cluster, linked: readonly (Link | null)[]): Cluster {
  let at = each
  for (let steps = 0; steps < 4; steps++) {
    const link = linked[at.index] ?? null
    if (link === null || link.to === each) return at
    at = link.to
  }
  return at
}

function typeOf(top: Cluster): EntityType {
  return top.weights.leading()?.[0] ?? defaultType(top)
}

function entityOf(top: Cluster, names: readonly NameCandidate[], text: string): NamedEntity {
  const type = typeOf(top)
  let fullest = names[0]!
  for (const name of names) {
    if (name.cased === fullest.cased ? isFuller(name, fullest) : name.cased) fullest = name
  }
  const name = textOf(fullest, text)
  const aliases: string[] = []
  const keys = new Set([fullest.key])
  for (const other of names) {
    if (keys.has(other.key)) continue
    keys.add(other.key)
    // A form seen in running text shows how it is written.
    const shown = names.find((each) => each.key === other.key && each.cased) ?? other
    aliases.push(textOf(shown, text))
  }
  return { name, type, aliases, gender: type === 'person' ? genderOf(names) : null, plural: isPlural(type, names) }
}

/** More words; or the same words not in capitals for their looks ("TURIN, Jan. 12" beside "Turin"). */
function isFuller(name: NameCandidate, than: NameCandidate): boolean {
  return name.key === than.key ? isShouted(than) && !isShouted(name) : name.words.length > than.words.length
}

function isShouted({ sentence, from, to }: NameCandidate): boolean {
  for (let i = from; i < to; i++) if (!isAllCapitals(sentence.tokens[i]!.text)) return false
  return true
}

/** "The Browns are", "Democrats have": a name in -s with a plural verb; nationalities in -s. */
function isPlural(type: EntityType, names: readonly NameCandidate[]): boolean {
  const last = names[0]!.words.at(-1)!
  if (!last.endsWith('s') || last.endsWith('ss')) return false
  if (type === 'group') return !names[0]!.key.endsWith('is') || names[0]!.key.length > 5
  if (type !== 'organization') return false
  return names.some((name) => {
    const next = name.sentence.tokens[name.to]?.lower
    const article = name.sentence.tokens[name.from - 1]?.lower
    return article === 'the' && (next === 'are' || next === 'were' || next === 'have')
  })
}

/** What the candidate's own place and words said for the type it was given; else that it was told elsewhere. */
function rulesOf(
  name: NameCandidate,
  own: Cluster,
  heard: readonly TypeRule[],
  link: Link | null,
  type: EntityType,
): readonly string[] {
  const rules = [...name.rules]
  if (link !== null) rules.push(link.rule)
  const before = rules.length
  for (const rule of own.inner) if (rule.type === type) rules.push(rule.name)
  for (const rule of heard) if (rule.type === type) rules.push(rule.name)
  const said = rules.length > before
  if (!said && link === null) rules.push(own.weights.types.includes(type) ? 'name.pool.elsewhere' : 'name.pool.default')
  return rules
}
