import { infinitiveOf } from '../chunk/verb-word.js'
import { clauseOf } from '../clause/clause-of.js'
import { calledToo } from '../lexicon/called-too.js'
import { triedNouns } from '../lexicon/circles.js'
import { foundingVerbs } from '../lexicon/frames/parts.js'
import { isCity, isCountry, isDemonym } from '../lexicon/frozen.js'
import {
  anyFirmNouns,
  anyPersonNouns,
  bodyNouns,
  clubNouns,
  publicHeads,
  relationalNouns,
} from '../lexicon/nominals.js'
import { placeNouns } from '../lexicon/place-words.js'
import { countryParts } from '../lexicon/regions.js'
import { tradeOf } from '../lexicon/trades.js'
import type { EntityType } from '../model.js'
import type { NamedEntity } from '../name/name-span.js'
import { isClub } from './club.js'
import type { Answer, Context } from './coreference.js'
import { appositionAt } from './description.js'
import { entityWords } from './entity-words.js'
import { groupOf } from './group.js'
import type { Memory } from './memory.js'
import { isHeadOf, type NominalCandidate } from './mention-candidates.js'
import { namedAfter } from './named-after.js'
import { nationTold } from './nation.js'
import { countedAlone, pairMember } from './pair.js'
import { fitsPerson, isPlaced, mayBe, toldApart } from './somebody.js'

/** What a definite nominal ("the company", "the ministry") refers to, or null. */
export function resolveNominal(candidate: NominalCandidate, context: Context): Answer | null {
  const told = namedBefore(candidate, context)
  if (told !== null) {
    context.memory.describe(told, candidate.noun)
    return { entity: told, rules: ['refer.coref.named-before'] }
  }
  const named = namedBehind(candidate, context)
  if (named !== null) return { entity: named, rules: ['refer.coref.named-behind'] }
  const apposed = apposition(candidate, context)
  if (apposed !== null) return { entity: apposed, rules: ['refer.coref.apposition'] }
  const behind = namedAfter(candidate, context)
  if (behind !== null) {
    context.memory.describe(behind, candidate.noun)
    return { entity: behind, rules: ['refer.coref.named-after'] }
  }
  const answer = pairMember(candidate, context) ?? countedAlone(candidate, context) ?? spokenOf(candidate, context)
  if (answer === null || answer.entity === subjectBeside(candidate, context)) return null
  return hasOtherPost(candidate, answer.entity, context) ? null : answer
}

