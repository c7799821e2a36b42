import type { FigureSpan } from '../../figure/figure-span.js'
import { adjectiveFrames, nounFrames, verbFrames } from '../../lexicon/frames/frames.js'
import {
  doingVerbs,
  gettingVerbs,
  measureOfDimension,
  measureOfVerb,
  reportingOwn,
} from '../../lexicon/frames/light-verbs.js'
import { amountNouns, measureNames } from '../../lexicon/frames/measures.js'
import { partNouns } from '../../lexicon/frames/parts.js'
import { spreadRelations } from '../../lexicon/frames/spread.js'
import { measureNouns } from '../../lexicon/nominals.js'
import { TREND_NOUNS, TREND_VERBS } from '../../lexicon/trend-words.js'
import type { FigureReference } from '../../refer/referred.js'
import type { TokenRange } from '../../rule/offsets.js'
import { groupAt } from '../argument.js'
import type { Told } from './claim-key.js'
import { nobody, nounEvent, nounWord } from './event.js'
import { headIn } from './head.js'
import { hospitalKey } from './hospital.js'
import { keyOf, partsOf } from './key.js'
import type { KeyReading } from './key-reading.js'
import { keyWord, keyWordOf } from './key-word.js'
import { type Concept, change, holderIn, isLevelClause, levelOf, levelOfSubject } from './level-key.js'
import { attributes } from './measure.js'
import { covers, headOf, isIn, nameOf, type Participant, participantOf, possessorOf } from './participant.js'
import { phraseWords } from './phrase-words.js'
import { type Relation, relationOf, without } from './relation.js'
import { countedWords, ofRelation } from './relation-key.js'
import { placeBeside } from './setting.js'
import { specialKey } from './special-key.js'
import { partOfFigure, stakeIn } from './stake.js'
import { tallyKey, tollOf } from './tally.js'

