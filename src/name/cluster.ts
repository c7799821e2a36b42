import type { NameCandidate } from './candidate.js'
import { addressedAs } from './person-gender.js'
import type { TypeRule } from './type-rule.js'
import { innerRules, outerRules } from './type-rules.js'
import { Weights } from './weights.js'

/** All the candidates of one document that are the same words, with what speaks for each type. */
export interface Cluster {
  /** Among the document's. */
  readonly index: number
  readonly key: string
  readonly words: readonly string[]
  readonly names: NameCandidate[]
  readonly weights: Weights
  /** Rules that spoke from what stands around a name, and those that did so again: past the second time it adds nothing. */
  readonly spoken: TypeRule[]
  readonly repeated: TypeRule[]
  /** Rules that spoke from the words themselves. */
  readonly inner: readonly TypeRule[]
}

/** The clusters of a document, and for each candidate, by its index, its cluster and the rules that spoke for it. */
export interface Clustered {
  readonly clusters: readonly Cluster[]
  readonly of: readonly Cluster[]
  readonly heard: readonly (readonly TypeRule[])[]
}

/** Pools candidates by their words and lets every rule speak. */
export function cluster(names: readonly NameCandidate[]): Clustered {
  const byKey = new Map<string, Cluster>()
  const clusters: Cluster[] = []
  const of: Cluster[] = []
  const heard: (readonly TypeRule[])[] = []
  const couples = couplesIn(names)
  for (const name of names) {
    const key = couples.has(name.key) ? `${name.key} ${addressedAs(name)}` : name.key
    let pooled = byKey.get(key)
    if (pooled === undefined) {
      pooled = makeCluster(name, clusters.length)
      clusters.push(pooled)
      byKey.set(key, pooled)
    }
    pooled.names.push(name)
    of.push(pooled)
    heard.push(hear(pooled, name))
  }
  return { clusters, of, heard }
}

/** Last names that the document has behind "Mr" and behind "Mrs". */
function couplesIn(names: readonly NameCandidate[]): ReadonlySet<string> {
  const genders = new Map<string, ReturnType<typeof addressedAs>>()
  const couples = new Set<string>()
  for (const name of names) {
    const gender = addressedAs(name)
    if (gender === null) continue
    const other = genders.get(name.key)
    if (other === undefined) genders.set(name.key, gender)
    else if (other !== gender) couples.add(name.key)
  }
  return couples
}

function makeCluster(name: NameCandidate, index: number): Cluster {
  const { key, words } = name
  const weights = new Weights()
  const inner: TypeRule[] = []
  for (const rule of innerRules) {
    if (!rule.holds(name)) continue
    inner.push(rule)
    weights.add(rule.type, rule.weight)
  }
  return { index, key, words, names: [], weights, spoken: [], repeated: [], inner }
}

const NONE: readonly TypeRule[] = []

function hear(pooled: Cluster, name: NameCandidate): readonly TypeRule[] {
  let heard: TypeRule[] | undefined
  for (const rule of outerRules) {
    if (!rule.holds(name)) continue
    heard ??= []
    heard.push(rule)
    // A fact told twice is surer, told ten times it is no surer than that.
    if (!pooled.spoken.includes(rule)) {
      pooled.spoken.push(rule)
      pooled.weights.add(rule.type, rule.weight)
    } else if (!pooled.repeated.includes(rule)) {
      pooled.repeated.push(rule)
      pooled.weights.add(rule.type, rule.weight / 2)
    }
  }
  return heard ?? NONE
}
