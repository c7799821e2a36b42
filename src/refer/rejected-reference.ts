import { pronounFits } from '../lexicon/pronouns.js'
import type { NamedEntity } from '../name/name-span.js'
import type { Trace } from '../rule/trace.js'
import type { Answer, Context } from './coreference.js'
import { isExpletive } from './expletive.js'
import { CLOSE } from './memory.js'
import type { Candidate, NominalCandidate, PronounCandidate } from './mention-candidates.js'
import { calledSo, isNamedOtherwise, isOpen, nominalMisfit, nominalReach, spokenOf, subjectBeside } from './nominal.js'
import { isRivalled, ownClauseSubject, PRONOUN_REACH, pronounMisfit, quotedBeside } from './pronoun.js'
import { coreferenceRules } from './rules/coreference.js'

/** Tells of the entities that a pronoun or a definite noun might have meant and, as it was read, does not mean. */
export function tellOthers(candidate: Candidate, answer: Answer | null, context: Context, trace: Trace): void {
  if (candidate.form === 'name') return
  const others = candidate.form === 'pronoun' ? ofPronoun(candidate, context) : ofNominal(candidate, context)
  if (others === null) return
  const { memory, index } = context
  const scores = memory.scores((entity, i) => others.misfit(entity, i) === null, index, others.reach)
  for (const entity of memory.within(index, others.reach)) {
    if (entity === answer?.entity || (answer !== null && memory.members.get(answer.entity)?.includes(entity))) continue
    const reason = others.misfit(memory.entities[entity]!, entity) ?? outdoneBy(answer, entity, scores, others.unsure)
    const { from, to } = candidate
    const reading = memory.entities[entity]!.name
    trace({ sentence: index, from, to, kind: 'reference', reading, rules: [others.rule], reason })
  }
}

interface Others {
  readonly rule: string
  /** In sentences. */
  readonly reach: number
  readonly misfit: (entity: NamedEntity, index: number) => string | null
  /** Why it means none of those that fit, where that has nothing to do with how much each stands out; else null. */
  readonly unsure: string | null
}

function ofPronoun(candidate: PronounCandidate, context: Context): Others | null {
  const kinds = pronounFits.get(candidate.word)
  if (kinds === undefined) return null
  const quoted = quotedBeside(kinds, candidate, context)
  const own = ownClauseSubject(candidate, context)
  const clause = candidate.subjectOf === null ? undefined : context.sentence.clauses[candidate.subjectOf]
  const isEmpty = candidate.word === 'it' && clause !== undefined && isExpletive(context.sentence, clause)
  return {
    rule: 'refer.coref.pronoun',
    reach: PRONOUN_REACH,
    misfit: (entity, i) => {
      const misfit = pronounMisfit(entity, i, kinds, quoted, context.memory)
      if (misfit !== null) return misfit
      return i === own ? 'an object is never the subject of its own clause' : null
    },
    unsure: isEmpty
      ? 'the word stands for a clause or for nothing'
      : isRivalled(candidate, context, kinds.has('plural'))
        ? 'a common noun nearby may be meant as well'
        : null,
  }
}

function ofNominal(candidate: NominalCandidate, context: Context): Others | null {
  const { type, definite, plural, noun } = candidate
  if (!definite || type === null) return null
  const { memory } = context
  return {
    rule: plural ? 'refer.coref.group' : 'refer.coref.nominal',
    reach: nominalReach(type),
    misfit: (entity, i) => {
      const misfit = plural
        ? entity.type === type
          ? null
          : 'it is another kind of thing'
        : nominalMisfit(entity, i, noun, type, memory)
      if (misfit !== null) return misfit
      return subjectBeside(candidate, context) === i ? 'the subject of the verb would be “itself” here' : null
    },
    unsure: unsureNominal(candidate, context),
  }
}

function unsureNominal(candidate: NominalCandidate, context: Context): string | null {
  const { plural, noun } = candidate
  if (plural) return 'not just as many of its kind were named last'
  if (isNamedOtherwise(candidate, context)) return 'the name or nationality before the noun tells another'
  const spoken = spokenOf(candidate, context)
  if (spoken !== null && subjectBeside(candidate, context) === spoken.entity)
    return 'the subject of the verb stands out most and cannot be meant, so none is chosen'
  if (isOpen(noun)) return `“${noun}” does not tell which`
  return calledSo(noun, context.memory) !== undefined ? `others were called “${noun}”` : null
}

/** Why an entity that fits is not what is meant. */
function outdoneBy(
  answer: Answer | null,
  entity: number,
  scores: ReadonlyMap<number, number>,
  unsure: string | null,
): string {
  const own = scores.get(entity) ?? 0
  const less = (best: number) => `it stands out less (${own.toFixed(2)} against ${best.toFixed(2)})`
  if (answer === null) {
    if (unsure !== null) return unsure
    const most = Math.max(...scores.values())
    return most - own < CLOSE ? 'another stands out as much, so neither is chosen' : less(most)
  }
  const rule = answer.rules[0]!
  const best = scores.get(answer.entity)
  if (best !== undefined && best > own && byProminence.has(rule)) return less(best)
  const why = coreferenceRules.find(({ name }) => name === rule)?.why ?? ''
  return `${rule} goes before: ${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, '')}`
}

/** The rules that choose whoever stands out most. */
const byProminence: ReadonlySet<string> = new Set([
  'refer.coref.described',
  'refer.coref.nominal',
  'refer.coref.pronoun',
])
