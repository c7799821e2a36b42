import { infinitiveOf } from '../chunk/verb-word.js'
import type { Clause, ClausedSentence } from '../clause/clause.js'
import { clauseAfterVerb } from '../clause/clause-of.js'
import { eventNouns, ofEvents } from '../lexicon/event-nouns.js'
import { looseMeasureNouns, measureNouns, relationalNouns } from '../lexicon/nominals.js'
import { staffAndOwners } from '../lexicon/organization-words.js'
import type { PronounKind } from '../lexicon/pronouns.js'
import {
  actingVerbs,
  deedNouns,
  hearingVerbs,
  playingVerbs,
  pronounFits,
  speakerPronouns,
} from '../lexicon/pronouns.js'
import type { EntityType } from '../model.js'
import { isCommonNoun } from '../name/common-noun.js'
import type { NamedEntity } from '../name/name-span.js'
import { singular } from '../tag/lemma.js'
import { isClub } from './club.js'
import type { Answer, Context } from './coreference.js'
import { isExpletive } from './expletive.js'
import { genderOf, type Memory } from './memory.js'
import type { PronounCandidate } from './mention-candidates.js'
import { nominalTypeOf, nounOf } from './nominal-type.js'
import { quotedSpeaker, speakerOf } from './speaker.js'

type Fits = (entity: NamedEntity, index: number) => boolean

/** What a personal, possessive or relative pronoun refers to, or null. */
export function resolvePronoun(candidate: PronounCandidate, context: Context): Answer | null {
  const { word } = candidate
  if (word === 'whose') return answer(antecedentOf(candidate, context), 'refer.coref.whose')
  if (speakerPronouns.has(word)) return answer(speakerOf(candidate, context, resolvePronoun), 'refer.coref.speaker')
  const kinds = pronounFits.get(word)
  if (kinds === undefined) return null
  const isPlural = kinds.has('plural')
  const quoted = quotedBeside(kinds, candidate, context)
  const fits: Fits = (entity, index) => pronounMisfit(entity, index, kinds, quoted, context.memory) === null
  if (candidate.possessive) {
    const owner = ownerBeyondEvent(candidate, context, fits)
    if (owner !== null) return answer(owner, 'refer.coref.beyond-event')
  }
  if (candidate.possessive) {
    const robbed = namedBeforeOf(candidate, context, fits)
    if (robbed !== null) return answer(robbed, 'refer.coref.of-its')
  }
  if (candidate.possessive || reflexives.has(word)) {
    const own = subjectEntity(candidate, context, fits)
    if (own !== null) return answer(own, 'refer.coref.own-subject')
    if (word === 'its' && isOfNamelessBody(candidate, context)) return null
  }
  const clause = clauseOfSubject(candidate, context)
  if (word === 'it' && clause !== null && namesNothing(clause, candidate, context)) return null
  if (candidate.possessive && (isOfSomebody(candidate, kinds, context) || isOfNameless(candidate, kinds, context)))
    return null
  if (clause !== null) {
    // "The bank said they would pay": where nothing else is plural, British usage.
    const isAlone = isPlural && !isRivalled(candidate, context, true)
    const goesOn: Fits = isAlone ? (entity, i) => fits(entity, i) || entity.type === 'organization' : fits
    const governing = governingSubject(clause, candidate, context, goesOn)
    if (governing !== null) return answer(governing, 'refer.coref.governing-subject')
    if (isPlural && isSaidByMany(clause, context)) return null
  }
  const salient = salientEntity(candidate, context, fits, isPlural, quoted !== null)
  if (
    salient === null &&
    (kinds.has('female') || kinds.has('male')) &&
    !context.memory.hasRival('person', context.index, PRONOUN_REACH)
  ) {
    const own = ownClauseSubject(candidate, context)
    const only = context.memory.onlyPerson((entity, i) => i !== own && fits(entity, i), context.index)
    return answer(only, 'refer.coref.protagonist')
  }
  if (salient !== null || !isPlural || isRivalled(candidate, context, true) || !actsTogether(candidate, context))
    return answer(salient, 'refer.coref.pronoun')
  return answer(lastSubject(context), 'refer.coref.collective')
}

