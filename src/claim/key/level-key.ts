import type { FigureSpan } from '../../figure/figure-span.js'
import { doingVerbs, gettingVerbs, guessingVerbs, levelVerbs, reportingOwn } from '../../lexicon/frames/light-verbs.js'
import { priceIndices, weatherMeasures } from '../../lexicon/frames/measures.js'
import { measureNouns } from '../../lexicon/nominals.js'
import { roleNouns } from '../../lexicon/role-nouns.js'
import { TREND_VERBS } from '../../lexicon/trend-words.js'
import { groupAt } from '../argument.js'
import type { Told } from './claim-key.js'
import { headIn } from './head.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { keyWord } from './key-word.js'
import { attributes, measureOf } from './measure.js'
import { measureKey } from './measure-key.js'
import { covers, headOf, isIn, nameOf, type Participant, participantOf, possessorOf } from './participant.js'
import { phraseWords } from './phrase-words.js'
import { countedWords, ofRelation } from './relation-key.js'

/** The words that a figure is of; null where nothing says it. */
export type Concept = { readonly from: number; readonly to: number } | null

/** The amount by which a measure changed. */
export function change(reading: KeyReading, told: Told, figure: FigureSpan, measured: Concept): string {
  const { event, clause } = told
  const holder = event === null ? null : holderIn(reading, told, true)
  if (measured === null) {
    const who = holder === null ? '' : nameOf(reading, holder)
    return keyOf(who, 'change', '')
  }
  if (figure.kind === 'count' && figure.noun !== null && isIn(clause.object, figure.from) && holder !== null)
    return keyOf(nameOf(reading, holder), 'change', countedWords(reading, figure))
  // "The reduction of 300 positions", "the plan means 300 fewer posts".
  if (figure.kind === 'count' && figure.trend === 'down' && figure.noun !== null) {
    const counted = keyWord(reading.sentence.tokens[figure.noun.to - 1]!)
    if (jobNouns.has(counted)) return keyOf(holder === null ? '' : nameOf(reading, holder), 'job cuts', '')
  }
  const mention = reading.sentence.mentions.find(
    (m) => m.from <= headIn(reading, measured) && headIn(reading, measured) < m.to && m.to >= measured.to,
  )
  if (mention !== undefined) {
    const isFirm = reading.entities[mention.entity]!.type === 'organization'
    const isTraded = figure.kind === 'percent' || figure.kind === 'money' || figure.unit === 'point'
    return keyOf(reading.names(mention.entity), 'change', isFirm && isTraded ? 'share' : '')
  }
  const isOwn = clause.subject !== null && covers(clause.subject, measured.from)
  // "Cut its costs by $3 million" is to save that.
  if (
    figure.kind === 'money' &&
    figure.trend === 'down' &&
    keyWord(reading.sentence.tokens[headIn(reading, measured)]!) === 'cost'
  ) {
    const { owner } = measureOf(reading, measured, isOwn ? null : holder)
    if (owner !== '') return keyOf(owner, 'saving', '')
  }
  // "Slash its workforce by 300".
  if (figure.trend === 'down' && (figure.kind === 'count' || figure.kind === 'number') && !isOwn) {
    const { owner, name } = measureOf(reading, measured, holder)
    if (owner !== '' && (name === 'workforce' || name === 'worker')) return keyOf(owner, 'job cuts', '')
  }
  // "Consumer prices rose 3%" is inflation.
  if (figure.kind === 'percent' && told.event !== null && isPriceIndex(reading, measured))
    return measureKey(reading, told.clause, 'level', {
      owner: measureOf(reading, measured, isOwn ? null : holder).owner,
      name: 'inflation',
    })
  return measureKey(reading, told.clause, 'change', measureOf(reading, measured, isOwn ? null : holder))
}

/** What one who works has. */
const jobNouns: ReadonlySet<string> = new Set(['job', 'position', 'post', 'role'])

function isPriceIndex(reading: KeyReading, measured: NonNullable<Concept>): boolean {
  const words = phraseWords(reading, measured, headIn(reading, measured))
  return priceIndices.some((index) => words.endsWith(index))
}