/** The identity of the fact that a figure tells in a clause. */
export function figureKey(reading: KeyReading, told: Told, figure: FigureSpan, reference: FigureReference): string {
  const { concept, rules } = reference
  // Whose a number is is not what it counts.
  const measured = concept === null || rules.at(-1) === 'refer.concept.holder' ? null : concept
  const head = measured === null ? null : headIn(reading, measured)
  const part = partOfFigure(reading, told.clause, figure, reference)
  const stake = part === null ? null : stakeIn(reading, told.clause, told.event, part)
  if (stake !== null) return keyOf(stake.subject, stake.name, stake.object)
  const hospital = hospitalKey(reading, told.clause, figure)
  if (hospital !== null) return hospital
  if (isOfThem(reading, figure)) {
    const { subject, relation, object } = partsOf(ofRelation(told.relation, figure))
    return keyOf(subject, `${relation} part`, object)
  }
  if (isWhole(reading, figure)) return keyOf(told.relation.subject, 'whole', countedWords(reading, figure))
  const special = specialKey(reading, told, figure)
  if (special !== null) return special
  if (figure.kind === 'rank') return rankKey(reading, told, figure, measured)
  if (figure.kind === 'age') return keyOf(agedIn(reading, told, figure, measured), 'age', '')
  const tally = tallyKey(reading, told.clause, figure)
  if (tally !== null) return tally
  const toll = tollOf(reading, told.clause, figure, measured)
  if (toll !== null && figure.trend === null) return keyOf(toll.subject, toll.name, toll.object)
  const population = populationOf(reading, told, figure)
  if (population !== null) return population
  const adjective = byAdjective(reading, told, figure)
  if (adjective !== null) return keyOf(adjective.subject, adjective.name, adjective.object)
  if (isComparison(reading, figure)) return change(reading, told, figure, measured)
  if (isCounted(reading, told, figure) && told.relation.isSpecific) return ofRelation(there(reading, told), figure)
  const counted = byCounted(reading, told, figure)
  if (counted !== null) return keyOf(counted.subject, counted.name, counted.object)
  const { subject, object } = told.clause
  const isAbout =
    told.relation.tells.has(figure.kind) &&
    (head === null || isIn(subject, head) || (told.relation.isSpecific && isIn(object, figure.from)))
  if (isAbout && figure.trend === null) return ofRelation(told.relation, figure)
  if (figure.trend !== null) return change(reading, told, figure, measured)
  const dimension = measureOfDimension.get(reading.sentence.tokens[figure.to]?.lower ?? '')
  if (dimension !== undefined && told.clause.subject !== null)
    return keyOf(nameOf(reading, participantOf(reading, told.clause.subject)), 'level', dimension)
  // "From this year's $3 million": a year has no level.
  const isTimed = head !== null && reading.sentence.times.some((time) => covers(time, head))
  if (isTimed && isEnd(reading, told, figure)) return levelOfSubject(reading, told, figure)
  if (head !== null) {
    const noun = byNoun(reading, told, figure, head)
    if (noun !== null) return noun
    const construction = rules.at(-1)
    const isOf = construction === 'refer.concept.noun-of'
    if (figure.kind === 'money' && (isOf || construction === 'refer.concept.before-noun') && isThing(reading, head))
      return priceOf(reading, measured!, head)
    // "A $3 million budget" is as high as that, and costs nothing.
    const isSum =
      construction === 'refer.concept.before-noun' &&
      !told.relation.tells.has('money') &&
      amountNouns.has(keyWord(reading.sentence.tokens[head]!))
    const level = levelOf(reading, told, figure, measured!, head, isOf || isSum)
    if (level !== null) return level
  }
  if (isLevelClause(told) || isEnd(reading, told, figure)) return levelOfSubject(reading, told, figure)
  if (figure.kind === 'measure' && rules.at(-1) === 'refer.concept.before-noun' && head !== null && isLength(figure))
    return lengthOf(reading, told, measured!, head)
  const verb = told.event === null ? undefined : measureOfVerb.get(told.event.word)
  if (verb !== undefined && figure.kind !== 'count' && figure.kind !== 'score') {
    const noun = costOf(reading, told, figure)
    if (noun !== null) return noun
    const who = told.event!.agent === null ? '' : nameOf(reading, told.event!.agent)
    return keyOf(who, 'level', measureNames.get(verb) ?? verb)
  }
  if (figure.kind === 'count' && isCounted(reading, told, figure))
    return ofRelation(withCounted(there(reading, told), told, figure), figure)
  return ofRelation(told.relation, figure, countedBeside(reading, told, figure))
}

/** "Carried 30 people in May and 40 in June": what the second number counts was said with the first. */
function withCounted(relation: Relation, { clause, event }: Told, { noun, unit, from }: FigureSpan): Relation {
  if (noun !== null || unit === null || relation.object !== '') return relation
  if (event === null || !event.hasAmount || !isIn(clause.object, from)) return relation
  const { subject, name, tells, isSpecific } = relation
  return { subject, name, object: keyWordOf(unit.toLowerCase()), tells, isSpecific }
}

/** What a figure counts beside what the clause acts on; "" where that is the same. */
function countedBeside(reading: KeyReading, told: Told, figure: FigureSpan): string {
  if (isCounted(reading, told, figure)) return ''
  const counted = countedWords(reading, figure)
  const patient = told.event?.patient ?? null
  return told.relation.isSpecific && patient !== null && headOf(reading, patient) === counted ? '' : counted
}

/** "Sold 300 cars in Italy": what is done in one place is not what is done in all. */
function there(reading: KeyReading, { relation, clause }: Told): Relation {
  if (!spreadRelations.has(relation.name)) return relation
  const place = placeBeside(reading, clause)
  if (place === '' || relation.subject.includes(place) || relation.object.includes(place)) return relation
  const { subject, name, object, tells, isSpecific } = relation
  return { subject, name, object: object === '' ? place : `${place} ${object}`, tells, isSpecific }
}

/** "600 fewer than a year ago" is no level, whatever the clause counts. */
const comparing: ReadonlySet<string> = new Set(['fewer', 'less', 'more'])

function isComparison({ sentence: { tokens } }: KeyReading, { to, noun, trend }: FigureSpan): boolean {
  const end = noun === null ? to : Math.max(to, noun.to)
  if (!comparing.has(tokens[end]?.lower ?? '')) return false
  return trend !== null || tokens[end + 1]?.lower === 'than'
}

