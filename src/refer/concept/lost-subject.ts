import type { Clause, ClausedSentence } from '../../clause/clause.js'
import { measureNouns } from '../../lexicon/nominals.js'
import type { TokenRange } from '../../rule/offsets.js'
import { isThing, withoutArticle, wordAt } from './site.js'

/** "Net income for the nine months ended Sept. 30 slipped": the subject that a finite verb must have, before what parts them. */
export function lostSubject(sentence: ClausedSentence, clause: Clause): TokenRange | null {
  const { phrases } = sentence
  let i = clause.verb === null ? -1 : phrases.indexOf(clause.verb) - 1
  let noun: TokenRange | null = null
  for (; i >= 0; i--) {
    const phrase = phrases[i]!
    if (phrase.kind === 'comma' || phrase.kind === 'mark' || phrase.kind === 'subordinator') break
    if (phrase.kind === 'verb' && phrase.form === 'finite' && phrase.voice === 'active' && !ends(sentence, phrase.head))
      break
    if (phrase.kind === 'coordinator') break
    if (phrase.kind !== 'noun' && phrase.kind !== 'verb' && measureNouns.has(wordAt(sentence, phrase.to - 1)))
      noun = { from: phrase.to - 1, to: phrase.to }
    if (isThing(sentence, phrase) && phrases[i - 1]?.kind !== 'preposition') noun = withoutArticle(phrase)
  }
  return noun
}

/** "the six months ended June 30", "nurses aged 30 to 45": a participle that dates its noun. */
function ends(sentence: ClausedSentence, head: number): boolean {
  const word = wordAt(sentence, head)
  return word === 'ended' || word === 'ending' || word === 'aged'
}