/** Who is quoted where the pronoun stands, if the pronoun is a person's. */
export function quotedBeside(
  kinds: ReadonlySet<PronounKind>,
  candidate: PronounCandidate,
  context: Context,
): number | null {
  return kinds.has('plural') || kinds.has('thing') ? null : quotedSpeaker(candidate, context, resolvePronoun)
}

/** Why a pronoun of these kinds cannot mean an entity; null if it can. */
export function pronounMisfit(
  entity: NamedEntity,
  index: number,
  kinds: ReadonlySet<PronounKind>,
  quoted: number | null,
  memory: Memory,
): string | null {
  const { type, plural, gender } = entity
  if (kinds.has('plural'))
    return plural || type === 'group' || isClub(entity) || memory.collectives.has(index)
      ? null
      : 'it is one, and the word means several'
  if (plural) return 'it is several, and the word means one'
  if (index === quoted) return 'who is quoted says “I” of himself'
  if (type === 'person')
    return kinds.has(gender ?? 'person') ? null : kinds.has('thing') ? 'a person is no thing' : 'the gender differs'
  if (!kinds.has('thing')) return 'it is no person'
  return type === 'group' ? 'it is a people, and the word means a thing' : null
}

/** "It was his third goal": what was done, not who or what is spoken of. */
function isDeed({ verb, object }: Clause, { tokens }: ClausedSentence): boolean {
  if (verb === null || !verb.copula || object === null) return false
  return deedNouns.has(nounOf(tokens[object.head]!))
}

/** "The driver lost his way", "a Basque, who rode his": the subject’s own, though it is nobody’s name. */
function isOfSomebody({ from }: PronounCandidate, kinds: ReadonlySet<PronounKind>, context: Context): boolean {
  if (!kinds.has('female') && !kinds.has('male')) return false
  const { sentence, mentions, candidates } = context
  const subject = clauseAfterVerb(sentence.clauses, from)?.subject ?? null
  if (subject === null || subject.head >= from) return false
  const somebody = candidates.find((other) => other.form === 'nominal' && other.head === subject.head)
  if (somebody?.form !== 'nominal' || somebody.plural) return false
  const { type, noun } = somebody
  if (type !== 'person' && !relationalNouns.has(noun)) return false
  // Whoever was named since may be meant as well.
  if (mentions.some((m) => subject.head < m.to && context.memory.entities[m.entity]!.type === 'person')) return false
  const gender = genderOf.get(noun)
  return gender === undefined || kinds.has(gender)
}

/** "Drax is to shut its last two units": the subject's own, though nothing else tells what so called a subject is. */
function isOfNameless(
  { from }: PronounCandidate,
  kinds: ReadonlySet<PronounKind>,
  { sentence, mentions }: Context,
): boolean {
  if (!kinds.has('thing')) return false
  const subject = clauseAfterVerb(sentence.clauses, from)?.subject ?? null
  if (subject === null || subject.head >= from) return false
  const { upos, lower } = sentence.tokens[subject.head]!
  if (upos !== 'PROPN' || isCommonNoun(lower) || measureNouns.has(lower)) return false
  return !mentions.some((m) => m.from <= subject.head && subject.head < m.to)
}

function answer(entity: number | null, rule: string): Answer | null {
  return entity === null ? null : { entity, rules: [rule] }
}

const reflexives: ReadonlySet<string> = new Set(['herself', 'himself', 'itself', 'themselves'])
const inanimate: ReadonlySet<string> = new Set(['it', 'its', 'itself'])

function salientEntity(
  candidate: PronounCandidate,
  context: Context,
  fits: Fits,
  isPlural: boolean,
  isQuoted: boolean,
): number | null {
  const { memory, index } = context
  if (isRivalled(candidate, context, isPlural)) return null
  // "Tarn turned down two bids. They paid": not a club that was named before Tarn.
  if (
    isPlural &&
    lastSubject(context) !== null &&
    memory.within(index, 1).every((entity) => !isPluralAt(entity, memory))
  )
    return null
  const own = ownClauseSubject(candidate, context)
  const salient = memory.mostSalient((entity, i) => i !== own && fits(entity, i), index, PRONOUN_REACH)
  if (salient !== null && !isPlural && !inanimate.has(candidate.word) && !isQuoted) {
    // "The prize went to Anders Holm. He ...": who was brought up last, rather than the subject before that.
    const last = memory.onlyAround((entity, i) => i !== own && fits(entity, i), index, 1, true)
    return last !== null && memory.isNew(last) ? last : salient
  }
  if (salient === null || !inanimate.has(candidate.word)) return salient
  return memory.isRivalFresher('organization', salient, index, PRONOUN_REACH) ? null : salient
}