/** "employs 2,700 people, 1,200 of them in Hull": a part of what was counted, never another count of it. */
function isOfThem({ sentence: { tokens } }: KeyReading, { to }: FigureSpan): boolean {
  return tokens[to]?.lower === 'of' && countedBefore.has(tokens[to + 1]?.lower ?? '')
}

const countedBefore: ReadonlySet<string> = new Set(['them', 'these', 'those', 'which', 'whom'])

/** "The third-largest bank in Chile", "finished third": what one is ranked among. */
function rankKey(reading: KeyReading, { relation, clause }: Told, figure: FigureSpan, measured: Concept): string {
  const subject = clause.subject === null ? relation.subject : nameOf(reading, participantOf(reading, clause.subject))
  const among = measured !== null && !isIn(clause.subject, measured.from) ? measured : clause.object
  const words = among === null || !covers(among, figure.from) ? '' : phraseWords(reading, among, headIn(reading, among))
  return keyOf(subject, 'rank', without(words, subject))
}

/** "A town of 40,000", "home to 40,000 people": how many live there. */
function populationOf(reading: KeyReading, { clause }: Told, figure: FigureSpan): string | null {
  if ((figure.kind !== 'count' && figure.kind !== 'number') || clause.subject === null) return null
  const { tokens } = reading.sentence
  if (figure.noun !== null && !dwellers.has(keyWord(tokens[figure.noun.to - 1]!))) return null
  const at = (figure.boundWords !== null && figure.boundWords.to === figure.from ? figure.boundWords : figure).from
  if (at < 2 || dwelling.get(tokens[at - 1]!.lower)?.has(tokens[at - 2]!.lower) !== true) return null
  return keyOf(nameOf(reading, participantOf(reading, clause.subject)), 'population', '')
}

const dwellers: ReadonlySet<string> = new Set(['citizen', 'inhabitant', 'person', 'soul'])

/** Nouns for places with the preposition before those who live there. */
const dwelling: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'of',
    new Set(
      'capital city country county district island municipality nation port resort state suburb town village'.split(
        ' ',
      ),
    ),
  ],
  ['to', new Set(['home'])],
])

/** Whose an age is: whoever the figure is said of, or the clause is about. */
function agedIn(reading: KeyReading, { relation, clause }: Told, { from }: FigureSpan, measured: Concept): string {
  // "Want the 58-year-old to resign": not who wants it.
  const group = groupAt(reading.sentence, from)
  const { tokens } = reading.sentence
  if (group !== undefined && tokens[group.head]!.lower === 'old' && tokens[group.head - 1]!.text === '-')
    return nameOf(reading, participantOf(reading, group))
  const of = measured === null ? null : participantOf(reading, { ...measured, head: headIn(reading, measured) })
  if (of !== null) return nameOf(reading, of)
  return clause.subject === null ? relation.subject : nameOf(reading, participantOf(reading, clause.subject))
}

/** "The acquisition of Tarn cost $3 billion": the price of what the subject tells. */
function costOf(reading: KeyReading, { clause, event }: Told, figure: FigureSpan): string | null {
  const { subject } = clause
  if (subject === null || figure.kind !== 'money') return null
  const wordings = nounFrames.get(nounWord(reading, subject.head))
  if (wordings === undefined) return null
  const told = nounEvent(reading, subject.head, clause, null, false, event?.others ?? nobody)
  const relation = relationOf(reading, told, wordings)
  return relation === null || (relation.subject === '' && relation.object === '') ? null : ofRelation(relation, figure)
}

