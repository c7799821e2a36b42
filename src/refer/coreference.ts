import type { AttributionSpan } from '../attribute/attribution-span.js'
import type { ClausedSentence } from '../clause/clause.js'
import { isDemonym } from '../lexicon/frozen.js'
import { bodyNouns } from '../lexicon/nominals.js'
import type { NamedEntity } from '../name/name-span.js'
import {
  type Candidate,
  candidatesOf,
  isHeadOf,
  type NominalCandidate,
  type PronounCandidate,
} from './mention-candidates.js'
import type { MentionSpan } from './referred.js'

/**
 * Finds what names, nominals and pronouns refer to, by rules in the order of their precision (after Lee et al.,
 * Deterministic coreference resolution based on entity-centric, precision-ranked rules, 2013). Where no rule is sure, a
 * mention stays alone: a wrong name is worse than "the company". Returns the mentions of each sentence.
 */
export function findMentions(
  sentences: readonly ClausedSentence[],
  entities: readonly NamedEntity[],
  attributions: readonly AttributionSpan[],
): MentionSpan[][] {
  const memory = new Memory(entities)
  return sentences.map((sentence, index) => {
    const mentions: MentionSpan[] = []
    const candidates = candidatesOf(sentence)
    for (const candidate of candidates) {
      const answer = resolve(candidate, { sentence, index, candidates, memory, attributions, mentions })
      if (answer === null) {
        if (candidate.form === 'nominal' && candidate.subjectOf !== null && isRivalOfIt(candidate))
          memory.commonSubject(index)
        continue
      }
      mentions.push({
        from: candidate.from,
        to: candidate.to,
        sentence: index,
        entity: answer.entity,
        form: candidate.form,
        rules: answer.rules,
      })
      memory.see({
        entity: answer.entity,
        sentence: index,
        subject: candidate.subjectOf !== null,
        from: candidate.from,
        form: candidate.form,
      })
    }
    return mentions
  })
}

interface Seen {
  readonly entity: number
  readonly sentence: number
  readonly subject: boolean
  readonly from: number
  readonly form: Candidate['form']
}

/** What was mentioned so far, latest last. */
class Memory {
  private readonly seen: Seen[] = []
  private readonly counts = new Map<number, number>()
  private lastCommonSubject = -1

  constructor(readonly entities: readonly NamedEntity[]) {}

  see(mention: Seen): void {
    this.seen.push(mention)
    this.counts.set(mention.entity, (this.counts.get(mention.entity) ?? 0) + 1)
  }

  commonSubject(sentence: number): void {
    this.lastCommonSubject = sentence
  }

  /** Whether the last sentence's subject was a thing without a name, which "it" may mean as well. */
  hasCommonSubject(sentence: number): boolean {
    return this.lastCommonSubject === sentence || this.lastCommonSubject === sentence - 1
  }

  /**
   * The entity that fits and stands out: subjects before others, later sentences before earlier ones, at most `reach`
   * sentences back. Null where two stand out alike.
   */
  mostSalient(fits: (entity: NamedEntity, index: number) => boolean, sentence: number, reach: number): number | null {
    const scores = new Map<number, number>()
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const mention = this.seen[i]!
      const distance = sentence - mention.sentence
      if (distance > reach) break
      if (!fits(this.entities[mention.entity]!, mention.entity)) continue
      // A subject counts for as much as standing two sentences nearer; repeated mention adds a little.
      const score =
        (mention.subject ? 4 : 1) / (1 + distance) + 0.05 * Math.min(10, this.counts.get(mention.entity) ?? 0)
      scores.set(mention.entity, Math.max(scores.get(mention.entity) ?? 0, score))
    }
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
    if (first === undefined) return null
    return second !== undefined && first[1] - second[1] < CLOSE ? null : first[0]
  }
}

/** Two candidates whose scores differ by less than this are equally likely: neither is chosen. A guess, to be fitted. */
const CLOSE = 0.04

interface Context {
  readonly sentence: ClausedSentence
  readonly index: number
  readonly candidates: readonly Candidate[]
  readonly memory: Memory
  readonly attributions: readonly AttributionSpan[]
  readonly mentions: readonly MentionSpan[]
}

interface Answer {
  readonly entity: number
  readonly rules: readonly string[]
}

function resolve(candidate: Candidate, context: Context): Answer | null {
  if (candidate.form === 'name') return { entity: candidate.entity, rules: candidate.rules }
  if (candidate.form === 'nominal') return resolveNominal(candidate, context)
  return resolvePronoun(candidate, context)
}