/** "Tarn turned down two bids. They paid $3 million": the one organization that the sentence before had for a subject. */
function lastSubject({ memory, index }: Context): number | null {
  const [only] = memory.subjectsOf(index - 1)
  if (only === undefined || memory.entities[only]!.type !== 'organization') return null
  const others = memory.within(index, 1).some((other) => other !== only && actors.has(memory.entities[other]!.type))
  return others ? null : only
}

function isPluralAt(entity: number, memory: Memory): boolean {
  const known = memory.entities[entity]!
  return known.plural || known.type === 'group' || isClub(known) || memory.collectives.has(entity)
}

const actors: ReadonlySet<EntityType> = new Set<EntityType>(['group', 'organization', 'person'])

/** How many sentences back a pronoun reaches. */
export const PRONOUN_REACH = 3

/** Whether a common noun nearby, which stands for nothing named, may be meant as well. */
export function isRivalled(candidate: PronounCandidate, context: Context, isPlural: boolean): boolean {
  const { memory, index } = context
  if (isPlural && memory.hasRival('plural', index)) return true
  // "They signed": of goals and seats nobody says so.
  if (isPlural && memory.hasRival('things', index)) return !actsTogether(candidate, context)
  if (!inanimate.has(candidate.word)) return false
  if (memory.hasRival('organization', index)) return true
  // What reports, plans or sells is an organization, whatever things were spoken of.
  return !acts(candidate, context) && !hasStaff(candidate, context) && memory.hasRival('thing', index)
}

/** "Its workforce", "its shareholders", "its profit": an organization's. */
function hasStaff({ possessive, from }: PronounCandidate, { sentence }: Context): boolean {
  if (!possessive) return false
  const group = sentence.phrases.find((p) => p.kind === 'noun' && p.from <= from && from < p.to)
  if (group?.kind !== 'noun') return false
  const noun = nounOf(sentence.tokens[group.head]!)
  if (staffAndOwners.has(sentence.tokens[group.head]!.lower)) return true
  // Not "its margin of error", "its share".
  return (
    noun !== 'share' &&
    measureNouns.has(noun) &&
    !looseMeasureNouns.has(noun) &&
    sentence.tokens[group.to]?.lower !== 'of'
  )
}

/** The subject beside which an object pronoun means somebody else; null if there is none. */
export function ownClauseSubject(candidate: PronounCandidate, context: Context): number | null {
  const isFree = candidate.possessive || clauseOfSubject(candidate, context) !== null
  return isFree ? null : clauseSubject(candidate, context)
}

/** Whether the pronoun is the subject of a verb that only people and organizations are subjects of. */
function acts({ subjectOf }: PronounCandidate, { sentence }: Context): boolean {
  const verb = subjectOf === null ? null : sentence.clauses[subjectOf]!.verb
  if (verb === null) return false
  if (verb.voice !== 'active') return false
  // "wants to close": any verb of the chain.
  return verb.chain.some((word) => {
    const { verb: form, lemma } = sentence.tokens[word]!
    return actingVerbs.has(form?.infinitive ?? lemma)
  })
}

/** As `acts`, also of what a club or a party does. */
function actsTogether(candidate: PronounCandidate, context: Context): boolean {
  const verb = candidate.subjectOf === null ? null : context.sentence.clauses[candidate.subjectOf]!.verb
  if (verb === null) return false
  const { tokens } = context.sentence
  const particle = verb.particle === null ? '' : `-${tokens[verb.particle]!.lower}`
  // "They were beaten" too.
  return acts(candidate, context) || playingVerbs.has(infinitiveOf(tokens[verb.head]!) + particle)
}

