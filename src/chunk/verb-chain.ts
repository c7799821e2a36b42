import { doForms, haveForms, modals } from '../lexicon/auxiliaries.js'
import type { Token } from '../tag/token.js'
import { readBe } from './be-verb.js'
import { readMainVerb } from './main-verb.js'
import type { Spans } from './spans.js'
import { isNegation, isParticiple, isVerbal, skipAdverbs, verbAfter } from './verb-word.js'

/** What form the next verb must have, after the auxiliary or catenative before it. */
type Wanted = 'first' | 'base' | 'after-be' | 'after-have' | 'gerund'

/** A verb group while it is read. */
export interface VerbChain {
  readonly tokens: readonly Token[]
  readonly spans: Spans
  /** The token to look at. */
  at: number
  /** End of what is read. */
  end: number
  want: Wanted
  /** Main verbs and catenatives, governing first. */
  readonly verbs: number[]
  readonly modals: string[]
  readonly negations: number[]
  readonly rules: string[]
  perfect: boolean
  progressive: boolean
  passive: boolean
}

/** Reads auxiliaries, catenatives and main verb from a token on; an opening "to" stands before it. */
export function readVerbChain(tokens: readonly Token[], at: number, spans: Spans): VerbChain {
  const chain: VerbChain = {
    tokens,
    spans,
    at,
    end: at,
    want: 'first',
    verbs: [],
    modals: [],
    negations: [],
    rules: [],
    perfect: false,
    progressive: false,
    passive: false,
  }
  while (tokens[chain.at] !== undefined) if (!readsAdverb(chain) && !readsVerb(chain)) break
  return chain
}

/** Reads adverbs and negations that a verb follows. */
function readsAdverb(chain: VerbChain): boolean {
  const { tokens, at, negations } = chain
  if (chain.verbs.length > 0 || chain.want !== 'first') {
    const after = skipAdverbs(tokens, at, negations)
    if (after === at || !isVerbal(tokens[after])) return false
    chain.at = after
    return true
  }
  const token = tokens[at]!
  if (token.lower === 'no' && tokens[at + 1]?.lower === 'longer') {
    negations.push(at)
    chain.at += 2
    return true
  }
  if (!isVerbal(tokens[at + 1])) return false
  if (isNegation(token)) negations.push(at)
  else if (token.upos !== 'ADV') return false
  chain.at++
  return true
}

/** Reads one verb; false where the chain ends with it or before it. */
function readsVerb(chain: VerbChain): boolean {
  const token = chain.tokens[chain.at]!
  if (!isVerbal(token)) return false
  if (token.upos === 'AUX' && chain.want === 'first' && modals.has(token.lower)) {
    chain.modals.push(token.lower)
    return passOver(chain, 'base')
  }
  if (!suits(chain, token)) return false
  return readBe(chain) ?? readHaveOrDo(chain) ?? readMainVerb(chain)
}

/** Whether a verb has the form that the one before it wants; says what the two are together. */
function suits(chain: VerbChain, token: Token): boolean {
  const isIng = token.lower.endsWith('ing')
  if (chain.want === 'after-be') {
    if (isParticiple(token)) chain.passive = true
    else if (isIng) chain.progressive = true
    else return false
  }
  // "Should rates rise": no verb in -s follows a modal.
  if (chain.want === 'base' && token.verb?.form === 'present' && token.upos === 'VERB') return false
  if (chain.want === 'after-have') chain.perfect = true
  return chain.want !== 'gerund' || isIng
}

/** "has sold", "did sell": an auxiliary where the verb that it helps follows. */
function readHaveOrDo(chain: VerbChain): boolean | null {
  const { tokens, at } = chain
  const token = tokens[at]!
  const following = verbAfter(tokens, at + 1)
  if (following === null) return null
  // The tagger calls "have" a main verb after "to" and "having" always: a participle right after it shows the auxiliary.
  if (token.upos !== 'AUX' && (following !== at + 1 || !haveForms.has(token.lower))) return null
  const next = tokens[following]!
  if (haveForms.has(token.lower) && (next.upos === 'VERB' || next.lower === 'been') && isParticiple(next))
    return passOver(chain, 'after-have')
  return token.upos === 'AUX' && doForms.has(token.lower) && (next.upos === 'VERB' || next.lower === 'have')
    ? passOver(chain, 'base')
    : null
}

function passOver(chain: VerbChain, want: Wanted): true {
  chain.end = ++chain.at
  chain.want = want
  return true
}
