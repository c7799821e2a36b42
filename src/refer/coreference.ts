import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { Clause, ClausedSentence } from '../clause/clause.js'
import { anyFirmNouns, relationalNouns } from '../lexicon/nominals.js'
import { PERSON_NOUNS } from '../lexicon/person-words.js'
import { roleNouns } from '../lexicon/role-nouns.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import type { EntityType } from '../model.js'
import type { NamedEntity } from '../name/name-span.js'
import type { Trace } from '../rule/trace.js'
import { affiliationsIn, officersIn } from './affiliation.js'
import { agesIn } from './age.js'
import { descriptionsIn } from './description.js'
import { Memory } from './memory.js'
import { type Candidate, candidatesOf, type NameCandidate, type NominalCandidate } from './mention-candidates.js'
import { nationsIn } from './nation.js'
import { resolveNominal } from './nominal.js'
import { nominalTypeOf, nounOf } from './nominal-type.js'
import { opensSentence } from './opens-sentence.js'
import { ownOrganization } from './own-organization.js'
import { resolvePronoun } from './pronoun.js'
import type { MentionSpan } from './referred.js'
import { tellOthers } from './rejected-reference.js'

/** What a candidate is resolved against. */
export interface Context {
  readonly sentence: ClausedSentence
  readonly index: number
  readonly candidates: readonly Candidate[]
  readonly memory: Memory
  /** Those that have content in the sentence. */
  readonly attributions: readonly AttributionSpan[]
  /** Those of the sentence that are found already: all before the candidate. */
  readonly mentions: readonly MentionSpan[]
}

export interface Answer {
  readonly entity: number
  readonly rules: readonly string[]
}

export interface FoundMentions {
  /** Of each sentence, in the order of the text. */
  readonly mentions: readonly (readonly MentionSpan[])[]
  /** Those that are named, then the groups that are named only together. */
  readonly entities: readonly NamedEntity[]
  /** By the index of such a group, its members. */
  readonly members: ReadonlyMap<number, readonly number[]>
}

/**
 * Finds what names, nominals and pronouns refer to, by rules in the order of their precision (after Lee et al.,
 * Deterministic coreference resolution based on entity-centric, precision-ranked rules, 2013). Where no rule is sure, a
 * mention stays alone: a wrong name is worse than "the company".
 */
export function findMentions(
  sentences: readonly ClausedSentence[],
  entities: readonly NamedEntity[],
  attributions: readonly AttributionSpan[],
  trace?: Trace,
): FoundMentions {
  const memory = new Memory(entities, sentences)
  const saidIn = byContent(attributions)
  hearNamed(sentences, attributions, memory)
  const mentions = sentences.map((sentence, index) => {
    const mentions: MentionSpan[] = []
    const candidates = candidatesOf(sentence)
    learnAffiliations(sentence, index, memory)
    const told = descriptionsIn(sentence, entities)
    for (const { entity, noun, modifier } of told) {
      memory.describe(entity, noun, modifier)
      memory.learnGender(entity, noun)
    }
    for (const [entity, age] of agesIn(sentence, entities)) memory.ages.set(entity, age)
    for (const [entity, nation] of nationsIn(sentence, entities)) memory.nations.set(entity, nation)
    const context = { sentence, index, candidates, memory, attributions: saidIn.get(index) ?? [], mentions }
    for (const candidate of candidates) {
      const answer = resolve(candidate, context)
      if (trace !== undefined) tellOthers(candidate, answer, context, trace)
      if (answer === null) {
        seeRival(candidate, memory, index)
        if (introduces(candidate, sentence) && !told.some(({ noun }) => noun === candidate.noun))
          memory.seeUnnamed(candidate.noun, index)
        continue
      }
      const { from, to, form } = candidate
      mentions.push({ from, to, sentence: index, entity: answer.entity, form, rules: answer.rules })
      if (form === 'pronoun') memory.learnGender(answer.entity, candidate.word)
      else if (
        form === 'nominal' &&
        candidate.type === 'organization' &&
        !candidate.plural &&
        tellsFirm(candidate.noun)
      )
        memory.describe(answer.entity, candidate.noun)
      else if (form === 'name' && takesPlural(candidate, sentence)) memory.collectives.add(answer.entity)
      // Who signs the article is not spoken of.
      if (sentence.block.kind === 'byline' || sentence.block.kind === 'dateline') continue
      if (form === 'name' && isAside(candidate, memory.entities[answer.entity]!.type, mentions.at(-2), sentence))
        continue
      memory.see({ entity: answer.entity, sentence: index, subject: isProminent(candidate, sentence), form })
    }
    for (const attribution of context.attributions) {
      const head = attribution.sentence === index ? attribution.source?.head : undefined
      const source = head === undefined ? undefined : mentions.find((m) => m.from <= head && head < m.to)
      if (source !== undefined) memory.speakers.set(attribution, source.entity)
    }
    return mentions
  })
  return { mentions, entities: memory.entities, members: memory.members }
}

/**
 * "The Italian town", "the Oregon senator": a nationality or a place before a noun is not spoken of; nor is the people in "the
 * Pole", who is somebody.
 */