function resolveNominal(candidate: NominalCandidate, context: Context): Answer | null {
  const apposed = apposition(candidate, context)
  if (apposed !== null) return { entity: apposed, rules: ['refer.coref.apposition'] }
  if (!candidate.definite || candidate.plural || candidate.type === null) return null
  const { type, noun } = candidate
  if (isNamedOtherwise(candidate, context.sentence) || unnamed.has(noun)) return null
  const isBody = bodyNouns.has(noun)
  const fits = (entity: NamedEntity) =>
    entity.type === type && !entity.plural && isBody === holdsBodyNoun(entity, noun, isBody)
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
function holdsBodyNoun({ name }: NamedEntity, noun: string, isBody: boolean): boolean {
  const words = name.toLowerCase().split(' ')
  return isBody ? words.includes(noun) : words.some((word) => publicHeads.has(word))
}

const publicHeads: ReadonlySet<string> = new Set([
  'commission',
  'committee',
  'council',
  'court',
  'department',
  'government',
  'ministry',
  'parliament',
  'university',
])

/** "Stellantis, the global automotive giant,": the apposition refers to what it stands beside. */
function apposition(candidate: Candidate, { sentence, candidates }: Context): number | null {
  for (const clause of sentence.clauses) {
    if (clause.kind !== 'nominal' || clause.object === null || clause.subject === null) continue
    if (!clause.rules.includes('clause.nominal.apposition') || !isHeadOf(candidate, clause.object)) continue
    for (const other of candidates) if (other.form === 'name' && isHeadOf(other, clause.subject)) return other.entity
  }
  return null
}

function resolvePronoun(candidate: PronounCandidate, context: Context): Answer | null {
  const { word } = candidate
  const { memory, index } = context
  if (speaker.has(word)) {
    const entity = speakerOf(candidate, context)
    return entity === null ? null : { entity, rules: ['refer.coref.speaker'] }
  }
  const fits = fitting(word)
  const own = candidate.possessive ? subjectEntity(candidate, context, fits) : null
  if (own !== null) return { entity: own, rules: ['refer.coref.own-subject'] }
  if (inanimate.has(word) && memory.hasCommonSubject(index)) return null
  const entity = memory.mostSalient(fits, index, 3)
  return entity === null ? null : { entity, rules: ['refer.coref.pronoun'] }
}

const speaker: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'us', 'our'])
const inanimate: ReadonlySet<string> = new Set(['it', 'its', 'itself'])

function fitting(word: string): (entity: NamedEntity) => boolean {
  switch (word) {
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return (entity) => entity.type === 'person' && entity.gender !== 'female'
    case 'she':
    case 'her':
    case 'herself':
      return (entity) => entity.type === 'person' && entity.gender !== 'male'
    case 'it':
    case 'its':
    case 'itself':
      return (entity) => entity.type !== 'person' && entity.type !== 'group' && !entity.plural
    default:
      return (entity) => entity.plural || entity.type === 'group'
  }
}

/** "strengthens its presence": a possessive pronoun is its clause's subject, or that subject's possessor. */
function subjectEntity(candidate: Candidate, context: Context, fits: (entity: NamedEntity) => boolean): number | null {
  const { sentence, mentions, memory } = context
  for (let i = sentence.clauses.length - 1; i >= 0; i--) {
    const { subject, from, to } = sentence.clauses[i]!
    if (subject === null || candidate.from < from || candidate.from >= to) continue
    if (candidate.from >= subject.from && candidate.from < subject.to) continue
    const inside = mentions.filter((m) => subject.from <= m.from && m.to <= subject.to)
    const head =
      inside.find((m) => m.from <= subject.head && subject.head < m.to) ?? inside.find((m) => m.to <= subject.head)
    if (head !== undefined && fits(memory.entities[head.entity]!)) return head.entity
  }
  return null
}

/** "I" and "we" inside a quotation are whoever is quoted. */
function speakerOf(candidate: Candidate, { index, attributions, mentions, candidates }: Context): number | null {
  for (const attribution of attributions) {
    if (attribution.source === null || attribution.sentence !== index) continue
    if (
      !attribution.content.some(
        (place) => place.sentence === index && place.from <= candidate.from && candidate.from < place.to,
      )
    )
      continue
    const { source } = attribution
    const known = mentions.find((m) => m.from <= source.head && source.head < m.to)
    if (known !== undefined) return known.entity
    for (const other of candidates) if (other.form === 'name' && isHeadOf(other, source)) return other.entity
  }
  return null
}

/** A singular thing or organization without a name: what "it" in the next sentence may refer to as well. */
function isRivalOfIt(candidate: NominalCandidate): boolean {
  return !candidate.plural && candidate.type !== 'person'
}
