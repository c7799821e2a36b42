import type { FrameWording } from '../../lexicon/frames/frames.js'
import { roleNouns } from '../../lexicon/role-nouns.js'
import { groupAt, phraseIndexAt } from '../argument.js'
import { conjunctsOf } from '../conjuncts.js'
import type { Event } from './event.js'
import type { KeyReading } from './key-reading.js'
import { headOf, nameOf, type Participant, participantOf, possessorOf } from './participant.js'
import { hazardOf, placeIn, sceneOfDisaster } from './setting.js'

/** What is told, in the three parts of a key. */
export interface Relation {
  readonly subject: string
  readonly name: string
  readonly object: string
  /** Kinds of figure that it is itself about. */
  readonly tells: ReadonlySet<string>
  /** Whether the frame asked for this very patient. */
  readonly isSpecific: boolean
}

/** What an event tells by the first of the wordings that fits it; null where none does. */
export function relationOf(
  reading: KeyReading,
  event: Event,
  wordings: readonly FrameWording[] | undefined,
): Relation | null {
  if (wordings === undefined) return null
  for (const wording of wordings) {
    const relation = relationBy(reading, event, wording)
    if (relation !== null) return relation
  }
  return null
}

function relationBy(reading: KeyReading, told: Event, wording: FrameWording): Relation | null {
  const event = turned(told, wording)
  if (wording.under !== null && (event.under === null || !wording.under.has(event.under))) return null
  if (wording.of !== null && !isOf(reading, event, wording.of)) return null
  if (wording.by !== null && !isBy(reading, event, wording.by)) return null
  if (event.patient === null && isTransitive(event, wording)) return null
  let subject = filled(reading, event, wording.subject)
  // A wording that has its subject elsewhere than where verbs have it ("sold to Kelmar") tells this only if it is said.
  if (subject === '' && !usual.has(wording.subject[0]![0]!)) return null
  if (wording.named && !isBetweenNames(reading, event, wording)) return null
  let object = without(filled(reading, event, wording.object), subject)
  if (object === '' && isOblique(wording.object)) return null
  if (wording.frame.symmetric === true) [subject, object] = bothOf(reading, event, subject, object)
  return {
    subject,
    name: wording.frame.name,
    object,
    tells: wording.tells,
    isSpecific: wording.of !== null || wording.under !== null || wording.by !== null,
  }
}

/** Those who do something together, in the order of the alphabet: "A and B merged", "B merged with A". */
function bothOf(reading: KeyReading, { agent, patient }: Event, subject: string, object: string): [string, string] {
  if (object !== '') return object < subject ? [object, subject] : [subject, object]
  const joint = agent ?? patient
  const parts = joint === null || joint.phrase === null ? null : conjunctsOf(reading.sentence, joint.phrase)
  const members = joint === null || joint.entity === null ? [] : reading.entities[joint.entity]!.members
  const names =
    parts !== null ? parts.map((part) => nameOf(reading, participantOf(reading, part))) : members.map(reading.names)
  if (names.length !== 2) return [subject, object]
  names.sort()
  return [names[0]!, names[1]!]
}

const usual: ReadonlySet<string> = new Set(['agent', 'patient', 'place', 'kind', 'none', 'who'])

/** Only prepositions: a verb that tells this only with one of them ("bid for"). */
function isOblique(roles: readonly (readonly string[])[]): boolean {
  return roles.every((side) => side.every((role) => !named.has(role)))
}

const named: ReadonlySet<string> = new Set([
  'agent',
  'patient',
  'place',
  'scene',
  'hazard',
  'kind',
  'none',
  'as',
  'who',
  'wreck',
])

/** Where the patient is: the subject of "the plant closed"; the possessor of a noun that is told of who suffers it. */
function turned(told: Event, { middle: isMiddle, subject, tells }: FrameWording): Event {
  if (told.patient !== null) return told
  // "Kelmar fined $3 million": without anybody fined, a headline leaves out "was".
  if (!told.isNoun) return isMiddle || (tells.size > 0 && isPatient(subject[0]!)) ? middle(told) : told
  return told.isPossessed && isPatient(subject[0]!) ? middle(told) : told
}

