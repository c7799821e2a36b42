import type { NounGroup } from '../../chunk/phrase.js'
import { measureNouns } from '../../lexicon/nominals.js'
import type { TokenRange } from '../../rule/offsets.js'
import { isAmountAt, isThing, isTimeGroup, type Site, withoutArticle, wordAt } from './site.js'

/** "sales of $3 million", "a loss for the year of 16 pence", "a margin of error of 3 points", "net of $3 million". */
export function nounOf(site: Site): TokenRange | null {
  const i = nounBeforeOf(site)
  if (i === -1) return bareMeasure(site)
  return isLight(site, i) ? null : wholeNoun(site, i)
}

/** "an average of 50%" where nothing says of what; a total of people is of nothing but the people. */
export function lightNounOf(site: Site): TokenRange | null {
  const i = nounBeforeOf(site)
  return i === -1 || site.figure.kind === 'count' ? null : wholeNoun(site, i)
}

/** The index of the noun before "of" and the figure, or -1. */
function nounBeforeOf({ sentence, at }: Site): number {
  const { phrases } = sentence
  if (at < 2) return -1
  // "profit of between $3 and $4 million", "reserves of just $3 million"
  const isApart = wordAt(sentence, phrases[at - 1]!.from) === 'between' || phrases[at - 1]!.kind === 'adverb'
  const of = isApart ? at - 2 : at - 1
  if (of < 1 || wordAt(sentence, phrases[of]!.from) !== 'of') return -1
  let i = of - 1
  // "a loss for the year of $3 million": the time between says when.
  while (i >= 2 && isTimeGroup(phrases[i]!) && phrases[i - 1]!.kind === 'preposition') i -= 2
  const noun = phrases[i]!
  if (noun.kind !== 'noun' || isAmountAt(sentence, noun)) return -1
  return noun.form === 'common' || noun.form === 'name' ? i : -1
}

/** The noun with those that it belongs to: "margin of error". */
function wholeNoun({ sentence }: Site, last: number): TokenRange {
  const { phrases } = sentence
  let first = last
  while (wordAt(sentence, phrases[first - 1]?.from ?? -1) === 'of') {
    const above = phrases[first - 2]
    if (!isThing(sentence, above) || isAmountAt(sentence, above)) break
    first -= 2
  }
  return { from: withoutArticle(phrases[first] as NounGroup).from, to: phrases[last]!.to }
}

/** "had net of $3 million": a measure that is also an adjective. */
function bareMeasure({ sentence, at }: Site): TokenRange | null {
  if (at < 2 || wordAt(sentence, sentence.phrases[at - 1]!.from) !== 'of') return null
  const { kind, to } = sentence.phrases[at - 2]!
  return kind !== 'verb' && measureNouns.has(wordAt(sentence, to - 1)) ? { from: to - 1, to } : null
}

/** Nouns that only say how an amount was reckoned: what is measured stands elsewhere. */
export const lightNouns: ReadonlySet<string> = new Set(
  'total average mean median sum maximum minimum record amount figure number count peak'.split(' '),
)

function isLight({ sentence }: Site, at: number): boolean {
  return lightNouns.has(wordAt(sentence, (sentence.phrases[at] as NounGroup).head))
}
