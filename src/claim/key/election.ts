import { electionWords } from '../../lexicon/frames/ballots.js'
import type { Referred } from '../../refer/referred.js'

/** Whether a document is about an election, found when the first sentence asks. */
export function electionIn({ sentences }: Referred): () => boolean {
  let isElection: boolean | null = null
  return () => {
    isElection ??= sentences.reduce((sum, { tokens }) => sum + countIn(tokens), 0) >= SEVERAL
    return isElection
  }
}

function countIn(tokens: readonly { readonly lower: string }[]): number {
  let count = 0
  for (const { lower } of tokens) if (electionWords.has(lower)) count++
  return count
}

/** A guess: an article that mentions an election in passing has fewer. */
const SEVERAL = 2