/** "The plant closed": what happens, happens to the subject. */
function middle({ word, isNoun, under, agent, isPossessed, hasAmount, others, around }: Event): Event {
  return { word, isNoun, under, agent: null, patient: agent, isPossessed, hasAmount, others, around }
}

/** A verb that acts on something has it; without it ("the bill passed", "it came to pass") it is another verb. */
function isTransitive({ isNoun, word }: Event, { of, by, object, subject }: FrameWording): boolean {
  return (
    !isNoun &&
    of === null &&
    by === null &&
    word !== '' &&
    (isPatient(object[0]!) ? object.length === 1 : isPatient(subject[0]!) && subject.length === 1)
  )
}

function isPatient(side: readonly string[]): boolean {
  return side.length === 1 && side[0] === 'patient'
}

function isBetweenNames(reading: KeyReading, event: Event, { subject, object }: FrameWording): boolean {
  return [...subject, ...object].every((side) => {
    const filler = fillerOf(event, side[0]!)
    return filler === null || isNamed(reading, filler)
  })
}

function fillerOf({ agent, patient, others }: Event, role: string): Participant | null {
  if (role === 'agent') return agent
  if (role === 'patient') return patient
  return others().find(({ preposition }) => preposition === role)?.participant ?? null
}

function isNamed({ sentence }: KeyReading, { phrase, entity }: Participant): boolean {
  return entity !== null || (phrase !== null && sentence.tokens[phrase.head]!.upos === 'PROPN')
}

function isOf(reading: KeyReading, { patient, hasAmount }: Event, heads: ReadonlySet<string>): boolean {
  if (hasAmount && heads.has('@amount')) return true
  if (patient === null) return false
  const head = headOf(reading, patient)
  if (heads.has('@named') && isNamed(reading, patient)) return true
  // "Twelve" are people; "two of the dogs" are not.
  if (heads.has('@people') && patient.entity === null)
    return isPersonNoun(head === '' ? lastWord(reading, patient) : head)
  if (heads.has('@organization') && typeOf(reading, patient) === 'organization') return true
  if (heads.has('@player') && isPlayer(reading, patient)) return true
  if (heads.has('@person') && (typeOf(reading, patient) === 'person' || isPersonNoun(head))) return true
  return heads.has(head)
}

/** A person by first and last name: a single word after "buy" may as well be a firm that no list knows. */
export function isPlayer({ entities }: KeyReading, { entity }: Participant): boolean {
  return entity !== null && entities[entity]!.type === 'person' && entities[entity]!.name.includes(' ')
}

function isBy(reading: KeyReading, { agent }: Event, heads: ReadonlySet<string>): boolean {
  if (agent === null) return false
  if (heads.has('@organization') && typeOf(reading, agent) === 'organization') return true
  if (agent.entity !== null) return false
  const head = headOf(reading, agent)
  return heads.has(head) || (heads.has('@people') && isPersonNoun(head === '' ? 'person' : head))
}

/** The last word of what an amount is of; that of a bare number is people. */
function lastWord(reading: KeyReading, patient: Participant): string {
  const words = nameOf(reading, patient)
  return words === '' ? 'person' : words.slice(words.lastIndexOf(' ') + 1)
}

function isPersonNoun(head: string): boolean {
  return people.has(head) || roleNouns.has(head) || head.endsWith('man') || head.endsWith('woman')
}

/** Nouns for persons that are no posts. */
const people: ReadonlySet<string> = new Set(
  (
    'adult baby boy child civilian climber commuter cyclist driver employee  crew fan fighter foreigner girl guest hostage infant inhabitant lady man migrant militant miner motorist mourner newborn officer ' +
    'passenger patient pedestrian pensioner person police prisoner protester pupil rebel recruit refugee resident shopper spectator student ' +
    'teenager tourist traveller traveler troop villager visitor voter woman worker worshipper'
  ).split(' '),
)

function typeOf({ entities }: KeyReading, { entity }: Participant): string | null {
  return entity === null ? null : entities[entity]!.type
}

function filled(reading: KeyReading, event: Event, roles: readonly (readonly string[])[]): string {
  for (const side of roles) {
    if (side.length === 1) {
      if (side[0] === 'none') return ''
      const words = fill(reading, event, side[0]!)
      if (words !== '') return words
      continue
    }
    let words = event.agent === null && side.includes('patient') ? ownerOf(reading, event) : ''
    for (const role of side) words = joined(words, fill(reading, event, role))
    if (words !== '') return words
  }
  return ''
}