const objectForms: ReadonlySet<string> = new Set(['her', 'him', 'them'])

/** "Kelmar sold it": an object is never the subject of its own clause. */
function clauseSubject(candidate: PronounCandidate, { sentence, mentions }: Context): number | null {
  let innermost: Clause | null = null
  for (const clause of sentence.clauses) {
    if (clause.from > candidate.from || clause.to <= candidate.from) continue
    if (clause.subject !== null && clause.subject.from <= candidate.from && candidate.from < clause.subject.to) continue
    if (innermost === null || clause.from >= innermost.from) innermost = clause
  }
  const subject = innermost?.subject ?? null
  return subject === null ? null : (mentions.find((m) => m.from <= subject.head && subject.head < m.to)?.entity ?? null)
}

/** The finite clause whose subject the pronoun is, or possesses. */
function clauseOfSubject(candidate: PronounCandidate, { sentence }: Context): Clause | null {
  // "The judge let him stay": the subject of a bare infinitive is the object of what governs it.
  if (!candidate.possessive && objectForms.has(candidate.word)) return null
  const clause =
    candidate.subjectOf !== null
      ? sentence.clauses[candidate.subjectOf]!
      : candidate.possessive
        ? sentence.clauses.find(
            ({ subject, subjectOrigin }) =>
              subject !== null &&
              subjectOrigin === 'own' &&
              subject.from <= candidate.from &&
              candidate.from < subject.head,
          )
        : undefined
  return clause?.verb?.form === 'finite' ? clause : null
}

/** "Kelmar said it would close", "Kelmar’s profit fell while it lost customers": the governing subject goes on. */
function governingSubject(clause: Clause, candidate: PronounCandidate, context: Context, fits: Fits): number | null {
  const { sentence, mentions, memory } = context
  let at = clause.parent
  for (let hops = 0; at !== null && hops < sentence.clauses.length; hops++) {
    const { subject, parent }: Clause = sentence.clauses[at]!
    if (subject !== null && subject.from < candidate.from) {
      const head = mentions.find((m) => m.from <= subject.head && subject.head < m.to)
      if (head !== undefined) return fits(memory.entities[head.entity]!, head.entity) ? head.entity : null
      const hearer = hearerOf(sentence.clauses[at]!, candidate, context, fits)
      if (hearer !== null) return hearer
      // "Kelmar’s sales rose while its profit fell": what is possessed goes on with the possessor.
      if (!candidate.possessive && !acts(candidate, context)) return null
      const possessor = mentions.find((m) => subject.from <= m.from && m.to <= subject.head)
      return possessor !== undefined && fits(memory.entities[possessor.entity]!, possessor.entity)
        ? possessor.entity
        : null
    }
    at = parent
  }
  return null
}

/** Whether "it" stands for no thing that has a name. */
function namesNothing(clause: Clause, candidate: PronounCandidate, context: Context): boolean {
  const { sentence } = context
  return isExpletive(sentence, clause) || isDeed(clause, sentence) || opensSpeech(candidate, clause, context)
}

