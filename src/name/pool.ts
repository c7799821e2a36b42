import { formsOfAddress } from '../lexicon/titles.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { EntityType } from '../model.js'
import type { NameCandidate } from './candidate.js'
import { textOf } from './candidate.js'
import { add, type Cluster, cluster, leading } from './cluster.js'
import { coordinated } from './coordinated.js'
import { knownNames } from './known-names.js'
import { defaultType, type Link, links } from './link.js'
import type { NamedEntity } from './name-span.js'
import { isCommonNoun } from './survey.js'
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
  const top = new Map<Cluster, Cluster>()
  for (const each of clusters) top.set(each, root(each, linked))
  for (const [each, fuller] of top) {
    if (fuller === each) continue
    // A last name or a short firm name says nothing against what its full form is.
    const only = onlyTypes.get(linked.get(each)!.rule)
    for (const [type, weight] of each.weights)
      if (only === undefined || only === type) add(fuller.weights, type, weight)
  }
  coordinated(names, (at) => top.get(of[at]!)!)

  const members = new Map<Cluster, NameCandidate[]>()
  names.forEach((name, at) => {
    const thing = top.get(of[at]!)!
    const list = members.get(thing)
    if (list !== undefined) list.push(name)
    else if (!isDropped(thing)) members.set(thing, [name])
  })
  const entities: NamedEntity[] = []
  const indexOf = new Map<Cluster, number>()
  for (const [thing, list] of members) {
    indexOf.set(thing, entities.length)
    entities.push(entityOf(thing, list, text))
  }
  const pooled: Pooled[] = []
  names.forEach((name, at) => {
    const own = of[at]!
    const entity = indexOf.get(top.get(own)!)
    if (entity === undefined) return
    const spoken = [...own.inner, ...heard[at]!]
    pooled.push({ name, entity, rules: rulesOf(name, own, spoken, linked.get(own), entities[entity]!.type) })
  })
  return { pooled, entities }
}

/** A capital that proves nothing, on a word of which no rule has anything to say. */
function isDropped(top: Cluster): boolean {
  if (top.weights.size > 0) return false
  // "the Company", "the Lodge": a common word that is defined in its text, and no name.
  if (top.words.length === 1 && (isCommonNoun(top.key) || verbForm(top.key) !== null)) return true
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
  spoken: readonly TypeRule[],
  link: Link | undefined,
  type: EntityType,
): readonly string[] {
  const rules = [...name.rules]
  if (link !== undefined) rules.push(link.rule)
  let said = false
  for (const rule of spoken) {
    if (rule.type !== type) continue
    rules.push(rule.name)
    said = true
  }
  if (!said && link === undefined) rules.push(own.weights.has(type) ? 'name.pool.elsewhere' : 'name.pool.default')
  return rules
}
