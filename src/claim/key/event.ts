import type { VerbGroup } from '../../chunk/phrase.js'
import type { Adjunct, Clause, NounPhrase } from '../../clause/clause.js'
import { ditransitives } from '../../lexicon/clause-words.js'
import { frameParticles, verbFrames } from '../../lexicon/frames/frames.js'
import { resultVerbs } from '../../lexicon/frames/light-verbs.js'
import { countNouns } from '../../lexicon/frames/tallies.js'
import type { TokenRange } from '../../rule/offsets.js'
import { guessedInfinitive } from '../../tag/guessed-infinitive.js'
import type { Token } from '../../tag/token.js'
import { groupAt } from '../argument.js'
import { infinitiveAt } from '../verb-words.js'
import type { KeyReading } from './key-reading.js'
import { compoundOf, keyWord } from './key-word.js'
import {
  type Complement,
  complementsOf,
  covers,
  isAmount,
  namedBefore,
  type Participant,
  participantOf,
  possessorOf,
} from './participant.js'

/** What happens, in a verb or a noun, with those who take part: the passive turned, whatever the wording. */
export interface Event {
  /** The verb's infinitive with its particle ("take-over"), or the noun. */
  readonly word: string
  readonly isNoun: boolean
  /** The verb that governs the verb ("offer" in "offered to buy"); null for none. */
  readonly under: string | null
  readonly agent: Participant | null
  readonly patient: Participant | null
  /** Whether the agent is a noun's possessor, who may as well suffer what it tells ("Orrin's arrest"). */
  readonly isPossessed: boolean
  /** Whether what is acted on is told as an amount only. */
  readonly hasAmount: boolean
  /** What stands after prepositions, of the verb or of what it acts on. */
  readonly others: () => readonly Complement[]
  /** Where it is told: the tokens in which its place is sought. */
  readonly around: TokenRange
}

/** The event that a clause's verb tells; null for a clause without a verb. */
export function eventOf(reading: KeyReading, clause: Clause): Event | null {
  const { sentence } = reading
  const { verb, subject, object } = clause
  if (verb === null) return null
  const participle = verb.copula ? participleOf(reading, object) : null
  const main = participle ?? infinitiveAt(sentence, verb.head)
  const phrasal = verb.particle === null && object === null ? phrasalObject(reading, clause, main) : null
  const isPassive = verb.voice === 'passive' || participle !== null
  const said = subject === null ? null : participantOf(reading, subject)
  const acted = phrasal ?? (participle === null ? object : null)
  const named = acted === null ? null : namedFirst(reading, acted)
  const done = named ?? (acted === null ? null : amountOrPart(reading, acted))
  const undergoer = isPassive && object === null ? subject : (phrasal ?? object)
  const hasAmount = undergoer !== null && isAmount(sentence, undergoer.head)
  const receiver = isPassive ? null : receiverOf(reading, clause)
  // "Was granted a licence": who receives is the subject, and what is given is the object.
  const isGiven = isPassive && done !== null && !hasAmount && ditransitives.has(main)
  return {
    word: wordFor(reading, clause, main, phrasal),
    isNoun: false,
    under: verb.chain.length > 1 ? infinitiveAt(sentence, verb.chain.at(-2)!) : null,
    agent: isPassive ? agentOf(reading, clause) : said,
    patient: isGiven ? done : isPassive ? said : (done ?? receiver),
    isPossessed: false,
    hasAmount,
    others: once(() => {
      const others = othersOf(reading, clause)
      if (receiver !== null) others.push({ preposition: 'to', participant: receiver })
      if (isGiven && said !== null) others.push({ preposition: 'to', participant: said })
      else if (isPassive && done !== null) others.push({ preposition: 'as', participant: done })
      if (named !== null) others.push({ preposition: 'as', participant: { phrase: acted, entity: null } })
      if (object !== null && done !== null) others.push(...complementsOf(reading, object.head))
      if (subject !== null && isPassive) others.push(...complementsOf(reading, subject.head))
      return others
    }),
    around: clause,
  }
}

/** No other participants. */
export const nobody = (): readonly Complement[] => []

/** "Named Orla Quist chief executive": who is made something, before what she is made. */
function namedFirst({ sentence, entities }: KeyReading, { from, head }: NounPhrase): Participant | null {
  for (const mention of sentence.mentions) {
    if (mention.from !== from || mention.to > head || entities[mention.entity]!.type !== 'person') continue
    return sentence.tokens[mention.to]!.upos === 'PART' ? null : { phrase: null, entity: mention.entity }
  }
  return null
}