/** "Caused 12 deaths", "announced 300 job cuts", "Kelmar's 300 workers": the counted noun tells it. */
function byCounted(reading: KeyReading, told: Told, figure: FigureSpan): Relation | null {
  const { noun } = figure
  if (figure.kind !== 'count' || noun === null) return null
  const { clause, event } = told
  const head = noun.to - 1
  const isOwnSubject = event !== null && isIn(clause.object, head)
  const holder = isOwnSubject ? holderIn(reading, told, true) : null
  const wordings = nounFrames.get(nounWord(reading, head))
  if (wordings !== undefined) {
    const relation = relationOf(
      reading,
      nounEvent(reading, head, clause, holder, false, event?.others ?? nobody),
      wordings,
    )
    if (relation !== null && (relation.subject !== '' || relation.object !== '' || plainDeeds.has(relation.name)))
      return relation
  }
  const group = groupAt(reading.sentence, head)
  const owner = possessorOf(reading, group)
  // "Lost 11 of its 41 seats" tells what is lost.
  if (owner === null || isWholeOf(reading, group!.from)) return null
  const patient = { phrase: { from: noun.from, to: noun.to, head }, entity: null }
  const had = {
    word: 'have',
    isNoun: false,
    under: null,
    agent: owner,
    patient,
    isPossessed: false,
    hasAmount: false,
    others: nobody,
    around: clause,
  }
  const relation = relationOf(reading, had, verbFrames.get('have'))
  return relation?.isSpecific === true ? relation : null
}

/** Deeds that a counted noun tells whoever does them ("up to 300 job cuts"). */
const plainDeeds: ReadonlySet<string> = new Set(['job cuts'])

/** "11 of its 41 seats": what stands behind a number and "of". */
function isWholeOf({ sentence: { tokens, figures } }: KeyReading, from: number): boolean {
  return tokens[from - 1]?.lower === 'of' && figures.some((figure) => figure.to === from - 1)
}

/** "11 of 14 counts", "11 of the party's 41 seats": how many there are of all. */
function isWhole(reading: KeyReading, figure: FigureSpan): boolean {
  if (figure.kind !== 'count' && figure.kind !== 'number') return false
  if (isWholeOf(reading, figure.from)) return true
  const group = groupAt(reading.sentence, figure.from)
  return group !== undefined && isWholeOf(reading, group.from)
}

/** Whether the figure counts what the clause acts on, or whoever acts. */
function isCounted({ sentence }: KeyReading, { clause, event }: Told, figure: FigureSpan): boolean {
  if (figure.kind !== 'count') return false
  const at = figure.noun === null ? figure.from : figure.noun.to - 1
  const acted = event?.patient?.phrase ?? clause.object
  if (acted !== null && covers(acted, figure.from))
    return acted.head <= at || groupAt(sentence, acted.head) === groupAt(sentence, figure.from)
  return event !== null && isIn(clause.subject, figure.from)
}

/** "12 dead", "left 12 people dead": the adjective tells what befell those counted. */
function byAdjective(reading: KeyReading, { clause, event }: Told, figure: FigureSpan): Relation | null {
  if (figure.kind !== 'count' && figure.kind !== 'number' && figure.kind !== 'percent') return null
  const { tokens } = reading.sentence
  const noun = figure.noun === null ? null : figure.noun
  const end = noun?.to ?? figure.to
  const word = noun === null ? tokens[end]?.lower : tokens[end - 1]!.lower
  const after = tokens[end]?.lower
  // "Are missing", "were confirmed dead".
  const isSaid = clause.verb !== null && (clause.verb.copula || clause.verb.voice === 'passive')
  const copular = isSaid ? tokens[clause.verb!.to]?.lower : undefined
  const wordings =
    adjectiveFrames.get(word ?? '') ?? adjectiveFrames.get(after ?? '') ?? adjectiveFrames.get(copular ?? '')
  if (wordings === undefined) return null
  const phrase = noun === null ? null : { from: noun.from, to: noun.to, head: noun.to - 1 }
  const isSelf = word !== undefined && adjectiveFrames.has(word)
  const patient: Participant | null = phrase === null || isSelf ? null : { phrase, entity: null }
  const others = event?.others ?? nobody
  return relationOf(
    reading,
    {
      word: 'dead',
      isNoun: true,
      under: null,
      agent: event?.agent ?? null,
      patient,
      isPossessed: false,
      hasAmount: false,
      others,
      around: clause,
    },
    wordings,
  )
}

