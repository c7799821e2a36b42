import type { Clause, NounPhrase } from '../../clause/clause.js'
import { copulas } from '../../lexicon/copulas.js'
import { nounFrames, verbFrames } from '../../lexicon/frames/frames.js'
import {
  doingVerbs,
  gettingVerbs,
  happeningVerbs,
  levelVerbs,
  reachingDeeds,
  reachingVerbs,
  strikingVerbs,
} from '../../lexicon/frames/light-verbs.js'
import { holderNouns } from '../../lexicon/frames/parts.js'
import { roleNouns } from '../../lexicon/role-nouns.js'
import { productNouns } from '../../lexicon/thing-words.js'
import { TREND_VERBS } from '../../lexicon/trend-words.js'
import { matches, pairOf } from './attendance.js'
import { type Event, eventOf, nounEvent, nounWord } from './event.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { measureOf } from './measure.js'
import { covers, headOf, isAmount, nameOf, type Participant, participantOf } from './participant.js'
import { type Relation, relationOf, without } from './relation.js'
import { partOfFigure, partOfObject, stakeIn } from './stake.js'

/** What a clause tells, found once for the claim and its figures. */
export interface Told {
  readonly clause: Clause
  readonly event: Event | null
  readonly relation: Relation
}

/** What a clause tells by its verb, or by the noun that a light verb carries. */
export function toldBy(reading: KeyReading, clause: Clause, lemma: string, figures: readonly number[]): Told {
  const event = eventOf(reading, clause)
  // A wording that asks for this very patient ("cut 300 jobs") comes before what the verb tells of any other.
  const byVerb = event === null ? null : relationOf(reading, event, verbFrames.get(event.word))
  const relation =
    (byVerb?.isSpecific === true ? byVerb : null) ??
    stakeOfFigure(reading, clause, event, figures) ??
    stake(reading, clause, event) ??
    (event === null ? null : carried(reading, clause, event)) ??
    byVerb ??
    (event === null ? null : changed(reading, clause, event)) ??
    (event === null ? null : intended(reading, event, figures)) ??
    plain(reading, clause, event, lemma)
  const { name, subject, object } = relation
  if (buying.has(name) && subject !== '' && object !== '' && !reading.deals.has(subject))
    reading.deals.set(subject, object)
  else if (matches.has(name) && isBetweenNamed(event)) reading.match.pair ??= pairOf(relation)
  return { clause, event, relation }
}

function isBetweenNamed(event: Event | null): boolean {
  const { agent = null, patient = null } = event ?? {}
  return agent !== null && agent.entity !== null && patient !== null && patient.entity !== null
}

const buying: ReadonlySet<string> = new Set(['acquire', 'bid'])

export function claimKey({ relation }: Told): string {
  return keyOf(relation.subject, relation.name, relation.object)
}

/** A part of a company that one of the clause's figures tells is what the clause is about. */
function stakeOfFigure(
  reading: KeyReading,
  clause: Clause,
  event: Event | null,
  figures: readonly number[],
): Relation | null {
  const { sentence } = reading
  for (const at of figures) {
    const part = partOfFigure(reading, clause, sentence.figures[at]!, sentence.figureReferences[at]!)
    const told = part === null ? null : stakeIn(reading, clause, event, part)
    if (told !== null) return told
  }
  return null
}

function stake(reading: KeyReading, clause: Clause, event: Event | null): Relation | null {
  const part = partOfObject(reading, clause)
  if (part === null) return null
  const { sentence } = reading
  if (clause.verb !== null && TREND_VERBS.has(sentence.tokens[clause.verb.head]!.lower)) return null
  return stakeIn(reading, clause, event, part)
}

