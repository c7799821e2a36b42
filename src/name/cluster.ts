import type { EntityType } from '../model.js'
import type { NameCandidate } from './candidate.js'
import type { TypeRule } from './type-rule.js'
import { innerRules, outerRules } from './type-rules.js'

/** All the candidates of one document that are the same words, with what speaks for each type. */
export interface Cluster {
  readonly key: string
  readonly words: readonly string[]
  readonly names: NameCandidate[]
  readonly weights: Map<EntityType, number>
  /** How often each rule spoke: past the second time it adds nothing. */
  spoken: Map<TypeRule, number> | null
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
  const of: Cluster[] = []
  const heard: (readonly TypeRule[])[] = []
  for (const name of names) {
    let pooled = byKey.get(name.key)
    if (pooled === undefined) {
      const inner = innerRules.filter((rule) => rule.holds(name))
      pooled = { key: name.key, words: name.words, names: [], weights: new Map(), spoken: null, inner }
      for (const rule of inner) add(pooled.weights, rule.type, rule.weight)
      byKey.set(name.key, pooled)
    }
    pooled.names.push(name)
    of.push(pooled)
    heard.push(hear(pooled, name))
  }
  return { clusters: [...byKey.values()], of, heard }
}

const NONE: readonly TypeRule[] = []

function hear(pooled: Cluster, name: NameCandidate): readonly TypeRule[] {
  let heard: TypeRule[] | undefined
  for (const rule of outerRules) {
    if (!rule.holds(name)) continue
    heard ??= []
    heard.push(rule)
    pooled.spoken ??= new Map()
    const times = pooled.spoken.get(rule) ?? 0
    pooled.spoken.set(rule, times + 1)
    // A fact told twice is surer, told ten times it is no surer than that.
    if (times < 2) add(pooled.weights, rule.type, times === 0 ? rule.weight : rule.weight / 2)
  }
  return heard ?? NONE
}

export function add(weights: Map<EntityType, number>, type: EntityType, weight: number): void {
  weights.set(type, (weights.get(type) ?? 0) + weight)
}

/** The type that most speaks for, and how much; null where nothing was said. Ties go to the type first spoken for. */
export function leading(weights: ReadonlyMap<EntityType, number>): readonly [EntityType, number] | null {
  let best: readonly [EntityType, number] | null = null
  for (const [type, weight] of weights) if (best === null || weight > best[1]) best = [type, weight]
  return best
}
