import type { NounGroup, Phrase, VerbGroup } from '../chunk/phrase.js'
import type { Token } from '../tag/token.js'
import type { NounPhrase } from './clause.js'
import { nounPhraseAt } from './noun-phrase.js'

/** The subject's tokens: to the last phrase before the verb that is part of it, without parentheses. */
export function subjectPhrase(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  range: { from: number; to: number },
): NounPhrase {
  const first = phrases[range.from] as NounGroup | VerbGroup
  const bare = nounPhraseAt(tokens, phrases, range.from, range.to)
  let to = bare.phrase.to
  for (let k = bare.next; k < range.to; k++) {
    const phrase = phrases[k]!
    if (phrase.kind === 'comma' || phrase.kind === 'mark') break
    to = phrase.to
  }
  return { from: first.from, to, head: first.head }
}
