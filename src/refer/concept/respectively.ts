import type { ClausedSentence } from '../../clause/clause.js'
import type { TokenRange } from '../../rule/offsets.js'
import type { FigureReference } from '../referred.js'

/** "Sales and profit rose 3% and 5%, respectively": of as many things as figures each figure has its own, in their order. */
export function distributed(sentence: ClausedSentence, found: FigureReference[]): FigureReference[] {
  if (found.length < 2 || !sentence.tokens.some(({ lower }) => lower === 'respectively')) return found
  for (let i = 0; i < found.length; ) {
    const { concept } = found[i]!
    let j = i + 1
    while (j < found.length && concept !== null && isSame(found[j]!.concept, concept)) j++
    const parts = concept === null || j - i < 2 ? [] : conjunctsOf(sentence, concept)
    if (parts.length === j - i)
      parts.forEach((part, k) => {
        found[i + k] = { concept: part, rules: ['refer.concept.respectively'] }
      })
    i = j
  }
  return found
}

function isSame(one: TokenRange | null, other: TokenRange): boolean {
  return one !== null && one.from === other.from && one.to === other.to
}

/** The parts of a coordination; articles and possessives after the first link stay, commas and "and" do not. */
function conjunctsOf({ tokens }: ClausedSentence, { from, to }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const word = i === to ? ',' : tokens[i]!.lower
    if (word !== ',' && word !== 'and') continue
    if (i > start) parts.push({ from: start, to: i })
    start = i + 1
  }
  return parts
}
