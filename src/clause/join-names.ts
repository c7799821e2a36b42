import type { NounGroup, Phrase } from '../chunk/phrase.js'
import type { NameSpan } from '../name/name-span.js'

/**
 * "the Holm Centre for Marine Research", "Marks and Spencer": the base phrases that one name runs over are one noun group,
 * so that no part of a name is taken for an adjunct or a conjunct. Its head is that of the first, or of the last where "and"
 * joins them.
 */
export function joinNames(phrases: readonly Phrase[], names: readonly NameSpan[]): readonly Phrase[] {
  let joined: Phrase[] | null = null
  let k = 0
  for (const { from, to } of names) {
    while (k < phrases.length && phrases[k]!.to <= from) k = take(joined, phrases, k)
    const first = phrases[k]
    if (first === undefined || first.to >= to) continue
    let end = k + 1
    while (end < phrases.length && phrases[end]!.to < to) end++
    const last = phrases[end]
    // A name that ends within a group ("the Bank of Tarn offices") leaves the group its head.
    if (first.kind !== 'noun' || last?.kind !== 'noun' || last.to !== to) continue
    if (!phrases.slice(k + 1, end).every(({ kind }) => inner.has(kind))) continue
    joined ??= phrases.slice(0, k)
    joined.push(asOne(first, last, phrases[k + 1]!.kind === 'coordinator'))
    k = end + 1
  }
  if (joined === null) return phrases
  while (k < phrases.length) k = take(joined, phrases, k)
  return joined
}

const inner: ReadonlySet<Phrase['kind']> = new Set(['comma', 'coordinator', 'noun', 'preposition'])

function take(joined: Phrase[] | null, phrases: readonly Phrase[], k: number): number {
  joined?.push(phrases[k]!)
  return k + 1
}

function asOne(first: NounGroup, last: NounGroup, isPair: boolean): NounGroup {
  const { from, determiner, possessor, form, rules } = first
  const head = isPair ? last.head : first.head
  return { kind: 'noun', from, to: last.to, head, determiner, possessor, form, rules }
}
