/** A proposed reading of the items [from, to). */
export interface Candidate {
  readonly from: number
  readonly to: number
}

/**
 * Settles which candidates stand where they overlap: the longer, then the earlier, then the one proposed first (so the
 * order of a rule list is its preference). Returns the winners in the order of the text. O(n log n). `lost` hears of each
 * loser with what it lost to.
 */
export function settle<C extends Candidate>(candidates: readonly C[], lost?: (loser: C, winner: C) => void): C[] {
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
    if (!free) {
      lost?.(candidate, winners.find((winner) => winner.from < candidate.to && candidate.from < winner.to)!)
      continue
    }
    for (let i = candidate.from; i < candidate.to; i++) taken.add(i)
    winners.push(candidate)
  }
  return winners.sort((a, b) => a.from - b.from)
}

/** Why a candidate lost to another, by the order in which `settle` prefers them. */
export function reasonOfLoss(loser: Candidate, winner: Candidate, winnerWords: string): string {
  const more = winner.to - winner.from - (loser.to - loser.from)
  if (more > 0) return `“${winnerWords}” is longer`
  if (winner.from < loser.from) return `“${winnerWords}” begins earlier`
  return 'another rule for the same words goes before it'
}