/** "Made an offer for Tarn", "completed its purchase of Tarn", "the purchase was completed": the noun tells it. */
function carried(reading: KeyReading, clause: Clause, event: Event): Relation | null {
  const { subject, object } = clause
  const word = event.word
  const isCopula = copulas.has(word)
  const done = clause.verb!.voice === 'passive' ? subject : object
  const isDoing = doingVerbs.has(word)
  const isGetting = gettingVerbs.has(word) || (clause.verb!.voice === 'passive' && object !== null)
  const carrier = clause.verb!.voice === 'passive' && object !== null ? object : done
  if (carrier !== null && !isCopula && (isDoing || isGetting || giving.has(word)) && isCommon(reading, carrier)) {
    const wordings = nounFrames.get(nounWord(reading, carrier.head))
    const holder = wordings === undefined ? null : carrier === object ? holderOf(reading, clause) : event.agent
    for (const isSuffered of wordings === undefined ? [] : isGetting ? [true, false] : [false]) {
      if (!isSuffered && !isDoing && !giving.has(word)) continue
      const noun = nounEvent(reading, carrier.head, clause, holder, isSuffered, event.others)
      const relation = relationOf(reading, noun, wordings)
      if (relation !== null && (!isSuffered || relation.subject !== '')) return relation
    }
  }
  const struck = strikingVerbs.has(word) ? struckWith(reading, clause, event) : null
  if (struck !== null) return struck
  const reached = reachingVerbs.has(word) ? reachedBy(reading, clause, event) : null
  if (reached !== null) return reached
  if (subject !== null && (happeningVerbs.has(word) || isCopula) && isCommon(reading, subject)) {
    const wordings = nounFrames.get(nounWord(reading, subject.head))
    const relation =
      wordings === undefined
        ? null
        : relationOf(reading, nounEvent(reading, subject.head, clause, null, false, event.others), wordings)
    if (relation !== null && (relation.subject !== '' || relation.object !== '')) return relation
  }
  return null
}

/** "Hit Kelmar with a fine": what stands after "with" befalls who is hit. */
function struckWith(reading: KeyReading, clause: Clause, { patient, others }: Event): Relation | null {
  const { sentence } = reading
  const carrier = clause.adjuncts.find(
    ({ marker }) => marker !== null && sentence.tokens[marker.to - 1]!.lower === 'with',
  )
  if (carrier === undefined || patient === null || !isCommon(reading, carrier)) return null
  const wordings = nounFrames.get(nounWord(reading, carrier.head))
  if (wordings === undefined) return null
  return relationOf(reading, nounEvent(reading, carrier.head, clause, patient, true, others), wordings)
}

/** "The recall covers 300 cars": the deed is done to those. */
function reachedBy(reading: KeyReading, clause: Clause, { patient, others }: Event): Relation | null {
  const { subject } = clause
  if (subject === null || patient === null) return null
  const word = nounWord(reading, subject.head)
  if (!reachingDeeds.has(word)) return null
  const noun = nounEvent(reading, subject.head, clause, null, false, others)
  const { isNoun, under, agent, isPossessed, hasAmount, around } = noun
  const done = { word, isNoun, under, agent, patient, isPossessed, hasAmount, others: noun.others, around }
  return relationOf(reading, done, nounFrames.get(word))
}

/** Neither an amount nor a name. */
function isCommon({ sentence }: KeyReading, { head }: NounPhrase): boolean {
  return !isAmount(sentence, head) && !sentence.mentions.some((m) => m.form === 'name' && covers(m, head))
}

/** Verbs by which somebody else is made to suffer or get what the noun tells. */
const giving: ReadonlySet<string> = new Set(['impose', 'hand', 'hand-down', 'levy', 'slap', 'deal', 'inflict'])

function holderOf(reading: KeyReading, { subject }: Clause): Participant | null {
  return subject === null ? null : participantOf(reading, subject)
}

/** "Sales rose", "Kelmar raised its prices", "sales were $3 million": a measure goes up or down, or is. */
function changed(reading: KeyReading, clause: Clause, event: Event): Relation | null {
  const { sentence } = reading
  const direction = TREND_VERBS.get(sentence.tokens[clause.verb!.head]!.lower)
  const isLevel = levelVerbs.has(event.word)
  if (direction === undefined && !isLevel) return null
  const { patient, agent } = event
  if (direction === undefined) {
    if (clause.subject === null || agent === null || agent.entity !== null || !hasAmountObject(reading, clause))
      return null
    const { owner, name } = measureOf(reading, clause.subject, null)
    return relation(owner, 'level', name)
  }
  const name = direction === 'up' ? 'increase' : 'decrease'
  const thing = patient ?? (onlyTransitive.has(event.word) ? null : agent)
  if (thing === null) return null
  const holder = patient === null ? null : agent
  if (thing.entity !== null || thing.phrase === null) {
    return relation(holder === null ? '' : nameOf(reading, holder), name, nameOf(reading, thing))
  }
  const measure = measureOf(reading, thing.phrase, holder)
  return relation(measure.owner, name, measure.name)
}

