import type { Phrase } from '../chunk/phrase.js'
import { subordinatingPrepositions } from '../lexicon/clause-words.js'
import { onlyPasts } from '../lexicon/only-pasts.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'

export function isSubordinator(tokens: readonly Token[], phrase: Phrase): boolean {
  return phrase.kind === 'subordinator' || (phrase.kind === 'preposition' && opensClause(tokens, phrase))
}

export function opensClause(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.to !== phrase.from + 1 || !subordinatingPrepositions.has(tokens[phrase.from]!.lower)) return false
  return !isClosed(tokens, phrase.to)
}

/** ", posing as a guard, would ring": right behind a lone comma the verb of another subject goes on. */
function isClosed(tokens: readonly Token[], from: number): boolean {
  let commas = 0
  for (let i = from; i < tokens.length; i++) {
    const { upos, text } = tokens[i]!
    if (upos === 'VERB' || upos === 'AUX') return commas === 1 && tokens[i - 1]!.text === ',' && canBeFinite(tokens[i]!)
    if (text === ',' && ++commas > 1) return false
  }
  return false
}

function canBeFinite({ upos, lower, verb }: Token): boolean {
  return upos === 'AUX' || verb?.form === 'present' || onlyPasts.has(lower)
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
