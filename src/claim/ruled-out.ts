import type { Clause } from '../clause/clause.js'
import {
  denyingAdjectives,
  eagerAdjectives,
  existenceVerbs,
  forbiddingVerbs,
  needlessNouns,
  negativeAdverbs,
  negativeWords,
  nounFactuality,
} from '../lexicon/factuality-words.js'
import type { ReferredSentence } from '../refer/referred.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { infinitiveAt } from './verb-words.js'

/** The word before an infinitive that says that it cannot be or is not done, with its rule; null where none does. */
export function ruledOut(
  sentence: ReferredSentence,
  clause: Clause,
): { readonly cue: number; readonly rule: string } | null {
  if (clause.verb?.form !== 'infinitive') return null
  const at = wordBefore(sentence, clause)
  const governor = clause.parent === null ? null : sentence.clauses[clause.parent]!
  return impossible(sentence, at) ?? nothingTo(sentence, at, governor) ?? forbidden(sentence, governor)
}

/** The token before "to sell" or "for Kelmar to sell". */
function wordBefore({ tokens }: ReferredSentence, { verb, subject, subjectOrigin }: Clause): number {
  const own = subjectOrigin === 'own' && subject !== null && tokens[subject.from - 1]?.lower === 'for'
  return own ? subject.from - 2 : verb!.from - 1
}

/** "impossible to sell", "unable to sell", "too small to sell"; but "too eager to sell" and "only too glad to sell" say that it is done. */
function impossible({ tokens }: ReferredSentence, at: number) {
  const word = tokens[at]
  if (word === undefined) return null
  if (denyingAdjectives.has(word.lower))
    return isDenied(tokens[at - 1]) ? null : { cue: at, rule: 'claim.polarity.impossible' }
  if (tokens[at - 1]?.lower !== 'too' || (word.upos !== 'ADJ' && word.upos !== 'ADV')) return null
  const before = tokens[at - 2]
  if (before?.lower === 'only' || before?.lower === 'all' || eagerAdjectives.has(word.lower)) return null
  return isDenied(before) ? null : { cue: at - 1, rule: 'claim.polarity.impossible' }
}

/** "Not too small to sell", "not impossible to sell": that it is done is not said by that. */
function isDenied(before: Token | undefined): boolean {
  return before !== undefined && negativeAdverbs.has(before.lower)
}

/** "nothing to suggest", "no money to pay"; but "no need to sell" leaves it open. */
function nothingTo(sentence: ReferredSentence, at: number, governor: Clause | null) {
  const { tokens } = sentence
  const word = tokens[at]
  if (word === undefined) return null
  const rule = 'claim.polarity.nothing-to'
  if (word.lower === 'one' && tokens[at - 1]?.lower === 'no') return { cue: at - 1, rule }
  if (word.upos !== 'NOUN') return negativeWords.has(word.lower) && word.upos !== 'DET' ? { cue: at, rule } : null
  if (negativeWords.has(word.lower)) return { cue: at, rule }
  const noun = singular(word.lower)
  // "has no plan to sell" has a rule of its own.
  if (needlessNouns.has(noun) || nounFactuality.has(noun)) return null
  if (governor === null || governor.verb === null || !existenceVerbs.has(infinitiveAt(sentence, governor.verb.head)))
    return null
  let no = at - 1
  while (tokens[no]?.upos === 'ADJ' || tokens[no]?.upos === 'NOUN') no--
  return tokens[no]?.lower === 'no' ? { cue: no, rule } : null
}

/** "forbade Kelmar to sell". */
function forbidden(sentence: ReferredSentence, governor: Clause | null) {
  if (governor === null || governor.verb === null) return null
  const { verb, object } = governor
  const isTold = object !== null || verb.voice === 'passive'
  if (!isTold || verb.negations.length > 0 || !forbiddingVerbs.has(infinitiveAt(sentence, verb.head))) return null
  return { cue: verb.head, rule: 'claim.polarity.forbidden' }
}
