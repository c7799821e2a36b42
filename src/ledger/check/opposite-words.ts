import { converses, opposites } from '../../lexicon/opposites.js'
import { TREND_VERBS } from '../../lexicon/trend-words.js'
import type { ToldFigure } from './sheet.js'

/** A word beside a figure of the draft, and its opposite beside the same figure of a source. */
export interface OppositeWords {
  readonly here: string
  readonly there: string
  /** They are what is counted, so that less around them need be alike. */
  readonly isCounted: boolean
  /** What the one does is what the other undergoes, so that both are true of two sides. */
  readonly isConverse: boolean
}

/** "A record loss of $3.2 billion" of a profit: the same amount with the opposite word beside it. */
export function oppositeWords(draft: ToldFigure, source: ToldFigure): OppositeWords | null {
  const [own, theirs] = [beside(draft), beside(source)]
  const [way, other] = [directionOf(draft), directionOf(source)]
  if (way !== null && other !== null && way.direction !== other.direction) {
    return { here: way.word, there: other.word, isCounted: false, isConverse: false }
  }
  for (const word of own) {
    for (const opposite of OPPOSITES.get(word) ?? []) {
      // Where one of the texts has both, or both have one, nothing follows.
      if (theirs.has(opposite) && !own.has(opposite) && !theirs.has(word) && !sharesSide(word, theirs)) {
        const isCounted =
          (draft.behind[0] === word && source.behind[0] === opposite) ||
          (isAmountOf(draft, word) && isAmountOf(source, opposite))
        return { here: word, there: opposite, isCounted, isConverse: converses.has(word) }
      }
    }
  }
  return null
}

/** "A loss of $3 million". */
function isAmountOf({ before }: ToldFigure, word: string): boolean {
  return before[0] === 'of' && before[1] === word
}

/** "Has risen to 128 litres", "dropped to 128 litres". */
function directionOf({ before, marker }: ToldFigure): { word: string; direction: string } | null {
  if (marker !== 'to' && marker !== 'by') return null
  for (const word of before.slice(0, NEAR)) {
    const direction = TREND_VERBS.get(word)
    if (direction !== undefined) return { word, direction }
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
