import type { Clause } from '../clause/clause.js'
import { conditionals } from '../lexicon/clause-words.js'
import {
  adverbFactuality,
  governingFactuality,
  modalFactuality,
  nounFactuality,
  objectFactuality,
} from '../lexicon/factuality-words.js'
import { verbForm } from '../lexicon/verb-forms.js'
import type { Claim } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import { singular } from '../tag/lemma.js'

export interface Factuality {
  readonly value: Claim['factuality']
  /** Token index of the word that set it; null where nothing did. */
  readonly cue: number | null
  readonly rule: string | null
}

/**
 * How surely a clause's event happens, after FactBank: what its own modal, governing verb or adverb says; else what the noun
 * or verb says that it hangs on; else it is asserted.
 */
export function factualityOf(sentence: ReferredSentence, index: number, depth = 0): Factuality {
  const clause = sentence.clauses[index]!
  return (
    conditional(sentence, index) ??
    questioned(sentence, clause) ??
    modal(sentence, clause) ??
    chain(sentence, clause) ??
    adverb(sentence, clause) ??
    governed(sentence, clause) ??
    ownVerb(sentence, clause) ??
    inherited(sentence, clause, depth) ?? { value: 'asserted', cue: null, rule: null }
  )
}

function conditional(sentence: ReferredSentence, index: number): Factuality | null {
  const clause = sentence.clauses[index]!
  const marker = markerWord(sentence, clause)
  if (marker !== null && conditionals.has(marker))
    return { value: 'conditional', cue: clause.marker!.from, rule: 'claim.factuality.if-clause' }
  if (clause.verb === null || clause.verb.modals.length === 0) return null
  // The consequence: a modal in the clause that the condition hangs on.
  for (const other of sentence.clauses) {
    const word = markerWord(sentence, other)
    if (other.parent === index && word !== null && conditionals.has(word) && other.kind === 'adverbial') {
      return { value: 'conditional', cue: other.marker!.from, rule: 'claim.factuality.consequence' }
    }
  }
  return null
}

function questioned(sentence: ReferredSentence, clause: Clause): Factuality | null {
  const marker = markerWord(sentence, clause)
  if (marker === 'whether') return { value: 'questioned', cue: clause.marker!.from, rule: 'claim.factuality.whether' }
  const last = sentence.tokens.length - 1
  for (let i = last; i >= 0 && i > last - 3; i--) {
    if (sentence.tokens[i]!.text === '?' && clause.kind === 'main')
      return { value: 'questioned', cue: i, rule: 'claim.factuality.question' }
  }
  return null
}

function modal(sentence: ReferredSentence, clause: Clause): Factuality | null {
  const { verb } = clause
  if (verb === null) return null
  for (const word of verb.modals) {
    const value = modalFactuality.get(word)
    if (value === undefined) continue
    const cue = tokenOf(sentence, verb.from, verb.to, word)
    // "will consider building": the weaker word decides.
    const weaker = chain(sentence, clause)
    return weaker !== null && value === 'predicted' ? weaker : { value, cue, rule: 'claim.factuality.modal' }
  }
  return null
}

/** "plans to build", "is expected to rise": a verb or adjective of the group before its main verb. */
function chain(sentence: ReferredSentence, { verb }: Clause): Factuality | null {
  if (verb === null || (verb.chain.length < 2 && !verb.rules.includes('chunk.verb.adjective-catenative'))) return null
  for (let i = verb.from; i < verb.head; i++) {
    const token = sentence.tokens[i]!
    if (token.upos !== 'VERB' && token.upos !== 'ADJ') continue
    const value = governingFactuality.get(verbForm(token.lower)?.infinitive ?? token.lower)
    if (value !== undefined) return { value, cue: i, rule: 'claim.factuality.governing-verb' }
  }
  return null
}

function adverb(sentence: ReferredSentence, clause: Clause): Factuality | null {
  const { verb } = clause
  if (verb === null) return null
  for (let i = Math.max(0, verb.from - 1); i < verb.head; i++) {
    const token = sentence.tokens[i]!
    const value = token.upos === 'ADV' || token.upos === 'ADJ' ? adverbFactuality.get(token.lower) : undefined
    if (value !== undefined) return { value, cue: i, rule: 'claim.factuality.adverb' }
  }
  return null
}

/** "its objective of increasing", "the right to make", "hopes that", "asked the court to rule". */
function governed(sentence: ReferredSentence, clause: Clause): Factuality | null {
  const { verb, kind, parent } = clause
  if (verb === null) return null
  const noun = nounBefore(sentence, clause)
  if (noun !== null && (verb.form === 'infinitive' || kind === 'gerund')) {
    const value = nounFactuality.get(singular(sentence.tokens[noun]!.lower))
    if (value !== undefined) return { value, cue: noun, rule: 'claim.factuality.governing-noun' }
  }
  if (kind === 'reported' && parent !== null) {
    const cue = sentence.clauses[parent]!.verb
    const lemma = cue === null || cue === undefined ? '' : lemmaAt(sentence, cue.head)
    const value = governingFactuality.get(lemma)
    if (value !== undefined && lemma !== 'suggest' && lemma !== 'believe' && lemma !== 'think' && lemma !== 'see') {
      return { value, cue: cue!.head, rule: 'claim.factuality.reported-under' }
    }
  }
  if (verb.form === 'infinitive') return { value: 'planned', cue: verb.from, rule: 'claim.factuality.infinitive' }
  return null
}

/** "eyes 150,000 cars": the verb says it of its object. */
function ownVerb(sentence: ReferredSentence, { verb, object }: Clause): Factuality | null {
  if (verb === null || object === null || verb.negations.length > 0) return null
  const value = objectFactuality.get(lemmaAt(sentence, verb.head))
  return value === undefined ? null : { value, cue: verb.head, rule: 'claim.factuality.own-verb' }
}

/** A participle, an absolute or a gerund is as sure as the clause that it hangs on. */
function inherited(sentence: ReferredSentence, clause: Clause, depth: number): Factuality | null {
  if (clause.parent === null || depth > 6) return null
  if (clause.kind !== 'participial' && clause.kind !== 'absolute' && clause.kind !== 'gerund') return null
  const parent = factualityOf(sentence, clause.parent, depth + 1)
  return parent.value === 'asserted' || parent.value === 'questioned'
    ? null
    : { ...parent, rule: 'claim.factuality.inherited' }
}

function markerWord(sentence: ReferredSentence, { marker }: Clause): string | null {
  return marker === null ? null : sentence.tokens[marker.from]!.lower
}
function lemmaAt(sentence: ReferredSentence, token: number): string {
  const { lower, lemma } = sentence.tokens[token]!
  return verbForm(lower)?.infinitive ?? lemma
}
function tokenOf(sentence: ReferredSentence, from: number, to: number, word: string): number {
  for (let i = from; i < to; i++) if (sentence.tokens[i]!.lower === word) return i
  return from
}
/** The noun right before the clause's "to" or before its preposition. */
function nounBefore(sentence: ReferredSentence, clause: Clause): number | null {
  const start = clause.marker?.from ?? clause.verb!.from
  const before = sentence.tokens[start - 1]
  return before !== undefined && before.upos === 'NOUN' ? start - 1 : null
}
