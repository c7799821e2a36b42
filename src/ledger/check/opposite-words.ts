import { opposites } from '../../lexicon/opposites.js'
import type { ToldFigure } from './sheet.js'

/** A word beside a figure of the draft, and its opposite beside the same figure of a source. */
export interface OppositeWords {
  readonly here: string
  readonly there: string
  /** They are what is counted, so that less around them need be alike. */
  readonly isCounted: boolean
}

/** "A record loss of $3.2 billion" of a profit: the same amount with the opposite word beside it. */
export function oppositeWords(draft: ToldFigure, source: ToldFigure): OppositeWords | null {
  const [own, theirs] = [beside(draft), beside(source)]
  for (const word of own) {
    for (const opposite of OPPOSITES.get(word) ?? []) {
      // Where one of the texts has both, or both have one, nothing follows.
      if (theirs.has(opposite) && !own.has(opposite) && !theirs.has(word) && !sharesSide(word, theirs)) {
        const isCounted = draft.behind[0] === word && source.behind[0] === opposite
        return { here: word, there: opposite, isCounted }
      }
    }
  }
  return null
}

function beside({ before, behind }: ToldFigure): ReadonlySet<string> {
  return new Set([...before.slice(0, NEAR), ...behind.slice(0, NEAR)])
}

/** Words on either side. A guess. */
const NEAR = 3

function sharesSide(word: string, others: ReadonlySet<string>): boolean {
  return (SIDES.get(word) ?? []).some((each) => others.has(each))
}

const OPPOSITES: ReadonlyMap<string, readonly string[]> = new Map(
  opposites.flatMap(([one, other]) => [
    ...one.map((word): [string, readonly string[]] => [word, other]),
    ...other.map((word): [string, readonly string[]] => [word, one]),
  ]),
)

const SIDES: ReadonlyMap<string, readonly string[]> = new Map(
  opposites.flatMap((sides) => sides.flatMap((side) => side.map((word): [string, readonly string[]] => [word, side]))),
)