/** "Eyes 300,000 cars a year": so many products in each period are what is to be made. */
function intended(reading: KeyReading, event: Event, figures: readonly number[]): Relation | null {
  if (event.patient === null || !intendingVerbs.has(event.word)) return null
  const head = headOf(reading, event.patient)
  if (head !== 'ev' && !productNouns.has(head)) return null
  const { sentence } = reading
  const isRate = figures.some((at) => sentence.figures[at]!.kind === 'count' && sentence.figures[at]!.per !== null)
  return isRate
    ? relation(event.agent === null ? '' : nameOf(reading, event.agent), 'produce', nameOf(reading, event.patient))
    : null
}

/** Verbs whose subject has something in mind. */
const intendingVerbs: ReadonlySet<string> = new Set(
  'anticipate consider contemplate envisage expect eye forecast foresee plan project promise seek target want'.split(
    ' ',
  ),
)

/** Verbs of change that somebody makes: what they say of their subject is no change of it. */
const onlyTransitive: ReadonlySet<string> = new Set(
  'add boost cut enlarge heighten hike lift lower raise reduce shed slash slice trim'.split(' '),
)

function hasAmountObject({ sentence }: KeyReading, { object }: Clause): boolean {
  return object !== null && isAmount(sentence, object.head)
}

function relation(subject: string, name: string, object: string): Relation {
  return { subject, name, object: without(object, subject), tells: NOTHING, isSpecific: false }
}

const NOTHING: ReadonlySet<string> = new Set()

/** The verb itself, with who acts and what is acted on; what a copula or an apposition says its subject is. */
function plain(reading: KeyReading, clause: Clause, event: Event | null, lemma: string): Relation {
  const { subject, object } = clause
  const name = copulas.has(lemma) ? 'be' : lemma
  if (event === null || clause.verb!.copula) {
    const who = subject === null ? '' : nameOf(reading, participantOf(reading, subject))
    const what = object === null ? '' : describes(reading, clause)
    if (lemma === 'become' && object !== null && roleNouns.has(headOf(reading, participantOf(reading, object))))
      return relation(who, 'appoint', what)
    if (object !== null && what.startsWith('owner ')) return relation(who, 'own', what.slice('owner '.length))
    return relation(who, name, what)
  }
  const who = event.agent === null ? '' : nameOf(reading, event.agent)
  if (event.patient !== null) return relation(who, name, nameOf(reading, event.patient))
  const first = event.others().find(({ preposition }) => !besides.has(preposition))
  return relation(who, name, first === undefined ? '' : nameOf(reading, first.participant))
}

/** What says where, when or by whom is not what is acted on. */
const besides: ReadonlySet<string> = new Set(
  'after amid at before by despite during from in including near since until under while without'.split(' '),
)

/**
 * The words of what the subject is said to be: its own name there would say nothing, and where the name comes last ("his
 * firm, Kelmar Ltd,"), what it is stands first.
 */
function describes(reading: KeyReading, { subject, object }: Clause): string {
  const what = participantOf(reading, object!)
  const isSelf = what.entity !== null && subject !== null && participantOf(reading, subject).entity === what.entity
  if (!isSelf) return ownedBy(reading, what)
  const isLast = isNamed(reading, object!) && !isNamed(reading, subject!)
  return nameOf(reading, { phrase: isLast ? subject : object, entity: null })
}

function isNamed({ sentence }: KeyReading, { head }: NounPhrase): boolean {
  return sentence.mentions.some((m) => m.form === 'name' && covers(m, head))
}

/** "The owner of Kelmar" owns it. */
function ownedBy(reading: KeyReading, what: Participant): string {
  const words = nameOf(reading, what)
  const head = headOf(reading, what)
  return holderNouns.has(head) && words.endsWith(` ${head}`) ? `owner ${words.slice(0, -head.length - 1)}` : words
}