/** The level of a measure: what a noun of measure, or a clause that gives a measure its value, is said to be. */
export function levelOf(
  reading: KeyReading,
  told: Told,
  figure: FigureSpan,
  measured: NonNullable<Concept>,
  head: number,
  isOfNoun: boolean,
): string | null {
  const { sentence } = reading
  const { clause, event } = told
  const token = sentence.tokens[head]!
  const word = keyWord(token)
  if (figure.kind === 'percent' && growthNouns.has(word)) return change(reading, told, figure, measured)
  const isMeasure = measureNouns.has(word) || measureNouns.has(token.lower) || attributes.has(word)
  // "A budget of $3 million", whatever is done with it.
  const isAmount = isOfNoun && (figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'measure')
  if (!isMeasure && !isAmount && !isLevelClause(told) && !isChangeClause(reading, told)) return null
  const mention = sentence.mentions.find((m) => m.from <= head && head < m.to && m.to >= measured.to)
  if (mention !== undefined) {
    return isChangeClause(reading, told) || figure.kind === 'money'
      ? keyOf(reading.names(mention.entity), 'level', figure.kind === 'money' ? 'share' : '')
      : null
  }
  const act = actOfMeasure.get(word)
  if (act !== undefined && (figure.kind === 'count' || figure.kind === 'number')) {
    const { owner, name } = measureOf(reading, measured, event === null ? null : holderIn(reading, told, true))
    const counted = countedWords(reading, figure)
    return keyOf(owner, act, counted === '' ? name.slice(0, -word.length).trim() : counted)
  }
  const isOwn = clause.subject !== null && covers(clause.subject, head)
  const holder = isOwn || event === null || weatherMeasures.has(word) ? null : holderIn(reading, told, true)
  return measureKey(reading, told.clause, 'level', measureOf(reading, measured, holder))
}

/** Measures in pieces, which the verb tells as well ("deliveries reached 300 cars"). */
const actOfMeasure: ReadonlyMap<string, string> = new Map([
  ['delivery', 'ship'],
  ['export', 'export'],
  ['import', 'import'],
  ['output', 'produce'],
  ['production', 'produce'],
  ['sale', 'sell'],
  ['shipment', 'ship'],
])

/** Nouns whose level is the amount of a change ("growth was 5%"). */
const growthNouns: ReadonlySet<string> = new Set(['decline', 'expansion', 'growth', 'increase'])

/** Verbs that give a measure a value, or leave it its own. */
const settingVerbs: ReadonlySet<string> = new Set('adjust keep maintain peg revise'.split(' '))

/** Verbs of a closing level, and of an end. */
const ending: ReadonlySet<string> = new Set(['close', 'end', 'finish', 'open', 'pass'])

/** A verb that gives its subject a value; with something acted on, it is another verb ("closed 300 shops"). */
export function isLevelClause({ event, clause }: Told): boolean {
  if (event === null || clause.subject === null || !levelVerbs.has(event.word)) return false
  // "Closed 20 miles of road" is no closing level.
  if (event.patient !== null && event.hasAmount && ending.has(event.word)) return false
  return event.patient === null || event.hasAmount || clause.verb!.copula
}

/** "Sales fell to $3", "the forecast was revised to 3%", "kept its dividend at $3". */
function isChangeClause({ sentence }: KeyReading, { clause, event }: Told): boolean {
  if (clause.verb === null) return false
  return TREND_VERBS.has(sentence.tokens[clause.verb.head]!.lower) || (event !== null && settingVerbs.has(event.word))
}

/** "Unemployment stood at 5%": the level of what the clause is about. */
export function levelOfSubject(reading: KeyReading, told: Told, figure: FigureSpan): string {
  const { clause, relation } = told
  const participant = participantOf(reading, clause.subject!)
  if (participant.entity !== null) {
    const isPrice = figure.kind === 'money' && reading.entities[participant.entity]!.type === 'organization'
    return isPrice ? keyOf(reading.names(participant.entity), 'level', 'share') : ofRelation(relation, figure)
  }
  return measureKey(reading, told.clause, 'level', measureOf(reading, clause.subject!, null))
}

export function isPersonal(reading: KeyReading, participant: Participant): boolean {
  const { entity } = participant
  return entity === null ? roleNouns.has(headOf(reading, participant)) : reading.entities[entity]!.type === 'person'
}

/** Who reports or changes a measure has it. */
export function holderIn(reading: KeyReading, { clause, event }: Told, isMeasure: boolean): Participant | null {
  if (clause.subject === null || event === null) return null
  const subject = participantOf(reading, clause.subject)
  if (!isMeasure) return subject
  const carries =
    reportingOwn.has(event.word) ||
    doingVerbs.has(event.word) ||
    gettingVerbs.has(event.word) ||
    levelVerbs.has(event.word) ||
    TREND_VERBS.has(reading.sentence.tokens[clause.verb!.head]!.lower)
  if (!carries) return null
  if (guessingVerbs.has(event.word) && isPersonal(reading, subject)) return null
  if (subject.entity !== null || subject.phrase === null) return subject
  return possessorOf(reading, groupAt(reading.sentence, subject.phrase.head)) ?? subject
}
