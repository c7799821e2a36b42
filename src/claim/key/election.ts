import { electionWords } from '../../lexicon/frames/ballots.js'
import type { Referred } from '../../refer/referred.js'
import { askedOnce } from '../../tag/asked-once.js'
import type { Token } from '../../tag/token.js'

/** Whether a document is about an election, found when the first sentence asks. */
export function electionIn({ sentences }: Referred): () => boolean {
  let isElection: boolean | null = null
  return () => {
    isElection ??= sentences.reduce((sum, { tokens }) => sum + countIn(tokens), 0) >= SEVERAL
    return isElection
  }
}

const isOfElection = askedOnce((lower) => electionWords.has(lower))

function countIn(tokens: readonly Token[]): number {
  let count = 0
  for (const { word } of tokens) if (isOfElection(word)) count++
  return count
}

/** A guess: an article that mentions an election in passing has fewer. */
const SEVERAL = 2
