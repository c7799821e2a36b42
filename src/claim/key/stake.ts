import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { doingVerbs, namingVerbs, reportingOwn } from '../../lexicon/frames/light-verbs.js'
import {
  foundingVerbs,
  furtherWords,
  gainNouns,
  holderNouns,
  holdingVerbs,
  partingVerbs,
  partNouns,
  shareNouns,
} from '../../lexicon/frames/parts.js'
import { nominalTypes } from '../../lexicon/nominals.js'
import { TREND_VERBS } from '../../lexicon/trend-words.js'
import type { FigureReference, ReferredSentence } from '../../refer/referred.js'
import { groupAt, phraseIndexAt } from '../argument.js'
import { infinitiveAt } from '../verb-words.js'
import type { Event } from './event.js'
import { headIn } from './head.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import {
  type Complement,
  complementsOf,
  covers,
  isAmount,
  namedBefore,
  nameOf,
  type Participant,
  participantOf,
  possessorOf,
} from './participant.js'
import type { Relation } from './relation.js'

/**
 * What a part of a company tells: who holds it, and of which company. "A 21% stake in Tarn", "21% of Tarn's shares", "Tarn
 * is 21% owned by": one relation, whether the part is bought, kept or called somebody's; sold or added, it is another.
 */
export function stakeIn(reading: KeyReading, clause: Clause, event: Event | null, part: Part): Relation | null {
  const { sentence } = reading
  const verb = clause.verb === null ? null : event!.word
  const whole = wholeOf(reading, clause, part)
  if (whole === null) return null
  const possessor = part.noun === null ? null : possessorOf(reading, groupAt(sentence, part.noun))
  const own = possessor !== null && nameOf(reading, possessor) !== whole ? possessor : null
  const isParting = verb !== null && partingVerbs.has(verb)
  const to = isParting ? event!.others().find(({ preposition }) => preposition === 'to')?.participant : undefined
  const isSold = isParting && (to === undefined || to.entity === null)
  const holder = isParting && !isSold ? to! : (own ?? holderIn(reading, clause, event, part))
  const subject = holder === null ? '' : nameOf(reading, holder)
  const name = isSold ? 'stake sale' : isFurther(reading, part) ? 'further stake' : 'stake'
  return { subject, name, object: whole, tells: PART, isSpecific: true }
}

const PART: ReadonlySet<string> = new Set(['percent', 'ratio', 'count', 'number'])

/** A part of a company where it stands: its noun ("stake"), its figure, or both. */
export interface Part {
  readonly noun: number | null
  readonly figure: FigureSpan | null
}

/** The part that a figure tells; null of a figure that is no part of a company. */
export function partOfFigure(
  reading: KeyReading,
  clause: Clause,
  figure: FigureSpan,
  { concept, rules }: FigureReference,
): Part | null {
  if (figure.kind !== 'percent' && figure.kind !== 'ratio') return null
  if (figure.trend !== null || figure.rateWords !== null) return null
  const { tokens } = reading.sentence
  if (concept !== null && rules.at(-1) !== 'refer.concept.holder') {
    const head = headIn(reading, concept)
    const word = keyWord(tokens[head]!)
    if (partNouns.has(word) || shareNouns.has(word) || holderNouns.has(word)) return { noun: head, figure }
  }
  // "Orrin's 21% holding": the noun after the amount, which may look like a verb.
  const next = tokens[figure.to]
  if (next !== undefined && partNouns.has(keyWord(next))) return { noun: figure.to, figure }
  if (
    figure.from > 1 &&
    tokens[figure.from - 1]!.lower === 'of' &&
    tokens[figure.to]?.lower === 'of' &&
    gainNouns.has(keyWord(tokens[figure.from - 2]!))
  )
    return { noun: figure.from - 2, figure }
  const after = tokens[figure.to]?.text === '-' ? figure.to + 1 : figure.to
  if (tokens[figure.to]?.lower === 'of' || tokens[after]?.lower === 'owned') return { noun: null, figure }
  // "Holding 51%": of what, the clauses around tell.
  return clause.object !== null && covers(figure, clause.object.head) ? { noun: null, figure } : null
}

/** The part that a clause's object names without a figure ("its stake in Tarn"). */
export function partOfObject({ sentence }: KeyReading, { subject, object, verb }: Clause): Part | null {
  const part = verb?.voice === 'passive' ? subject : object
  if (part === null) return null
  const word = keyWord(sentence.tokens[part.head]!)
  return sureNouns.has(word) ? { noun: part.head, figure: null } : null
}

/** "An interest in Tarn" may be curiosity. */
const sureNouns: ReadonlySet<string> = new Set(['shareholding', 'stake', 'stakeholding'])