/** "Orrin's $3 billion purchase of Tarn", "a fine of $3 million": the noun that the figure is of tells it. */
function byNoun(reading: KeyReading, told: Told, figure: FigureSpan, head: number): string | null {
  const { clause, event, relation } = told
  const word = keyWord(reading.sentence.tokens[head]!)
  if (feeNouns.has(word) && feeRelations.has(relation.name)) return ofRelation(relation, figure)
  if (dealNouns.has(word) || (partNouns.has(word) && figure.kind === 'money' && relation.isSpecific))
    return ofRelation(relation, figure)
  if (reading.sentence.mentions.some((m) => m.form === 'name' && covers(m, head))) return null
  const wordings = nounFrames.get(nounWord(reading, head))
  if (wordings === undefined) return null
  const isCarried = event !== null && (doingVerbs.has(event.word) || reportingOwn.has(event.word))
  const isGetting = event !== null && (gettingVerbs.has(event.word) || clause.verb!.voice === 'passive')
  const holder = isIn(clause.subject, head) ? null : holderIn(reading, told, false)
  const others = event?.others ?? nobody
  for (const isSuffered of isGetting ? [true, false] : [false]) {
    const own = isSuffered || isCarried ? holder : null
    const found = relationOf(reading, nounEvent(reading, head, clause, own, isSuffered, others), wordings)
    if (found === null || (found.subject === '' && !found.isSpecific && (isSuffered || found.object === ''))) continue
    return ofRelation(found, figure)
  }
  return null
}

/** Nouns for whatever a clause tells that costs money. */
const dealNouns: ReadonlySet<string> = new Set(['deal', 'transaction', 'agreement'])

/** Nouns for what is paid, and relations under which it is. */
const feeNouns: ReadonlySet<string> = new Set(['fee', 'price', 'sum'])
const feeRelations: ReadonlySet<string> = new Set(['acquire', 'sell', 'transfer'])

/** Whether a noun is of what costs an amount ("a $3 million school"), not of the amount itself ("a $3 million gap"). */
function isThing({ sentence: { tokens, mentions } }: KeyReading, head: number): boolean {
  const token = tokens[head]!
  const word = keyWord(token)
  if (token.upos !== 'NOUN' || measureNouns.has(word) || measureNouns.has(token.lower) || attributes.has(word))
    return false
  return !amountNouns.has(word) && !TREND_NOUNS.has(word) && !mentions.some((m) => covers(m, head))
}

function isLength({ base }: FigureSpan): boolean {
  return base !== null && base.unit === 'metre'
}

/** "A 7-mile tunnel": how long it is, also where the clause says of something that it is one. */
function lengthOf(reading: KeyReading, { clause }: Told, measured: TokenRange, head: number): string {
  const isSaid = clause.subject !== null && covers(clause.object ?? clause.subject, head)
  const isCopula = clause.verb === null || clause.verb.copula
  if (isSaid && (isCopula || clause.object === null))
    return keyOf(nameOf(reading, participantOf(reading, clause.subject!)), 'level', 'length')
  return keyOf(phraseWords(reading, measured, head), 'level', 'length')
}

/** "The budget grows from this year's $3 million": what a measure was or is when it changes. */
function isEnd({ sentence }: KeyReading, { clause, event }: Told, { from, to, trend }: FigureSpan): boolean {
  if (trend !== null || clause.subject === null || clause.verb === null || event === null || event.patient !== null)
    return false
  if (!TREND_VERBS.has(sentence.tokens[clause.verb.head]!.lower)) return false
  return clause.adjuncts.some(
    (adjunct) =>
      adjunct.marker !== null &&
      ends.has(sentence.tokens[adjunct.marker.from]!.lower) &&
      adjunct.from <= from &&
      to <= adjunct.to,
  )
}

const ends: ReadonlySet<string> = new Set(['from', 'to'])

/** "A $3 million school": what it costs. */
function priceOf(reading: KeyReading, measured: TokenRange, head: number): string {
  const owner = possessorOf(reading, groupAt(reading.sentence, head))
  const words = phraseWords(reading, measured, head)
  return keyOf(owner === null ? words : without(words, nameOf(reading, owner)), 'level', 'price')
}
