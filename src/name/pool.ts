import { formsOfAddress } from '../lexicon/titles.js'
import type { EntityType } from '../model.js'
import type { NameCandidate } from './candidate.js'
import { textOf } from './candidate.js'
import { add, type Cluster, cluster, leading } from './cluster.js'
import { coordinated } from './coordinated.js'
import { knownNames } from './known-names.js'
import { defaultType, type Link, links } from './link.js'
import type { NamedEntity } from './name-span.js'

/** A candidate with the thing it names. */
export interface Pooled {
  readonly name: NameCandidate
  /** Index into the entities. */
  readonly entity: number
  readonly rules: readonly string[]
}

const onlyTypes: ReadonlyMap<string, EntityType> = new Map([
  ['name.pool.company', 'organization'],
  ['name.pool.last-name', 'person'],
])

/** Pools the evidence of a document: one thing however it is called, one type a thing. */
export function pool(names: readonly NameCandidate[], text: string): { pooled: Pooled[]; entities: NamedEntity[] } {
  const clusters = cluster(names)
  const linked = links(clusters)
  const rootOf = new Map<Cluster, Cluster>()
  for (const each of clusters) rootOf.set(each, root(each, linked))
  for (const each of clusters) {
    const top = rootOf.get(each)!
    if (top === each) continue
    // A last name or a short firm name says nothing against what its full form is.
    const only = onlyTypes.get(linked.get(each)!.rule)
    for (const [type, weight] of each.weights) if (only === undefined || only === type) add(top.weights, type, weight)
  }
  coordinated(clusters, (each) => rootOf.get(each)!)

  const members = new Map<Cluster, NameCandidate[]>()
  const clusterOf = new Map<NameCandidate, readonly [Cluster, number]>()
  for (const each of clusters) each.names.forEach((name, at) => clusterOf.set(name, [each, at]))
  for (const name of names) {
    const top = rootOf.get(clusterOf.get(name)![0])!
    if (isDropped(top)) continue
    const list = members.get(top)
    if (list === undefined) members.set(top, [name])
    else list.push(name)
  }
  const entities: NamedEntity[] = []
  const indexOf = new Map<Cluster, number>()
  for (const [top, list] of members) {
    indexOf.set(top, entities.length)
    entities.push(entityOf(top, list, text))
  }
  const pooled: Pooled[] = []
  for (const name of names) {
    const [own, at] = clusterOf.get(name)!
    const entity = indexOf.get(rootOf.get(own)!)
    if (entity === undefined) continue
    pooled.push({ name, entity, rules: rulesOf(name, own, at, linked.get(own), entities[entity]!.type) })
  }
  return { pooled, entities }
}

/** A capital that proves nothing, on a word of which no rule has anything to say. */
function isDropped(top: Cluster): boolean {
  if (top.weights.size > 0) return false
  return top.names.every((name) => name.rules[0] === 'name.case.tagged')
}

function root(each: Cluster, linked: ReadonlyMap<Cluster, Link>): Cluster {
  let at = each
  for (let steps = 0; steps < 4; steps++) {
    const link = linked.get(at)
    if (link === undefined || link.to === each) return at
    at = link.to
  }
  return at
}

function typeOf(top: Cluster): EntityType {
  return leading(top.weights)?.[0] ?? defaultType(top)
}

function entityOf(top: Cluster, names: readonly NameCandidate[], text: string): NamedEntity {
  const type = typeOf(top)
  let fullest = names[0]!
  for (const name of names) {
    if (name.cased === fullest.cased ? name.words.length > fullest.words.length : name.cased) fullest = name
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

function genderOf(names: readonly NameCandidate[]): NamedEntity['gender'] {
  for (const name of names) {
    const gender = name.title === null ? null : (formsOfAddress.get(name.title) ?? null)
    if (gender !== null) return gender
  }
  for (const name of names) {
    const gender = knownNames().firstNames.get(name.words[0]!) ?? null
    if (gender !== null && name.words.length > 1) return gender
  }
  return null
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
  at: number,
  link: Link | undefined,
  type: EntityType,
): readonly string[] {
  const rules = [...name.rules]
  if (link !== undefined) rules.push(link.rule)
  let said = false
  for (const spoken of [own.inner, own.heard[at]!]) {
    for (const rule of spoken) {
      if (rule.type !== type) continue
      rules.push(rule.name)
      said = true
    }
  }
  if (!said && link === undefined) rules.push(own.weights.has(type) ? 'name.pool.elsewhere' : 'name.pool.default')
  return rules
}