/** "Kelmar's plant was closed": whose what is acted on is. */
function ownerOf(reading: KeyReading, { patient }: Event): string {
  if (patient === null || patient.phrase === null) return ''
  const owner = possessorOf(reading, groupAt(reading.sentence, patient.phrase.head))
  return owner === null ? '' : nameOf(reading, owner)
}

function joined(words: string, more: string): string {
  const rest = without(more, words)
  return words === '' ? rest : rest === '' ? words : `${words} ${rest}`
}

/** The words of a phrase beyond those of another ("kelmar plant" without "kelmar"). */
export function without(words: string, others: string): string {
  if (others === '' || words === '') return words
  if (words === others) return ''
  if (words.startsWith(`${others} `)) return words.slice(others.length + 1)
  const at = words.indexOf(` ${others} `)
  return at === -1 ? words : words.slice(0, at) + words.slice(at + others.length + 1)
}

function fill(reading: KeyReading, event: Event, role: string): string {
  switch (role) {
    case 'agent':
      return event.agent === null ? '' : nameOf(reading, event.agent)
    case 'patient':
      return event.patient === null ? '' : nameOf(reading, event.patient)
    case 'kind':
      return event.patient === null ? '' : kindOf(reading, event.patient)
    case 'who':
      return event.patient === null ? '' : whoOf(reading, event.patient)
    case 'wreck':
      return event.patient === null ? '' : wreckOf(nameOf(reading, event.patient))
    case 'owner':
      return understoodOwner(reading, event)
    case 'where':
      return antecedentOf(reading, event)
    case 'place':
      return placeIn(reading, event.around)
    case 'scene':
      return sceneOfDisaster(reading, event.around)
    case 'hazard':
      return hazardOf(reading, event.around)
    default:
      return oblique(reading, event, role)
  }
}

/** "The dividend will be cut": whose it is, or is understood to be. */
function understoodOwner(reading: KeyReading, event: Event): string {
  const own = ownerOf(reading, event)
  if (own !== '' || event.patient === null || event.patient.phrase === null) return own
  const owner = reading.sentence.owners.get(event.patient.phrase.head)
  return owner === undefined ? '' : reading.names(owner.entity)
}

/** "The plant, where 300 people work": what "where" stands for. */
function antecedentOf(reading: KeyReading, { around }: Event): string {
  const { phrases, tokens } = reading.sentence
  let at = phraseIndexAt(phrases, around.from)
  if (tokens[around.from]?.lower === 'where') at--
  else if (tokens[around.from - 1]?.lower === 'where') at -= 2
  else return ''
  while (phrases[at]?.kind === 'comma') at--
  const noun = phrases[at]
  if (noun?.kind !== 'noun') return ''
  return nameOf(reading, participantOf(reading, { from: noun.from, to: noun.to, head: noun.head }))
}

function oblique(reading: KeyReading, { others }: Event, preposition: string): string {
  for (const other of others()) {
    if (other.preposition !== preposition) continue
    const words = nameOf(reading, other.participant)
    if (words !== '') return words
  }
  return ''
}

/** What tells those counted from people, jobs or seats at large. */
function kindOf(reading: KeyReading, patient: Participant): string {
  const words = nameOf(reading, patient)
  const head = headOf(reading, patient)
  if (general.has(head))
    return words === head ? '' : words.endsWith(` ${head}`) ? words.slice(0, -head.length - 1) : words
  return words
}

function whoOf(reading: KeyReading, patient: Participant): string {
  const words = nameOf(reading, patient)
  return patient.entity === null && people.has(words) ? '' : words
}

function wreckOf(words: string): string {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return homes.has(last) ? `${words.slice(0, words.length - last.length)}house` : words
}

const homes: ReadonlySet<string> = new Set(['home', 'household', 'property'])

/** Nouns that only say that somebody or something is counted. */
const general: ReadonlySet<string> = new Set(
  'person worker job post role redundancy life seat case workforce inhabitant position victim title record infection dividend payout'.split(
    ' ',
  ),
)