/** What few events are asked for is found when the first asks. */
export function once<T>(find: () => T): () => T {
  let found: T | undefined
  return () => {
    found ??= find()
    return found
  }
}

/** A verb as frames have it, with its particle or with the preposition or adverb that makes another verb of it. */
function wordFor({ sentence }: KeyReading, { verb, object }: Clause, main: string, phrasal: Adjunct | null): string {
  const { tokens } = sentence
  if (phrasal !== null) return `${main}-${tokens[phrasal.marker!.from]!.lower}`
  if (verb!.particle !== null) return `${main}-${tokens[verb!.particle]!.lower}`
  const result = resultOf(tokens, verb!, object)
  const joined = result === null ? undefined : resultVerbs.get(`${main} ${result}`)
  if (joined !== undefined) return joined
  if (object === null || object.from <= verb!.to) return main
  const after = tokens[verb!.to]!.lower
  return frameParticles.has(after) && verbFrames.has(`${main}-${after}`) ? `${main}-${after}` : main
}

/** "Get rid of 300 jobs", "make 300 workers redundant", "300 workers were made redundant". */
function resultOf(tokens: readonly Token[], { to, voice }: VerbGroup, object: NounPhrase | null): string | null {
  if (object === null || voice === 'passive') return tokens[to]?.lower ?? null
  // Without an article it is no object: "get rid", "take part".
  if (bareResults.has(tokens[object.from]!.lower)) return tokens[object.from]!.lower
  return tokens[object.to]?.lower ?? null
}

const bareResults: ReadonlySet<string> = new Set(['part', 'rid'])

/** Who acts in a passive. */
function agentOf(reading: KeyReading, { adjuncts }: Clause): Participant | null {
  const { sentence } = reading
  for (const adjunct of adjuncts) {
    if (adjunct.marker === null || sentence.tokens[adjunct.marker.to - 1]!.lower !== 'by') continue
    if (isAmount(sentence, adjunct.head) || sentence.times.some((time) => covers(time, adjunct.head))) continue
    return participantOf(reading, adjunct)
  }
  return null
}

/** "Snapped up Tarn", "took on 300 staff": a preposition that makes another verb of its verb, with what stands after it. */
function phrasalObject({ sentence }: KeyReading, { verb, adjuncts }: Clause, main: string): Adjunct | null {
  for (const adjunct of adjuncts) {
    const { marker } = adjunct
    if (marker === null || marker.from !== verb!.to || marker.to !== marker.from + 1) continue
    const { lower } = sentence.tokens[marker.from]!
    if (frameParticles.has(lower) && verbFrames.has(`${main}-${lower}`)) return adjunct
  }
  return null
}

/** "Were vaccinated": a participle that stands as an adjective after a copula is a passive where a frame has its verb. */
function participleOf({ sentence }: KeyReading, object: NounPhrase | null): string | null {
  if (object === null || object.to !== object.from + 1) return null
  const { lower, verb: form } = sentence.tokens[object.head]!
  if (!lower.endsWith('ed')) return null
  const infinitive = form?.infinitive ?? guessedInfinitive(lower)
  return verbFrames.has(infinitive) ? infinitive : null
}

/** An object that is only an amount is nobody; "21% of Kelmar" is of Kelmar, "$3 million in bonds" bonds, "Kelmar 3-1" Kelmar. */
function amountOrPart(reading: KeyReading, object: NounPhrase): Participant | null {
  const { sentence } = reading
  // "Get rid of 300 jobs".
  if (sentence.tokens[object.head]!.lower === 'rid') return complementsOf(reading, object.head)[0]?.participant ?? null
  // "Secured a total of 120 seats".
  if (countNouns.has(sentence.tokens[object.head]!.lower)) {
    const counted = complementsOf(reading, object.head)[0]
    if (counted?.preposition === 'of') return counted.participant
  }
  if (!isAmount(sentence, object.head)) return participantOf(reading, object)
  const figure = sentence.figures.find((f) => covers(f, object.head))
  if (figure !== undefined && figure.from > object.from && named.has(sentence.tokens[figure.from - 1]!.upos))
    return participantOf(reading, { from: object.from, to: figure.from, head: figure.from - 1 })
  const of = complementsOf(reading, object.head).find(
    ({ preposition, participant }) => preposition === 'of' || (preposition === 'in' && participant.entity === null),
  )
  return of?.participant ?? null
}