/** The company: after "in" or "of", the antecedent of "in which", or what the clause around founds. */
function wholeOf(reading: KeyReading, clause: Clause, part: Part): string | null {
  const { sentence } = reading
  const after = part.figure === null ? [] : complementsOf(reading, part.figure.to - 1)
  const isOwned = part.figure !== null && part.noun === null && isOwnedPart(sentence, part.figure)
  if (isOwned) return clause.subject === null ? null : nameOf(reading, participantOf(reading, clause.subject))
  const isVague = part.noun === null || shareNouns.has(keyWord(sentence.tokens[part.noun]!))
  if (
    isVague &&
    (part.figure === null || !(isHeld(reading, clause, part.figure) || isPaidFor(reading, clause, part.figure)))
  )
    return null
  const said = part.noun === null ? after : [...complementsOf(reading, part.noun), ...after]
  return (
    wholeAmong(reading, said, true, isVague) ??
    (part.noun === null ? null : ownWhole(reading, part.noun)) ??
    relativeWhole(reading, clause) ??
    wholeAmong(reading, adjunctsOf(reading, clause), false, isVague) ??
    founded(reading, clause)
  )
}

/** "21% owned", "21%-owned". */
function isOwnedPart({ tokens }: ReferredSentence, { to }: FigureSpan): boolean {
  return tokens[tokens[to]?.text === '-' ? to + 1 : to]?.lower === 'owned'
}

/** "Owns 21% of Tarn": without a noun for the part, the verb or "the owner of" must say that it is held. */
function isHeld({ sentence }: KeyReading, { verb, subject, object }: Clause, figure: FigureSpan): boolean {
  if (verb === null) return object !== null && holderNouns.has(keyWord(sentence.tokens[object.head]!))
  const word = infinitiveAt(sentence, verb.head)
  if (verb.copula) return object !== null && holderNouns.has(keyWord(sentence.tokens[object.head]!))
  if (!holdingVerbs.has(word) && !partingVerbs.has(word)) return false
  const held = verb.voice === 'passive' ? subject : object
  return held !== null && covers(held, figure.from)
}

/** "Paid $3 million for 15% of Tarn". */
function isPaidFor({ sentence: { tokens } }: KeyReading, { verb }: Clause, { from, boundWords }: FigureSpan): boolean {
  if (verb === null || tokens[verb.head]!.verb?.infinitive !== 'pay') return false
  return tokens[(boundWords !== null && boundWords.to === from ? boundWords.from : from) - 1]?.lower === 'for'
}

/** "51% of the capital of Tarn", "21% of Tarn's shares": the first that is not itself a part. */
function wholeAmong(
  reading: KeyReading,
  complements: readonly Complement[],
  isOwn: boolean,
  isVague: boolean,
): string | null {
  const { sentence } = reading
  for (const { preposition, participant } of complements) {
    if (preposition !== 'in' && preposition !== 'of') continue
    const { phrase, entity } = participant
    if (entity !== null) {
      if (!isOwn && reading.entities[entity]!.type === 'place') continue
      return reading.names(entity)
    }
    if (phrase === null) continue
    const word = keyWord(sentence.tokens[phrase.head]!)
    if (shareNouns.has(word) || partNouns.has(word)) {
      const own = ownWhole(reading, phrase.head)
      if (own !== null) return own
      continue
    }
    // "30% of the market" is no part of a company.
    if (isVague && nominalTypes.get(word) !== 'organization') return null
    const named = nameOf(reading, participant)
    if (named !== '' && isOwn) return named
  }
  return null
}

/** "Tarn's shares", "Tarn shares"; not "Orrin's stake". */
function ownWhole(reading: KeyReading, head: number): string | null {
  const { sentence } = reading
  const group = groupAt(sentence, head)
  const isPart = partNouns.has(keyWord(sentence.tokens[head]!))
  const owner = (isPart ? null : possessorOf(reading, group)) ?? namedBefore(reading, group)
  return owner === null ? null : nameOf(reading, owner)
}

/** "Tarn, in which Orrin holds 21%": what "which" stands for. */
function relativeWhole(reading: KeyReading, { kind, marker }: Clause): string | null {
  const { sentence } = reading
  if (kind !== 'relative' || marker === null) return null
  const { phrases, tokens } = sentence
  let at = phraseIndexAt(phrases, marker.from) - 1
  const link = phrases[at]
  if (link?.kind !== 'preposition') return null
  const word = tokens[link.from]!.lower
  if (word !== 'in' && word !== 'of') return null
  for (at--; phrases[at]?.kind === 'comma'; ) at--
  const antecedent = phrases[at]
  if (antecedent?.kind !== 'noun') return null
  const participant = participantOf(reading, { from: antecedent.from, to: antecedent.to, head: antecedent.head })
  if (participant.entity !== null) return reading.names(participant.entity)
  // "Tarn trucks, a Swiss brand in which": the brand is whose trucks they are.
  const apposed = sentence.clauses.find(
    ({ kind, object, subject }) => kind === 'nominal' && object?.head === antecedent.head && subject !== null,
  )
  if (apposed === undefined) return nameOf(reading, participant)
  const described = participantOf(reading, apposed.subject!)
  if (described.entity !== null) return reading.names(described.entity)
  const named = namedBefore(reading, groupAt(sentence, apposed.subject!.head))
  return named === null ? nameOf(reading, participant) : nameOf(reading, named)
}

