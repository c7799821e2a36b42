import type { Clause, ClausedSentence } from '../clause/clause.js'
import { CLEFT } from '../clause/cleft.js'
import { evaluations, expletiveVerbs, extraposed, hearingVerbs, judgements } from '../lexicon/pronouns.js'
import type { Token } from '../tag/token.js'

/**
 * Whether "it" stands for nothing but the clause that comes after ("it is clear that", "it remains to be seen", "it took
 * years to build"), or for the weather or the hour.
 */
export function isExpletive({ tokens, times }: ClausedSentence, { verb, rules }: Clause): boolean {
  if (verb === null) return false
  if (rules.includes(CLEFT)) return true
  for (const word of verb.chain) if (expletiveVerbs.has(infinitive(tokens[word]!))) return true
  const lemma = infinitive(tokens[verb.head]!)
  // "When it comes to taxes".
  if (lemma === 'come' && tokens[verb.to]?.lower === 'to') return true
  if (lemma === 'see' && verb.chain.some((word) => infinitive(tokens[word]!) === 'remain')) return true
  let at = verb.to
  while (tokens[at]?.upos === 'ADV') at++
  const next = tokens[at]
  if (next === undefined) return false
  if (lemma === 'take') return times.some((time) => time.from <= at && at < time.to) && comesInfinitive(tokens, at)
  // "It was exhausting to row there"
  if (verb.aspect.progressive && next.lower === 'to' && stirring.has(lemma)) return true
  if (verb.voice === 'passive') return extraposed.has(next.lower) && !hearingVerbs.has(lemma)
  if (!verb.copula) return false
  // "It was Monday": the hour.
  if (times.some((time) => time.from === at)) return true
  // "It was the third time that"
  if (next.lower === 'the' && tokens[at + 2]?.lower === 'time') return true
  // "It is a great pity that"
  if (next.upos === 'DET') return isJudgement(tokens, at + 1)
  return next.lower === 'time' || next.upos === 'ADJ' || evaluations.has(next.lower) ? isExtraposed(tokens, at) : false
}

/** Verbs of what something does to somebody's mood. Own knowledge. */
const stirring: ReadonlySet<string> = new Set(
  'alarm amaze amuse appal appall confuse demoralise demoralize disappoint discourage distress disturb embarrass encourage excite exhaust fascinate frighten frustrate gratify humble inspire please puzzle reassure satisfy shock surprise terrify thrill upset worry'.split(
    ' ',
  ),
)

function infinitive({ verb, lemma }: Token): string {
  return verb?.infinitive ?? lemma
}

/** "Clear that", "hard to say", "hard for them to say"; but "ready to sell" is something named. */
function isExtraposed(tokens: readonly Token[], adjective: number): boolean {
  const after = tokens[adjective + 1]?.lower ?? ''
  if (extraposed.has(after)) return true
  return (after === 'to' || after === 'for') && evaluations.has(tokens[adjective]!.lower)
}

/** "a great relief that", "a mistake to" */
function isJudgement(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (tokens[at]?.upos === 'ADJ' || tokens[at]?.upos === 'ADV') at++
  const after = tokens[at + 1]?.lower ?? ''
  return judgements.has(tokens[at]?.lower ?? '') && (extraposed.has(after) || after === 'to')
}

function comesInfinitive(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length; i++) {
    if (tokens[i]!.lower === 'to') return true
    if (tokens[i]!.upos === 'PUNCT' || tokens[i]!.upos === 'VERB') return false
  }
  return false
}
