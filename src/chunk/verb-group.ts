import { beForms, doForms, haveForms } from '../lexicon/auxiliaries.js'
import { copulas, copulasWithAdjective } from '../lexicon/copulas.js'
import type { Token } from '../tag/token.js'
import type { Phrase, VerbGroup } from './phrase.js'
import type { Spans } from './spans.js'
import { readVerbChain, type VerbChain } from './verb-chain.js'
import { opensVerbGroup } from './verb-opening.js'
import { formOf, tenseOf } from './verb-tense.js'
import { infinitiveOf, isStative } from './verb-word.js'

/** The verb group that begins at a token, or null. A chain of catenatives ("is considering building") is one group. */
export function verbGroupAt(
  tokens: readonly Token[],
  at: number,
  spans: Spans,
  before: Phrase | undefined,
): VerbGroup | null {
  const first = tokens[at]!
  if (!opensVerbGroup(tokens, at, before)) return null
  if (spans.figureFrom(at) !== null && first.upos !== 'VERB') return null
  const chain = readVerbChain(tokens, first.lower === 'to' ? at + 1 : at, spans)
  const head = chain.verbs.at(-1)
  if (head !== undefined) return groupOf(chain, at, chain.end, head, chain.verbs)
  // An auxiliary whose verb is unsaid ("as it did in May").
  if (chain.modals.length === 0 && !haveForms.has(first.lower) && !doForms.has(first.lower)) return null
  const end = Math.max(chain.end, at + 1)
  return groupOf(chain, at, end, end - 1, [end - 1])
}

function groupOf(chain: VerbChain, from: number, to: number, head: number, verbs: readonly number[]): VerbGroup {
  const { tokens, passive, perfect, progressive, modals, negations } = chain
  const particle = to > head + 1 ? to - 1 : null
  const form = tokens[from]!.lower === 'to' ? 'infinitive' : formOf(tokens, from, modals)
  return {
    kind: 'verb',
    from,
    to,
    head,
    chain: verbs,
    form,
    tense: tenseOf(tokens, from, modals, form, perfect),
    aspect: { perfect, progressive },
    voice: passive || form === 'past-participle' ? 'passive' : 'active',
    modals,
    negations,
    particle,
    copula: !passive && isCopula(tokens[head]!, tokens[to]),
    rules: particle === null ? chain.rules : [...chain.rules, 'chunk.verb.particle'],
  }
}

function isCopula(verb: Token, next: Token | undefined): boolean {
  const lemma = infinitiveOf(verb)
  return beForms.has(verb.lower) || copulas.has(lemma) || (copulasWithAdjective.has(lemma) && isStative(next))
}
