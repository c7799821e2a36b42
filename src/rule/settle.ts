/** A proposed reading of the items [from, to). */
export interface Candidate {
  readonly from: number
  readonly to: number
}

/**
 * Settles which candidates stand where they overlap: the longer, then the earlier, then the one proposed first (so the
 * order of a rule list is its preference). Returns the winners in the order of the text. O(n log n).
 */
export function settle<C extends Candidate>(candidates: readonly C[]): C[] {
  if (candidates.length < 2) return [...candidates]
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort(
      (a, b) =>
        b.candidate.to - b.candidate.from - (a.candidate.to - a.candidate.from) ||
        a.candidate.from - b.candidate.from ||
        a.order - b.order,
    )
  const taken = new Set<number>()
  const winners: C[] = []
  for (const { candidate } of ranked) {
    let free = true
    for (let i = candidate.from; i < candidate.to && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = candidate.from; i < candidate.to; i++) taken.add(i)
    winners.push(candidate)
  }
  return winners.sort((a, b) => a.from - b.from)
}