function adjunctsOf(reading: KeyReading, { adjuncts }: Clause): Complement[] {
  const { sentence } = reading
  return adjuncts.flatMap((adjunct) =>
    adjunct.marker === null || isAmount(sentence, adjunct.head)
      ? []
      : [{ preposition: sentence.tokens[adjunct.marker.from]!.lower, participant: participantOf(reading, adjunct) }],
  )
}

/** "A venture named Kelmar was set up, with Orrin holding 51%": what the clause around makes is what it is a part of. */
function founded(reading: KeyReading, { kind, parent }: Clause): string | null {
  if (kind !== 'absolute' && kind !== 'participial' && kind !== 'relative') return null
  const { clauses, tokens } = reading.sentence
  for (let at = parent, hops = 0; at !== null && hops < HIGHEST; hops++) {
    const { verb, subject, object, parent: above }: Clause = clauses[at]!
    at = above
    if (verb === null) continue
    const main = infinitiveAt(reading.sentence, verb.head)
    const word = verb.particle === null ? main : `${main}-${tokens[verb.particle]!.lower}`
    const isNaming = namingVerbs.has(main)
    if (!isNaming && !foundingVerbs.has(word)) continue
    const made = verb.voice === 'passive' && !isNaming ? subject : object
    const entity = made === null ? null : participantOf(reading, made).entity
    if (entity !== null) return reading.names(entity)
  }
  return null
}

/** The naming of a venture stands between its founding and what is told beside that. */
const HIGHEST = 2

/** Who holds it: agent of the clause that gains, keeps or tells it; of a copula its subject. */
function holderIn(reading: KeyReading, clause: Clause, event: Event | null, part: Part): Participant | null {
  const { sentence } = reading
  if (event === null) {
    if (clause.subject === null || clause.object === null) return null
    return participantOf(reading, clause.subject)
  }
  const by = event.others().find(({ preposition }) => preposition === 'by')?.participant ?? null
  if (part.noun === null && clause.verb!.copula && clause.object !== null && isAmount(sentence, clause.object.head))
    return by ?? heldBy(reading, clause.object.head)
  if (clause.verb!.voice === 'passive' || by !== null) return by ?? heldBy(reading, part.noun)
  const isPartSubject = part.noun !== null && clause.subject !== null && clause.subject.head === part.noun
  if (isPartSubject) return heldBy(reading, part.noun)
  if (clause.verb!.copula || isTelling(reading, clause, event.word)) return event.agent
  return null
}

function isTelling({ sentence }: KeyReading, { verb }: Clause, word: string): boolean {
  return (
    holdingVerbs.has(word) ||
    word === 'pay' ||
    partingVerbs.has(word) ||
    doingVerbs.has(word) ||
    reportingOwn.has(word) ||
    TREND_VERBS.has(sentence.tokens[verb!.head]!.lower)
  )
}

/** "A stake held by Orrin". */
function heldBy(reading: KeyReading, noun: number | null): Participant | null {
  if (noun === null) return null
  const { sentence } = reading
  for (const { verb, subject, adjuncts } of sentence.clauses) {
    if (verb === null || subject?.head !== noun || verb.voice !== 'passive') continue
    const by = adjuncts.find(({ marker }) => marker !== null && sentence.tokens[marker.from]!.lower === 'by')
    if (by !== undefined) return participantOf(reading, by)
  }
  return null
}

function isFurther({ sentence }: KeyReading, { noun, figure }: Part): boolean {
  const at = noun ?? figure!.from
  const group = groupAt(sentence, at)
  const from = group?.from ?? at
  for (let i = from - 1; i < at; i++) if (isFurtherWord(sentence, i)) return true
  return false
}

/** "More than 30%" is a bound, "30% more" is not. */
function isFurtherWord({ tokens, figures }: ReferredSentence, at: number): boolean {
  if (!furtherWords.has(tokens[at]?.lower ?? '')) return false
  return !figures.some(({ boundWords }) => boundWords !== null && boundWords.from <= at && at < boundWords.to)
}
