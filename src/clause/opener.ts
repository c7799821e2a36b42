import type { Phrase } from '../chunk/phrase.js'
import { subordinatingPrepositions } from '../lexicon/clause-words.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'

export function isSubordinator(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.kind === 'subordinator' || (phrase.kind === 'preposition' && opensClause(tokens, phrase))
}

export function opensClause(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.to === phrase.from + 1 && subordinatingPrepositions.has(tokens[phrase.from]!.lower)
}

export function rangeOf({ from, to }: TokenRange): TokenRange {
  return { from, to }
}

/** Over adverbs, and over times and adjectives that stand between subject and verb, to the left. */
export function skipLeft(phrases: readonly Phrase[], from: number): number {
  let i = from
  while (
    phrases[i]?.kind === 'adverb' ||
    (phrases[i]?.kind === 'noun' &&
      (phrases[i] as { form?: string }).form === 'time' &&
      i > 0 &&
      phrases[i - 1]?.kind !== 'preposition')
  )
    i--
  return i
}