/** "“It is far too little,”": what a speaker begins with is what he was asked about, which nobody wrote down. */
function opensSpeech({ from }: PronounCandidate, { verb }: Clause, { sentence }: Context): boolean {
  return verb?.copula === true && from > 0 && /^["“„«]$/.test(sentence.tokens[from - 1]!.text)
}

/** "38% said they would vote": several without a name speak of themselves. */
function isSaidByMany({ kind, parent }: Clause, { sentence, mentions }: Context): boolean {
  const subject = kind !== 'reported' || parent === null ? null : sentence.clauses[parent]!.subject
  if (subject === null) return false
  const { upos, lower, text } = sentence.tokens[subject.head]!
  if (mentions.some((m) => m.from <= subject.head && subject.head < m.to)) return false
  const isNoun = upos === 'NOUN' || upos === 'PROPN'
  return upos === 'NUM' || text === '%' || (isNoun && singular(lower) !== lower)
}

/** "Officials warned Kelmar that it": where nobody named warns, it is who is warned. */
function hearerOf({ verb, object }: Clause, { from }: PronounCandidate, context: Context, fits: Fits): number | null {
  const { sentence, mentions, memory } = context
  if (verb === null || object === null || object.head > from || verb.voice === 'passive') return null
  if (!hearingVerbs.has(infinitiveOf(sentence.tokens[verb.head]!))) return null
  const hearer = mentions.find((m) => m.from <= object.head && object.head < m.to)
  return hearer !== undefined && fits(memory.entities[hearer.entity]!, hearer.entity) ? hearer.entity : null
}

/** "strengthens its presence": a possessive pronoun is its clause's subject, or that subject's possessor. */
function subjectEntity(
  candidate: PronounCandidate,
  { sentence, mentions, memory }: Context,
  fits: Fits,
): number | null {
  for (let i = sentence.clauses.length - 1; i >= 0; i--) {
    const { subject, from, to, rules } = sentence.clauses[i]!
    // "Under Ida Holm, his mentor,": nobody is his own.
    if (rules.includes('clause.nominal.apposition')) continue
    if (subject === null || candidate.from < from || candidate.from >= to) continue
    if (candidate.from >= subject.from && candidate.from < subject.to) continue
    const inside = mentions.filter((m) => subject.from <= m.from && m.to <= subject.to)
    const head =
      inside.find((m) => m.from <= subject.head && subject.head < m.to) ?? inside.find((m) => m.to <= subject.head)
    if (head !== undefined && fits(memory.entities[head.entity]!, head.entity)) return head.entity
  }
  return null
}

/** "One of the councils has finished its survey": a body that is the subject has what is its, though it has no name. */
function isOfNamelessBody({ from }: PronounCandidate, { sentence, mentions }: Context): boolean {
  const clause = clauseAfterVerb(sentence.clauses, from)
  if (clause?.subject == null || from < clause.subject.to) return false
  const { head } = clause.subject
  const token = sentence.tokens[head]!
  if (mentions.some((mention) => mention.from <= head && head < mention.to)) return false
  return token.lower === 'one' || nominalTypeOf(nounOf(token)) === 'organization'
}

/** "Strip Kelmar of its licence", "robbed Roe of his bag": what is taken is of whom it is taken from. */
function namedBeforeOf({ from }: PronounCandidate, { sentence, mentions, memory }: Context, fits: Fits): number | null {
  if (sentence.tokens[from - 1]?.lower !== 'of') return null
  const robbed = mentions.findLast((m) => m.to === from - 1)
  if (robbed === undefined || !fits(memory.entities[robbed.entity]!, robbed.entity)) return null
  const verb = sentence.tokens[robbed.from - 1]
  return verb !== undefined && robbing.has(infinitiveOf(verb)) ? robbed.entity : null
}

const robbing: ReadonlySet<string> = new Set(
  'absolve cleanse clear cure deprive divest relieve remind rid rob strip'.split(' '),
)

/** "Kelmar cut its forecast after a landslide closed its pit": a landslide owns nothing but its path, its victims. */
function ownerBeyondEvent(candidate: PronounCandidate, context: Context, fits: Fits): number | null {
  const { sentence, mentions, memory } = context
  const { tokens, clauses, phrases } = sentence
  const within = clauseAfterVerb(clauses, candidate.from)
  if (within?.subject == null || within.subject.head > candidate.from) return null
  if (!eventNouns.has(nounOf(tokens[within.subject.head]!))) return null
  const group = phrases.find((p) => p.kind === 'noun' && p.from <= candidate.from && candidate.from < p.to)
  if (group?.kind !== 'noun' || ofEvents.has(nounOf(tokens[group.head]!))) return null
  const subject = within.parent === null ? null : clauses[within.parent]!.subject
  if (subject === null) return null
  const head = mentions.find((m) => m.from <= subject.head && subject.head < m.to)
  return head !== undefined && fits(memory.entities[head.entity]!, head.entity) ? head.entity : null
}

/** "Kelmar, whose shares fell": what stands right before, with a comma or without. */
function antecedentOf(candidate: PronounCandidate, { sentence, mentions }: Context): number | null {
  const comma = sentence.tokens[candidate.from - 1]?.text === ',' ? 1 : 0
  return mentions.findLast((m) => m.to === candidate.from - comma)?.entity ?? null
}
