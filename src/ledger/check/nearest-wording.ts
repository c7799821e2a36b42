import { plainTokens } from './plain.js'
import type { Sheet } from './sheet.js'

/** The passage of a source that comes nearest to some words. */
export interface Wording {
  /** Share of the words that stand there in this order. */
  readonly share: number
  readonly wording: string
  readonly sentence: number
}

/**
 * Finds the sentence, or two in a row, that has the most of these words in their order (longest common subsequence), and
 * the passage there from the first to the last of them. Null where it is less than most of them.
 */
export function nearestWording(words: readonly string[], { sentences }: Sheet): Wording | null {
  const wanted = new Set(words)
  const telling = [...wanted].filter((word) => word.length >= TELLING)
  let best: Wording | null = null
  for (let i = 0; i < sentences.length; i++) {
    for (const more of [0, 1]) {
      if (i + more >= sentences.length) continue
      const text = sentences
        .slice(i, i + more + 1)
        .map(({ evidence }) => evidence.text)
        .join(' ')
      const tokens = plainTokens(text)
      const theirs = tokens.map(({ word }) => word)
      const common = theirs.filter((word) => wanted.has(word)).length
      if (common < words.length * LEAST) continue
      // "Eight-tenths of a" is no "nine-tenths of a loaf": some of what is common must be more than small words.
      if (2 * telling.filter((word) => theirs.includes(word)).length < telling.length) continue
      const { length, from, to, firstCommon, lastCommon } = commonSubsequence(words, theirs)
      const share = length / words.length
      // The words that were changed may stand at either end.
      const first = from - firstCommon
      const last = to + words.length - lastCommon
      // Words that are strewn over a long sentence are no quotation of it.
      if (share < LEAST || to - from > words.length * LOOSE + 2 || (best !== null && share <= best.share)) continue
      const { start } = tokens[Math.max(0, first)]!
      best = {
        share: Math.min(share, ALMOST),
        wording: text.slice(start, tokens[Math.min(tokens.length, last) - 1]!.end),
        // Of two in a row the passage may stand in the second alone.
        sentence: start < sentences[i]!.evidence.text.length ? i : i + 1,
      }
    }
  }
  return best
}

/** A guess: of five words three, so that what was changed is not most of it. */
const LEAST = 0.6
const LOOSE = 1.6
/** Letters of a word that tells something. */
const TELLING = 4
/** All the words in order, but with others between them. */
const ALMOST = 0.99

interface Common {
  readonly length: number
  /** The stretch of the second that has them all. */
  readonly from: number
  readonly to: number
  /** The same stretch of the first. */
  readonly firstCommon: number
  readonly lastCommon: number
}

/** How many words stand in both in the same order, and from where to where in the second. */
function commonSubsequence(a: readonly string[], b: readonly string[]): Common {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
    }
  }
  let [i, j, from, to, firstCommon, lastCommon] = [0, 0, -1, 0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (from < 0) {
        from = j
        firstCommon = i
      }
      to = j + 1
      lastCommon = i + 1
      i++
      j++
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++
    else j++
  }
  return { length: table[0]!, from: Math.max(0, from), to, firstCommon, lastCommon }
}
