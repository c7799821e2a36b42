import { haveForms } from '../lexicon/auxiliaries.js'
import {
  catenativesBare,
  catenativesWithGerund,
  catenativesWithTo,
  passiveCatenatives,
} from '../lexicon/catenatives.js'
import { participlePrepositions } from '../lexicon/complex-prepositions.js'
import { phrasalVerbs } from '../lexicon/phrasal-verbs.js'
import type { Token } from '../tag/token.js'
import { infinitiveAfterTo } from './infinitive.js'
import type { VerbChain } from './verb-chain.js'
import { infinitiveOf } from './verb-word.js'

/** Reads a main verb with its particle. True where it is a catenative and the chain goes on with the verb after it. */
export function readMainVerb(chain: VerbChain): boolean {
  const { tokens, at } = chain
  const lemma = infinitiveOf(tokens[at]!)
  chain.verbs.push(at)
  chain.end = (particleAfter(chain, lemma) ?? at) + 1
  // "went on to paint"
  if (lemma === 'go' && tokens[at + 1]?.lower === 'on' && tokens[at + 2]?.lower === 'to') chain.end = at + 2
  const infinitive = infinitiveAfterTo(tokens, chain.end, chain.negations)
  if (infinitive !== null && takesTo(chain, lemma)) {
    chain.rules.push('chunk.verb.catenative-to')
    chain.passive = false
    return goOn(chain, infinitive, 'base')
  }
  const next = tokens[chain.end]
  if (next?.upos !== 'VERB') return false
  if (catenativesWithGerund.has(lemma) && isGerundHere(chain, next)) {
    chain.rules.push('chunk.verb.catenative-gerund')
    return goOn(chain, chain.end, 'gerund')
  }
  if (catenativesBare.has(lemma) && next.verb?.form === 'infinitive') {
    chain.rules.push('chunk.verb.catenative-bare')
    return goOn(chain, chain.end, 'base')
  }
  return false
}

function goOn(chain: VerbChain, at: number, want: VerbChain['want']): true {
  chain.at = at
  chain.want = want
  return true
}

function takesTo(chain: VerbChain, lemma: string): boolean {
  // "the knife he was using to open tins": only "used to" leads on.
  if (lemma === 'use' && (chain.want !== 'first' || chain.tokens[chain.at]!.lower !== 'used')) return false
  if (chain.passive && chain.want === 'after-be') return passiveCatenatives.has(lemma)
  return catenativesWithTo.has(lemma) || haveForms.has(chain.tokens[chain.at]!.lower)
}

function isGerundHere(chain: VerbChain, next: Token): boolean {
  return (
    next.lower.endsWith('ing') &&
    !chain.passive &&
    chain.spans.figureFrom(chain.end) === null &&
    !participlePrepositions.has(next.lower)
  )
}

/**
 * The particle that makes another verb of the verb. "In" and "on" are particles only at the end or before a preposition
 * ("moved in Paris"), and "up to" before an amount is a bound.
 */
function particleAfter(chain: VerbChain, lemma: string): number | null {
  const { tokens, at } = chain
  const next = tokens[at + 1]
  if (next === undefined || (next.upos !== 'ADP' && next.upos !== 'ADV' && next.upos !== 'PART')) return null
  if (!phrasalVerbs.get(lemma)?.has(next.lower)) return null
  const after = tokens[at + 2]
  if (next.lower === 'up' && after?.lower === 'to') return null
  // "trips made over the past two weeks": how long
  if (next.lower === 'over' && chain.spans.timeAt(at + 2)?.type === 'duration') return null
  // "settled down $1.63": how far, and which way
  if (closingVerbs.has(lemma) && isChange(chain.spans.figureFrom(at + 2)?.figure.kind)) return null
  if (next.lower !== 'in' && next.lower !== 'on') return at + 1
  // "pencilled in a rise"
  if (lemma === 'pencil') return at + 1
  // "taken on fresh staff"
  if (lemma === 'take' && next.lower === 'on' && takesOn(chain, after)) return at + 1
  // "take in 3 million kilos", "put on 30 jobs"
  if (gatheringVerbs.has(lemma) && gathered.has(chain.spans.figureFrom(at + 2)?.figure.kind ?? '')) return at + 1
  return after === undefined || after.upos === 'ADP' || after.upos === 'PUNCT' ? at + 1 : null
}

/** A noun group without article, and no time. */
function takesOn({ spans, at, passive }: VerbChain, after: Token | undefined): boolean {
  if (passive || after === undefined || spans.timeAt(at + 2) !== null || after.lower === 'average') return false
  return after.upos === 'ADJ' || after.upos === 'NOUN'
}

/** What a price does at the end of a day. */
const closingVerbs: ReadonlySet<string> = new Set(['close', 'end', 'finish', 'settle', 'start', 'trade'])

function isChange(kind: string | undefined): boolean {
  return kind === 'money' || kind === 'percent'
}

/** Verbs that have "in" or "on" for a particle before an amount too. */
const gatheringVerbs: ReadonlySet<string> = new Set(['bring', 'put', 'take'])
const gathered: ReadonlySet<string> = new Set(['count', 'measure', 'money', 'number'])
