import type { NameCandidate } from './candidate.js'
import { add, type Cluster, leading } from './cluster.js'
import { FAIR, STRONG } from './type-rule.js'

/** Things that are named in one breath are of one kind: gives a name of unsure type its neighbour's in "A, B and C". */
export function coordinated(clusters: readonly Cluster[], rootOf: (each: Cluster) => Cluster): void {
  const starts = new Map<number, Map<number, Cluster>>()
  for (const each of clusters) {
    for (const name of each.names) {
      let inSentence = starts.get(name.place)
      if (inSentence === undefined) starts.set(name.place, (inSentence = new Map()))
      inSentence.set(name.from, each)
    }
  }
  const pairs: [Cluster, Cluster][] = []
  for (const each of clusters) {
    for (const name of each.names) {
      const next = conjunctAfter(name)
      const other = next === 0 ? undefined : starts.get(name.place)?.get(next)
      if (other !== undefined) pairs.push([rootOf(each), rootOf(other)])
    }
  }
  // From left to right and back, so that one sure member speaks for the whole list.
  for (const [one, other] of pairs) speakFor(one, other)
  for (const [one, other] of pairs.reverse()) speakFor(other, one)
}

function speakFor(sure: Cluster, unsure: Cluster): void {
  if (sure === unsure) return
  const says = leading(sure.weights)
  const own = leading(unsure.weights)
  if (says === null || says[1] < STRONG || (own !== null && own[1] > FAIR)) return
  add(unsure.weights, says[0], FAIR + 1)
}

/** Where the next member of a list would start, or 0. */
function conjunctAfter(name: NameCandidate): number {
  const { tokens } = name.sentence
  const next = tokens[name.to]?.lower
  if (next === 'and' || next === 'or') return name.to + 1
  if (next !== ',') return 0
  return tokens[name.to + 1]?.lower === 'and' ? name.to + 2 : name.to + 1
}