/** "The transport secretary" is nobody who was called a general secretary. */
function hasOtherPost({ type, noun, head }: NominalCandidate, entity: number, { sentence, memory }: Context): boolean {
  const modifier = sentence.tokens[head - 1]
  if (type !== 'person' || modifier?.upos !== 'NOUN') return false
  const posts = memory.posts.get(entity)
  if (posts === undefined || posts.has(`${modifier.lower} ${noun}`)) return false
  for (const post of posts) if (post.endsWith(` ${noun}`) && !articles.has(post.slice(0, -noun.length - 1))) return true
  return false
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her'])

/**
 * "Kelmar bought the railway": what the subject of the verb is called again would be a pronoun (Chomsky, Lectures on
 * Government and Binding, 1981, principle C). A possessor may be the subject all the same ("sold the company's mill").
 */
export function subjectBeside(candidate: NominalCandidate, { sentence, mentions }: Context): number | null {
  const { clauses, tokens } = sentence
  if (candidate.subjectOf !== null || tokens[candidate.to]?.upos === 'PART') return null
  const clause = clauseOf(clauses, candidate)
  if (clause === null || clause.verb === null || clause.verb.copula || clause.subject === null) return null
  const { head } = clause.subject
  return mentions.find(({ from, to }) => from <= head && head < to)?.entity ?? null
}

/** What was spoken of before the candidate and fits it. */
export function spokenOf(candidate: NominalCandidate, context: Context): Answer | null {
  const { type, noun } = candidate
  if (!candidate.definite || type === null) return null
  if (candidate.plural) return groupOf(candidate, context)
  const { memory, index } = context
  // Somebody else than the subject of the verb ("Roe told the defendant").
  const beside = type === 'person' ? subjectBeside(candidate, context) : null
  if (type === 'person') {
    const told = toldApart(candidate, context, beside)
    if (told !== null) return told === 'open' ? null : told
  }
  if (isNamedOtherwise(candidate, context) || isFoundedSo(candidate, context)) return null
  // "the group of voters … the group"
  if (type === 'organization' && memory.hasUnnamed(noun, index, UNNAMED_REACH)) return null
  const called = calledSo(noun, memory)
  if (!isForAny(noun) && (called !== undefined || !unnamed.has(noun))) {
    const described = memory.mostSalient(
      (entity, i) => i !== beside && isCalled(entity, noun, called, i, type, memory),
      index,
      DESCRIBED_REACH,
    )
    if (described !== null) return { entity: described, rules: ['refer.coref.described'] }
  }
  // "The two rivals", "the other buyer": which of several is not said.
  if (called !== undefined || isOpen(noun)) return null
  const fits = (entity: NamedEntity, i: number) =>
    i !== beside &&
    nominalMisfit(entity, i, noun, type, memory) === null &&
    (type !== 'person' || mayBe(entity, i, candidate, context))
  const entity = triedNouns.has(noun) ? memory.mostTold(fits) : memory.mostSalient(fits, index, nominalReach(type))
  if (type !== 'organization' || entity === null || !isPlaced(candidate, context))
    return entity === null ? null : { entity, rules: ['refer.coref.nominal'] }
  // "The Norwegian group" may set the one that was named in passing apart from the one that the report is on.
  const nation = nationTold(context.sentence, candidate, memory.entities)
  const known = nation === null ? null : memory.onlyWith(memory.nations, nation, fits)
  if (known !== null) return { entity: known, rules: ['refer.coref.nation'] }
  if (nation !== null && (memory.nations.get(entity) ?? nation) !== nation) return null
  if (memory.mostSalient(fits, index, nominalReach(type), true) !== entity) return null
  return entity === null ? null : { entity, rules: ['refer.coref.nominal'] }
}

/** The entities that were called so; none of a noun that any firm or person may be called by. */
export function calledSo(noun: string, memory: Memory): Set<number> | undefined {
  return isForAny(noun) ? undefined : memory.described.get(noun)
}

function isForAny(noun: string): boolean {
  return anyFirmNouns.has(noun) || anyPersonNouns.has(noun)
}

/** Whether a noun tells what somebody is to another ("the rival"), or what has no name of its own ("the plan"). */
export function isOpen(noun: string): boolean {
  return unnamed.has(noun) || relationalNouns.has(noun)
}

/** Why a definite noun cannot mean an entity; null if it can. */
export function nominalMisfit(
  entity: NamedEntity,
  index: number,
  noun: string,
  type: EntityType,
  memory: Memory,
): string | null {
  if (entity.type !== type) return 'it is another kind of thing'
  if (entity.plural) return 'it is several, and the noun means one'
  if (memory.carriers.has(index) && !carrierNouns.has(noun)) return 'it brings the news'
  if (type === 'place' && isOfAnotherSize(entity, noun)) return 'one of the two is a country and the other is none'
  if (type === 'facility' && !anyFacility.has(noun) && !entityWords(entity).includes(noun))
    return `its name has no “${noun}” in it`
  const isBody = bodyNouns.has(noun)
  if (isBody !== holdsBodyNoun(entity, noun, isBody))
    return isBody ? `its name has no “${noun}” in it` : 'its name is that of a public body'
  if (type === 'organization' && !isBody && !noFirms.has(noun) && isNoFirm(index, memory))
    return 'it was called what no firm is'
  const told = memory.trades.get(index)
  if (told === undefined && isOfAnotherTrade(entity, noun)) return 'its name tells of another trade'
  if (told !== undefined && (tradeOf.get(noun) ?? told) !== told) return 'it was called by another trade'
  if (type === 'person' && !fitsPerson(entity, index, noun, memory))
    return 'it was called something else, or the gender differs'
  return null
}

/** What any building or works may be called. */
const anyFacility: ReadonlySet<string> = new Set('building complex facility mill plant site'.split(' '))

/** "The island" is not Spain, "the country" not Madrid. */
function isOfAnotherSize({ name }: NamedEntity, noun: string): boolean {
  const lower = name.toLowerCase()
  const isPart = isCity(lower) || countryParts.has(lower)
  return countryNouns.has(noun) ? isPart && !isCountry(lower) : isCountry(lower)
}

const countryNouns: ReadonlySet<string> = new Set(['country', 'kingdom', 'nation', 'republic'])

/** What the bringer of the news may be called in it. */
const carrierNouns: ReadonlySet<string> = new Set([
  'agency',
  'broadcaster',
  'magazine',
  'newspaper',
  'outlet',
  'paper',
  'publication',
])

/** How many sentences back a definite noun reaches: firms stay known for longer. Guesses. */
export function nominalReach(type: EntityType): number {
  return type === 'organization' ? 6 : 3
}

/** How many sentences back a bank without a name is still "the bank". A guess. */
const UNNAMED_REACH = 2

/** How many sentences back what was called a brewer is still the brewer. A guess. */
const DESCRIBED_REACH = 12

/** Whether an entity was described with the noun, or has it in its name ("the bank": Kelmar Savings Bank). */
function isCalled(
  entity: NamedEntity,
  noun: string,
  called: Set<number> | undefined,
  i: number,
  type: EntityType,
  memory: Memory,
): boolean {
  if (called?.has(i) === true && isOfKind(entity.type, type)) return true
  if (!isOfKind(entity.type, type) || entity.plural) return false
  if (type === 'person') return false
  const words = entityWords(entity)
  const names = calledToo.get(noun)
  if (names !== undefined && words.some((word) => names.has(word))) return true
  if (words.includes(noun) || (clubNouns.has(noun) && isClub(entity)) || isOfTrade(words, noun)) return true
  const trade = memory.trades.get(i)
  if (trade !== undefined && trade === tradeOf.get(noun)) return true
  // "Nordbanken", "Commerzbank".
  return noun === 'bank' && words.some((word) => word.endsWith('bank') || word.endsWith('banken'))
}

/** A school and a museum are buildings as much as bodies. */
function isOfKind(own: EntityType, type: EntityType): boolean {
  return own === type || (type === 'facility' && own === 'organization')
}

/** "The carrier": Kelmar Air. */
function isOfTrade(words: readonly string[], noun: string): boolean {
  const trade = tradeOf.get(noun)
  return trade !== undefined && words.some((word) => tradeOf.get(word) === trade)
}

/** What is mostly named by its members or its subject, not by a name of its own. */
const unnamed: ReadonlySet<string> = new Set(['agreement', 'partnership', 'plan', 'venture'])

/**
 * "The Italian government", "the Kelmar unit" are not what was named last. But a firm is told by its place: "the Oslo
 * company", "the British paper concern".
 */
export function isNamedOtherwise(candidate: NominalCandidate, { sentence, memory }: Context): boolean {
  const { tokens, names } = sentence
  const isFirm = candidate.type === 'organization' && !bodyNouns.has(candidate.noun)
  // "The 23-year-old Norway international": where somebody plays makes him nobody else.
  if (candidate.type === 'person' && candidate.noun !== tokens[candidate.head]!.lower) return false
  for (let i = candidate.from; i < candidate.head; i++) {
    const { upos, lower } = tokens[i]!
    if (candidate.type !== 'person' && otherwise.has(lower)) return true
    if (isDemonym(lower)) {
      if (!isFirm) return true
    } else if (upos === 'PROPN') {
      const name = names.find((n) => n.from <= i && i < n.to)
      const type = name === undefined ? null : memory.entities[name.entity]!.type
      // "The Oslo-based company", "the Oslo-listed brewer".
      const isBased = name !== undefined && seated.has(tokens[name.to - 1]!.lower)
      if (!isFirm || (type !== 'place' && type !== 'group' && !isBased)) return true
    }
  }
  return false
}

/** How a firm is told by its seat or its exchange. */
const seated: ReadonlySet<string> = new Set(
  'based domiciled headquartered incorporated listed quoted registered'.split(' '),
)

/** "The combined company" is neither of the two, "the new bridge" not the one that fell. */
const otherwise: ReadonlySet<string> = new Set(
  'combined enlarged future merged new planned proposed resulting rival separate'.split(' '),
)

/** "The deal would create the country's largest brewer": what is made the greatest by it was not spoken of before. */
function isFoundedSo({ from, head, subjectOf }: NominalCandidate, { sentence }: Context): boolean {
  if (subjectOf !== null) return false
  const { tokens, clauses } = sentence
  let i = from
  while (i < head && !tokens[i]!.lower.endsWith('est')) i++
  if (i === head) return false
  return clauses.some(
    ({ verb, object }) => object?.head === head && verb !== null && foundingVerbs.has(infinitiveOf(tokens[verb.head]!)),
  )
}

/** "The Orrin union", "the Kelmar newspaper": what it is called stands before the noun for what it is. */
function namedBefore({ noun, from, head, plural }: NominalCandidate, { sentence, memory }: Context): number | null {
  if (plural || !calledByName.has(noun)) return null
  const name = sentence.names.find((n) => n.to === head && n.from === from + 1)
  if (name === undefined || sentence.tokens[from]!.lower !== 'the') return null
  return memory.entities[name.entity]!.type === 'organization' ? name.entity : null
}

/** Nouns that follow the name of the body that they tell of; of others ("the Kelmar board") it is the owner. Own knowledge. */
const calledByName: ReadonlySet<string> = new Set(
  (
    'airline band bank brand chain charity club coalition company daily foundation group magazine network newspaper party retailer ' +
    'supermarket tabloid team union'
  ).split(' '),
)

/** "The town of Kelmar": the name that tells which. */
function namedBehind({ noun, to }: NominalCandidate, { sentence, memory }: Context): number | null {
  if (sentence.tokens[to]?.lower !== 'of' || !placeNouns.has(noun)) return null
  const name = sentence.names.find(({ from }) => from === to + 1)
  return name !== undefined && memory.entities[name.entity]!.type === 'place' ? name.entity : null
}

/** Whether an entity's name holds the noun; for a company's noun, whether it holds any that only public bodies have. */
function holdsBodyNoun(entity: NamedEntity, noun: string, isBody: boolean): boolean {
  const words = entityWords(entity)
  return isBody ? words.includes(noun) : words.some((word) => publicHeads.has(word))
}

/** "The company" is no union, charity or campaign group. */
function isNoFirm(index: number, memory: Memory): boolean {
  for (const noun of noFirms) if (memory.described.get(noun)?.has(index) === true) return true
  for (const post of memory.posts.get(index) ?? [])
    if (post.endsWith(' group') && causes.has(post.slice(0, -' group'.length))) return true
  return false
}

const noFirms: ReadonlySet<string> = new Set(
  'charity council court ministry party regulator tribunal union watchdog'.split(' '),
)
/** What a group that is no firm is for: "consumer group", "lobby group". Own knowledge. */
const causes: ReadonlySet<string> = new Set(
  'action advocacy aid campaign campaigning consumer environmental industry lobby lobbying militant pressure protest rebel rights support trade victims'.split(
    ' ',
  ),
)

/** "The bank" is not Kelmar Motors. */
function isOfAnotherTrade(entity: NamedEntity, noun: string): boolean {
  const trade = tradeOf.get(noun)
  if (trade === undefined) return false
  let isOther = false
  for (const word of entityWords(entity)) {
    const of = tradeOf.get(word)
    if (of === trade) return false
    isOther ||= of !== undefined
  }
  return isOther
}

/** "Kelmar, the country’s largest brewer,": the apposition refers to what it stands beside. */
function apposition(candidate: NominalCandidate, { sentence, candidates, memory }: Context): number | null {
  const { clauses, names, phrases } = sentence
  for (const clause of clauses) {
    if (clause.kind !== 'nominal' || clause.object === null || clause.subject === null) continue
    if (!clause.rules.includes('clause.nominal.apposition') || !isHeadOf(candidate, clause.object)) continue
    for (const other of candidates) if (other.form === 'name' && isHeadOf(other, clause.subject)) return other.entity
  }
  // Also where no clause was made of it: "Kelmar, a brewer with sales of $3 million, largely in pubs, lost money".
  if (candidate.type === null || candidate.plural || sentence.tokens[candidate.from - 1]?.text !== ',') return null
  for (let n = names.length - 1; n >= 0; n--) {
    const name = names[n]!
    if (name.to >= candidate.from) continue
    // An age or a place may stand between.
    if (candidate.from - name.to > LONGEST_LINK) return null
    if (memory.entities[name.entity]!.type !== candidate.type) continue
    const i = phrases.findIndex((phrase) => phrase.to === name.to)
    return i !== -1 && appositionAt(sentence, i, name)?.head === candidate.head ? name.entity : null
  }
  return null
}

/** Two commas and an age. */
const LONGEST_LINK = 3