function isAside(
  { isHead, to }: NameCandidate,
  type: EntityType,
  before: MentionSpan | undefined,
  { tokens }: ClausedSentence,
): boolean {
  if (type !== 'group' && type !== 'place') return false
  if (isHead) return before?.form === 'nominal' && before.to === to
  // "Samar island" is the island.
  return tokens[to] === undefined || nominalTypeOf(nounOf(tokens[to]!)) !== 'place'
}

/** "“I left. I was glad,” Roe said": who is named behind the words said them from the first. */
function hearNamed(
  sentences: readonly ClausedSentence[],
  attributions: readonly AttributionSpan[],
  memory: Memory,
): void {
  for (const attribution of attributions) {
    const { source, sentence } = attribution
    if (source === null) continue
    const name = sentences[sentence]!.names.find(({ from, to }) => from <= source.head && source.head < to)
    if (name !== undefined) memory.speakers.set(attribution, name.entity)
  }
}

function byContent(attributions: readonly AttributionSpan[]): Map<number, AttributionSpan[]> {
  const found = new Map<number, AttributionSpan[]>()
  for (const attribution of attributions) {
    for (const { sentence } of attribution.content) {
      const known = found.get(sentence)
      if (known === undefined) found.set(sentence, [attribution])
      else if (known.at(-1) !== attribution) known.push(attribution)
    }
  }
  return found
}

function learnAffiliations(sentence: ClausedSentence, index: number, memory: Memory): void {
  const { entities, affiliations } = memory
  if (!sentence.names.some(({ entity }) => entities[entity]!.type === 'person')) return
  const reported = () => memory.mostSalient(({ type, plural }) => type === 'organization' && !plural, index, 6)
  for (const [person, organization] of affiliationsIn(sentence, entities, reported))
    if (!affiliations.has(person)) affiliations.set(person, organization)
  for (const person of officersIn(sentence, entities)) memory.officers.add(person)
}

function resolve(candidate: Candidate, context: Context): Answer | null {
  if (candidate.form === 'name') return { entity: candidate.entity, rules: candidate.rules }
  if (candidate.form === 'nominal') return ownOrganization(candidate, context) ?? resolveNominal(candidate, context)
  return resolvePronoun(candidate, context)
}

/** "Halden have lost", "Halden want": a name as the subject of a verb that one thing does not take, as British English has it of clubs. */
function takesPlural({ subjectOf, isHead }: NameCandidate, { clauses, tokens }: ClausedSentence): boolean {
  const clause = subjectOf === null || !isHead ? null : clauses[subjectOf]!
  if (clause === null || clause.verb === null || clause.verb.form !== 'finite') return false
  const { from, modals } = clause.verb
  const { lower, upos, verb } = tokens[from]!
  const isPlain = upos === 'VERB' && verb?.form === 'infinitive' && modals.length === 0 && !unchangedVerbs.has(lower)
  return (isPlain || pluralForms.has(lower)) && !isJoined(clause, tokens)
}

const pluralForms: ReadonlySet<string> = new Set(['are', 'have', 'were'])

/** "Halden and Tarn have lost" are two. */
function isJoined({ subject }: Clause, tokens: ClausedSentence['tokens']): boolean {
  for (let i = subject!.from; i < subject!.to; i++) if (tokens[i]!.upos === 'CCONJ') return true
  return false
}

/** A subject, and a name that opens its sentence, which is what the sentence is about. */
function isProminent(candidate: Candidate, sentence: ClausedSentence): boolean {
  // Nobody does anything in a dateline.
  if (sentence.block.kind === 'dateline') return false
  return candidate.subjectOf !== null || (candidate.form === 'name' && opensSentence(sentence, candidate))
}

/** What a firm was called once it is called again, unless any may be. */
function tellsFirm(noun: string): boolean {
  return !anyFirmNouns.has(noun) && !relationalNouns.has(noun) && noun !== 'group'
}

/** Several people or organizations, also by the look of the word ("farmers", "activists"); seats and goals do nothing. */
function mayAct({ type, noun }: NominalCandidate): boolean {
  return type !== null || /(?:[eo]r|ist|ian|ee|man|person|people|child|youth)$/.test(noun)
}

function isSomebody({ type, noun }: NominalCandidate): boolean {
  return type === 'person' || roleNouns.has(noun) || PERSON_NOUNS.has(noun)
}

/** "A group of voters", "the group of voters", "another bank": one of its kind that bears no name. */
function introduces(candidate: Candidate, { tokens }: ClausedSentence): candidate is NominalCandidate {
  if (candidate.form !== 'nominal' || candidate.plural) return false
  return !candidate.definite || tokens[candidate.to]?.lower === 'of'
}

/** A common noun that stands for nothing named is what "it" or "they" may mean as well. */
function seeRival(candidate: Candidate, memory: Memory, index: number): void {
  if (candidate.form !== 'nominal') return
  if (candidate.plural) memory.seeRival(mayAct(candidate) ? 'plural' : 'things', index)
  else if (isSomebody(candidate)) memory.seeRival('person', index)
  else if (candidate.subjectOf === null) return
  else memory.seeRival(candidate.type === 'organization' ? 'organization' : 'thing', index)
}
