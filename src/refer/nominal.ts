import type { ClausedSentence } from '../clause/clause.js'
import { isDemonym } from '../lexicon/frozen.js'
import { bodyNouns, publicHeads } from '../lexicon/nominals.js'
import { tradeOf } from '../lexicon/trades.js'
import type { NamedEntity } from '../name/name-span.js'
import type { Answer, Context } from './coreference.js'
import { isHeadOf, type NominalCandidate } from './mention-candidates.js'

/** What a definite nominal ("the company", "the ministry") refers to, or null. */
export function resolveNominal(candidate: NominalCandidate, context: Context): Answer | null {
  const apposed = apposition(candidate, context)
  if (apposed !== null) return { entity: apposed, rules: ['refer.coref.apposition'] }
  if (!candidate.definite || candidate.plural || candidate.type === null) return null
  const { type, noun } = candidate
  if (isNamedOtherwise(candidate, context.sentence) || unnamed.has(noun)) return null
  const isBody = bodyNouns.has(noun)
  const fits = (entity: NamedEntity) =>
    entity.type === type &&
    !entity.plural &&
    isBody === holdsBodyNoun(entity, noun, isBody) &&
    !isOfAnotherTrade(entity, noun)
  const entity = context.memory.mostSalient(fits, context.index, type === 'organization' ? 6 : 3)
  return entity === null ? null : { entity, rules: ['refer.coref.nominal'] }
}

/** What is mostly named by its members or its subject, not by a name of its own. */
const unnamed: ReadonlySet<string> = new Set(['agreement', 'partnership', 'plan', 'venture'])

/** "the Italian government" is not the government of whatever was named last. */
function isNamedOtherwise(candidate: NominalCandidate, { tokens }: ClausedSentence): boolean {
  for (let i = candidate.from; i < candidate.head; i++) {
    if (tokens[i]!.upos === 'PROPN' || isDemonym(tokens[i]!.lower)) return true
  }
  return false
}

/** Whether an entity's name holds the noun; for a company's noun, whether it holds any that only public bodies have. */
function holdsBodyNoun(entity: NamedEntity, noun: string, isBody: boolean): boolean {
  const words = wordsOf(entity)
  return isBody ? words.includes(noun) : words.some((word) => publicHeads.has(word))
}

/** "The bank" is not Kelmar Motors. */
function isOfAnotherTrade(entity: NamedEntity, noun: string): boolean {
  const trade = tradeOf.get(noun)
  if (trade === undefined) return false
  let isOther = false
  for (const word of wordsOf(entity)) {
    const of = tradeOf.get(word)
    if (of === trade) return false
    isOther ||= of !== undefined
  }
  return isOther
}

function wordsOf(entity: NamedEntity): readonly string[] {
  let words = nameWords.get(entity)
  if (words === undefined) {
    words = entity.name.toLowerCase().split(' ')
    nameWords.set(entity, words)
  }
  return words
}

/** Of each entity once: every nominal is held against every name near it, and a name can be long. */
const nameWords = new WeakMap<NamedEntity, readonly string[]>()

/** "Kelmar, the country’s largest brewer,": the apposition refers to what it stands beside. */
function apposition(candidate: NominalCandidate, { sentence, candidates }: Context): number | null {
  for (const clause of sentence.clauses) {
    if (clause.kind !== 'nominal' || clause.object === null || clause.subject === null) continue
    if (!clause.rules.includes('clause.nominal.apposition') || !isHeadOf(candidate, clause.object)) continue
    for (const other of candidates) if (other.form === 'name' && isHeadOf(other, clause.subject)) return other.entity
  }
  return null
}
