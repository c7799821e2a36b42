import { mayBeSameTime, type ToldTime } from '../told-time.js'
import type { Told } from '../value.js'
import type { Alike } from './alike.js'
import { deeds, GENERAL } from './likeness.js'
import type { Node } from './node.js'
import { nearness, wordsOf } from './node-key.js'
import type { Stories } from './stories.js'

/**
 * What two documents of one story tell without a figure in nearly one wording: "production starts in April 2028", "volume
 * production is to start in the second quarter of 2028".
 */
export function retoldIn(nodes: readonly Node[], stories: Stories, originalOf: (document: number) => number): Alike[] {
  const byRelation = new Map<string, Node[]>()
  for (const node of nodes) {
    const { relation } = wordsOf(node.key)
    if (node.dimension !== '' || node.tellings[0]!.figure !== null || GENERAL.has(relation)) continue
    const those = byRelation.get(relation)
    if (those === undefined) byRelation.set(relation, [node])
    else those.push(node)
  }
  const retold: Alike[] = []
  for (const those of byRelation.values()) {
    const compared = those.slice(0, MOST_COMPARED)
    for (const [at, one] of compared.entries())
      for (const other of compared.slice(at + 1)) noteRetold(one, other, stories, originalOf, retold)
  }
  return retold
}

/** A relation that is told in so many ways tells nothing apart. */
const MOST_COMPARED = 64

function noteRetold(
  one: Node,
  other: Node,
  stories: Stories,
  originalOf: (document: number) => number,
  retold: Alike[],
): void {
  if (one.key === other.key || !areNear(one, other)) return
  const documents = new Set(one.tellings.map(({ document }) => originalOf(document)))
  if (other.tellings.some(({ document }) => documents.has(originalOf(document)))) return
  for (const a of one.tellings) {
    for (const b of other.tellings) {
      if (a.polarity !== b.polarity || !mayBeSameTime(a.time, b.time)) continue
      const pair = [originalOf(a.document), originalOf(b.document)] as const
      if (!isTold(one, a, b) || !stories.areOne(pair)) continue
      retold.push({ link: [one, other], documents: pair, likeness: 0, mustBeSole: false })
      return
    }
  }
}

/** Whether two share whom or what they are about, and nothing that both say differs. */
function areNear(one: Node, other: Node): boolean {
  const [a, b] = [wordsOf(one.key), wordsOf(other.key)]
  const [subject, object] = [nearness(a.subject, b.subject), nearness(a.object, b.object)]
  return subject >= 0 && object >= 0 && subject + object > 0
}

/** A deed that has wordings of its own, both of whom it names, or a day that both tell. */
function isTold({ key }: Node, a: Told, b: Told): boolean {
  const { subject, relation, object } = wordsOf(key)
  if (areOfOneDay(a.time, b.time)) return true
  return deeds.has(relation) && subject !== '' && (object !== '' || a.named)
}

/** A month at least: any two texts of one story share the year. */
function areOfOneDay(a: ToldTime, b: ToldTime): boolean {
  return a.value !== null && b.value !== null && Math.min(a.value.length, b.value.length) >= MONTH
}

const MONTH = 'YYYY-MM'.length
