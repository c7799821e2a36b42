import { beForms } from '../lexicon/auxiliaries.js'
import { catenativeAdjectives } from '../lexicon/catenatives.js'
import { ditransitives, sharedParticiples } from '../lexicon/clause-words.js'
import { intransitiveVerbs } from '../lexicon/intransitive-verbs.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import type { Token } from '../tag/token.js'
import { keepsObject } from './given-object.js'
import { infinitiveAfterTo } from './infinitive.js'
import type { VerbChain } from './verb-chain.js'
import { afterAdverbs, infinitiveOf, isParticiple, isVerbal, verbAfter } from './verb-word.js'

/**
 * Reads a form of "be": auxiliary of a progressive or a passive, "is to", "is likely to", or else the main verb. Answers
 * whether the chain goes on; null where no form of "be" stands.
 */
export function readBe(chain: VerbChain): boolean | null {
  const { tokens, at } = chain
  const { lower, upos } = tokens[at]!
  if (!beForms.has(lower) || (upos !== 'AUX' && lower !== 'be' && lower !== 'being')) return null
  chain.end = at + 1
  if (isShortHave(tokens, at)) return goOn(chain, at + 1, 'after-have')
  const likely = infinitiveAfterAdjective(tokens, at + 1)
  if (likely !== null) {
    chain.verbs.push(at)
    chain.rules.push('chunk.verb.adjective-catenative')
    return goOn(chain, likely, 'base')
  }
  const share = participleOfShare(chain, at + 1)
  if (share !== null) {
    chain.passive = true
    chain.verbs.push(share)
    chain.end = share + 1
    chain.rules.push('chunk.verb.share')
    return false
  }
  const next = verbAfter(tokens, at + 1)
  if (next !== null && isHelped(tokens, next)) {
    chain.passive = false
    return goOn(chain, at + 1, 'after-be')
  }
  if (next !== null && (tokens[next]!.lower === 'been' || tokens[next]!.lower === 'being'))
    return goOn(chain, at + 1, 'after-be')
  const infinitive = infinitiveAfterTo(tokens, at + 1, chain.negations)
  if (infinitive !== null) {
    chain.modals.push('be to')
    return goOn(chain, infinitive, 'base')
  }
  chain.verbs.push(at)
  return false
}

/** "he's played 40 games": a participle with its object, or of a verb that takes none, is no passive. */
function isShortHave(tokens: readonly Token[], at: number): boolean {
  if (!/^['’]s$/.test(tokens[at]!.lower)) return false
  const next = verbAfter(tokens, at + 1)
  if (next === null || !isParticiple(tokens[next]!)) return false
  const infinitive = infinitiveOf(tokens[next]!)
  if (departing.has(infinitive)) return false
  if (intransitiveVerbs.has(infinitive)) return true
  const object = tokens[next + 1]
  if (object === undefined || ditransitives.has(infinitive) || naming.has(infinitive)) return false
  return object.upos === 'NUM' || object.upos === 'DET' || possessiveDeterminers.has(object.lower)
}

/** "She's gone", "he's finished": how somebody is. */
const departing: ReadonlySet<string> = new Set(['go', 'finish'])
/** Verbs whose passive keeps what somebody is called or made. */
const naming: ReadonlySet<string> = new Set(['appoint', 'call', 'consider', 'elect', 'make', 'name'])

function goOn(chain: VerbChain, at: number, want: VerbChain['want']): true {
  chain.at = at
  chain.want = want
  return true
}

/** "is now 92%-owned", "is 92 percent owned": the place of the participle. */
function participleOfShare({ tokens, spans }: VerbChain, at: number): number | null {
  const amount = spans.figureFrom(afterAdverbs(tokens, at)) ?? spans.figureFrom(at)
  if (amount === null || amount.figure.kind !== 'percent') return null
  const participle = tokens[amount.to]?.text === '-' ? amount.to + 1 : amount.to
  return sharedParticiples.has(tokens[participle]?.lower ?? '') ? participle : null
}

/** A verb in -ing, or a participle that is no adjective of a noun after it ("are united fronts"). */
function isHelped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.upos !== 'VERB') return false
  if (token.lower.endsWith('ing')) return true
  return isParticiple(token) && (tokens[at + 1]?.upos !== 'NOUN' || keepsObject(tokens, at))
}

/** "likely to fall": the place of the infinitive. */
function infinitiveAfterAdjective(tokens: readonly Token[], at: number): number | null {
  const adjective = afterAdverbs(tokens, at)
  const word = tokens[adjective]
  if (word === undefined || !catenativeAdjectives.has(word.lower) || tokens[adjective + 1]?.lower !== 'to') return null
  let verb = adjective + 2
  while (tokens[verb]?.upos === 'ADV') verb++
  return isVerbal(tokens[verb]) && tokens[verb]!.verb?.form !== 'gerund' ? verb : null
}
