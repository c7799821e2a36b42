import type { NameCandidate } from './candidate.js'
import type { Cluster } from './cluster.js'
import { FAIR, STRONG } from './type-rule.js'

/**
 * Things that are named in one breath are of one kind: gives a name of unsure type its neighbour's in "A, B and C". `of`
 * holds the thing of each name, by its index; names stand in the order of the text.
 */
export function coordinated(names: readonly NameCandidate[], of: (at: number) => Cluster): void {
  const pairs: number[] = []
  for (let at = 0; at + 1 < names.length; at++) {
    const name = names[at]!
    const next = names[at + 1]!
    if (next.place === name.place && next.from === conjunctAfter(name)) pairs.push(at)
  }
  // From left to right and back, so that one sure member speaks for the whole list.
  for (const at of pairs) speakFor(of(at), of(at + 1))
  for (const at of pairs.reverse()) speakFor(of(at + 1), of(at))
}

function speakFor(sure: Cluster, unsure: Cluster): void {
  if (sure === unsure) return
  const says = sure.weights.leading()
  const own = unsure.weights.leading()
  if (says === null || says[1] < STRONG || (own !== null && own[1] > FAIR)) return
  unsure.weights.add(says[0], FAIR + 1)
}

/** Where the next member of a list would start, or 0. */
function conjunctAfter(name: NameCandidate): number {
  const { tokens } = name.sentence
  const next = tokens[name.to]?.lower
  if (next === 'and' || next === 'or') return name.to + 1
  if (next !== ',') return 0
  return tokens[name.to + 1]?.lower === 'and' ? name.to + 2 : name.to + 1
}