const named: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** "Fined Kelmar $3 million", "granted Orrin a licence": who stands without a preposition beside the verb. */
function receiverOf(reading: KeyReading, { adjuncts, verb }: Clause): Participant | null {
  const { sentence } = reading
  for (const adjunct of adjuncts) {
    if (adjunct.marker !== null || adjunct.from !== verb!.to) continue
    if (isAmount(sentence, adjunct.head) || sentence.times.some((time) => covers(time, adjunct.head))) continue
    if (groupAt(sentence, adjunct.head) !== undefined) return participantOf(reading, adjunct)
  }
  return null
}

function othersOf(reading: KeyReading, { adjuncts }: Clause): Complement[] {
  const { sentence } = reading
  const found: Complement[] = []
  for (const adjunct of adjuncts) {
    if (isAmount(sentence, adjunct.head)) continue
    if (sentence.times.some((time) => covers(time, adjunct.head))) continue
    if (adjunct.marker === null) {
      // "As chairman" may be one phrase with its "as".
      if (sentence.tokens[adjunct.from]!.lower !== 'as' || adjunct.from === adjunct.head) continue
      const { from, to, head } = adjunct
      found.push({ preposition: 'as', participant: participantOf(reading, { from: from + 1, to, head }) })
      continue
    }
    const preposition = sentence.tokens[adjunct.marker.to - 1]!.lower
    found.push({ preposition, participant: participantOf(reading, adjunct) })
  }
  return found
}

/**
 * The event that a noun tells ("Orrin's purchase of Tarn", "the Tarn takeover by Orrin"), its agent or patient completed by
 * whoever makes it or suffers it in the clause around.
 */
export function nounEvent(
  reading: KeyReading,
  head: number,
  around: TokenRange,
  holder: Participant | null,
  isGetting: boolean,
  more: () => readonly Complement[],
): Event {
  const { sentence } = reading
  const group = groupAt(sentence, head)
  const others = [...complementsOf(reading, head), ...more()]
  const possessor = possessorOf(reading, group) ?? ownerUnderstood(reading, head)
  const named = namedBefore(reading, group)
  const by = others.find(({ preposition }) => preposition === 'by')?.participant ?? null
  const of = others.find(({ preposition }) => preposition === 'of')?.participant ?? null
  let agent = by
  let patient = of
  if (isGetting && holder !== null && patient === null) patient = holder
  const word = nounWord(reading, head)
  if (word === keyWord(sentence.tokens[head]!)) patient ??= premodifier(reading, head)
  for (const next of [possessor, isGetting ? null : holder, named]) {
    if (next === null) continue
    if (agent === null && !(isGetting && next === possessor && patient === null)) agent = next
    else if (patient === null && !isSame(next, agent)) patient = next
  }
  const isPossessed = agent !== null && agent === possessor
  return {
    word,
    isNoun: true,
    under: null,
    agent,
    patient,
    isPossessed,
    hasAmount: false,
    others: () => others,
    around,
  }
}

/** "The dividend will be cut": whose it is, the passage tells. */
function ownerUnderstood({ sentence }: KeyReading, head: number): Participant | null {
  const owner = sentence.owners.get(head)
  return owner === undefined ? null : { phrase: null, entity: owner.entity }
}

/** "EV production", "job creation": the noun before an event's noun is what it is done to, unless it is a name. */
function premodifier(reading: KeyReading, head: number): Participant | null {
  const { sentence } = reading
  const group = groupAt(sentence, head)
  const last = sentence.tokens[head - 1]
  if (group === undefined || last === undefined || last.upos !== 'NOUN') return null
  const from = group.possessor?.to ?? (group.determiner === null ? group.from : group.determiner + 1)
  if (from >= head || isAmount(sentence, head - 1) || sentence.times.some((time) => covers(time, head - 1))) return null
  if (sentence.mentions.some((m) => covers(m, head - 1))) return null
  return { phrase: { from, to: head, head: head - 1 }, entity: null }
}

function isSame(one: Participant, other: Participant | null): boolean {
  return other !== null && one.entity !== null && one.entity === other.entity
}

/** A noun, with the noun before it where the two are one word of frames ("job cut"). */
export function nounWord({ sentence }: KeyReading, head: number): string {
  const { tokens } = sentence
  const word = keyWord(tokens[head]!)
  const before = tokens[head - 1]
  if (before === undefined) return word
  const joined = before.text === '-' && head > 1 ? `${tokens[head - 2]!.lower}-${word}` : null
  return joined ?? compoundOf(keyWord(before), word) ?? word
}
