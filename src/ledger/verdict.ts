import { partsOf } from '../claim/key/key.js'
import { disasterRelations } from '../lexicon/frames/disaster.js'
import { dailyMeasures } from '../lexicon/passing-values.js'
import type { Claim, Fact, Figure } from '../model.js'
import { compareFigures } from './agreement.js'
import { deeds } from './story/likeness.js'
import { isSameTime, mayBeSameTime } from './told-time.js'
import { agree, isGrowing, isOneCount, type Told, type Value } from './value.js'

/** What is known of the documents beside what they tell. */
export interface Documents {
  /** The first document that has the text of this one, itself where it copies none. */
  readonly originalOf: (document: number) => number
  /** ISO 8601; null where unknown. */
  readonly dateOf: (document: number) => string | null
  /** Whom and what a document names. */
  readonly namesOf: (document: number) => ReadonlySet<string>
  /** Whether two were found to be of one story by what both tell. */
  readonly areOneStory: (document: number, other: number) => boolean
}

/** How the values of one fact stand to each other. */
export function agreementOf(values: readonly Value[], documents: Documents): Fact['agreement'] {
  const compared = values.length > COMPARED ? values.slice(0, COMPARED) : values
  if (anyPair(compared, (a, b) => isConflict(a, b, documents))) return 'conflicting'
  if (anyPair(compared, (a, b) => isSeries(a, b, documents))) return 'series'
  return compared.some((value) => isCorroborated(value, compared, documents)) ? 'corroborated' : 'single'
}

/** A fact with more values than this is no fact, but a phrase; pairs are many. */
const COMPARED = 200

/** How many documents tell it, copies of one text counted once. */
export function independent(support: Iterable<Told>, { originalOf }: Documents): number {
  const originals = new Set<number>()
  for (const { document } of support) originals.add(originalOf(document))
  return originals.size
}

/**
 * Whether both cannot be true: two asserted values of one subject, of one kind and unit, at one time, in documents that each
 * tell but one of them. What one document tells side by side are two things, whatever their key.
 */
function isConflict(a: Value, b: Value, documents: Documents): boolean {
  if ((a.factuality !== 'asserted' || b.factuality !== 'asserted') && !areOnePlan(a, b, documents)) return false
  if (
    !(isSameTime(a.time, b.time) || isOfTheNews(a, b, documents)) ||
    !isTelling(a) ||
    !isTelling(b) ||
    !excludes(a, b)
  )
    return false
  if (hasCommonDocument(a, b, documents) || isLater(a, b, documents)) return false
  // What a share costs is another amount at noon than at the close.
  if (isDaily(a)) return false
  if (isPassing(a, b) && !hasDates(a, b, documents)) return false
  if (isGrowing(a) && !isOfOneDay(a, b, documents)) return false
  return isOfOneSubject(a, b, documents) && isOfOnePlace(a, b, documents)
}

/**
 * "Threw 61.42 metres on Sunday", "a throw of 61.24 metres": what is told of no time in the news of these days is told of the
 * day that the others name.
 */
function isOfTheNews(a: Value, b: Value, { dateOf }: Documents): boolean {
  if (a.figure === null || b.figure === null) return false
  const [told, other] = a.time.value === null ? [b, a] : [a, b]
  if (other.time.value !== null || other.time.open !== null || other.time.isNow || told.time.value?.length !== DATE)
    return false
  const [day, one, second] = [
    dayOf(told.time.value),
    spanOf(told, dateOf),
    spanOf({ support: other.support, time: told.time }, dateOf),
  ]
  if (day === null || one === null || second === null) return false
  return [one, second].every(({ from, to }) => from >= day && to - day <= NEWS_DAYS)
}

const DATE = 'YYYY-MM-DD'.length

/** A guess: for so long a deed is news. */
const NEWS_DAYS = 4

/**
 * "Will cut 430 jobs", "445 jobs are to go": what is to be done has one value, where papers of the same days tell it. What is only
 * foreseen, as a level or the outcome of a vote, may have as many as there are who foresee it.
 */
function areOnePlan(a: Value, b: Value, { dateOf }: Documents): boolean {
  if (!isPlanned(a) || !isPlanned(b)) return false
  const { relation } = partsOf(a.support[0]!.key)
  if (!deeds.has(relation) || FORESEEN.has(relation)) return false
  const [first, second] = [spanOf(a, dateOf), spanOf(b, dateOf)]
  return first !== null && second !== null && Math.max(first.from - second.to, second.from - first.to) <= PLAN_DAYS
}

/** A guess: in a week a plan may have changed. */
const PLAN_DAYS = 3

function isPlanned({ factuality, figure }: Value): boolean {
  return figure !== null && (factuality === 'planned' || factuality === 'predicted')
}

/** Deeds that polls and analysts foresee. */
const FORESEEN: ReadonlySet<string> = new Set(['dividend', 'lead', 'rank', 'sell', 'vote share', 'win seats'])

/** "Three died in Oakham" and "11 died": a part and the whole, unless who tells the whole has that place in mind, too. */
function isOfOnePlace(a: Value, b: Value, { namesOf }: Documents): boolean {
  const isWithin = (places: readonly string[], document: number) => places.some((place) => namesOf(document).has(place))
  return a.support.some((one) =>
    b.support.some((other) => {
      if (one.places.length === 0 && other.places.length === 0) return true
      if (one.places.length === 0) return isWithin(other.places, one.document)
      if (other.places.length === 0) return isWithin(one.places, other.document)
      return one.places.some((place) => other.places.includes(place))
    }),
  )
}

/** A bare "is" or "has" without an object may be about anything, and so may a level or a change without a subject. */
function isTelling({ support }: Value): boolean {
  return support.some(({ subject, relation, object, figure }) => {
    // "Kelmar 5, Oakham 3" in a list of results is read as what they are.
    if (BARE.has(relation) && (figure?.kind === 'number' || figure?.kind === 'score')) return false
    if (subject !== '' && subject === object) return false
    if (object !== '') return true
    return !BARE.has(relation) && (subject !== '' || !MEASURED.has(relation))
  })
}

const BARE: ReadonlySet<string> = new Set(['be', 'do', 'get', 'go', 'have', 'hold', 'take'])
const MEASURED: ReadonlySet<string> = new Set(['change', 'level'])

/** "People" and "the company" of two documents are the same where these tell one story. */
function isOfOneSubject(a: Value, b: Value, { namesOf, areOneStory }: Documents): boolean {
  const subjectsOf = ({ support }: Value) => support.flatMap(({ named, key }) => (named ? partsOf(key).subject : []))
  const subjects = subjectsOf(a)
  if (subjectsOf(b).some((subject) => subjects.includes(subject))) return true
  // A flood is told from others by its place.
  const { relation, object } = partsOf(a.support[0]!.key)
  if (disasterRelations.has(relation) && object.includes(' ')) return true
  return a.support.some((one) =>
    b.support.some(
      (other) =>
        areOneStory(one.document, other.document) || isOneStory(namesOf(one.document), namesOf(other.document)),
    ),
  )
}

/** So many people, firms and places in common, and so much of what the shorter one names, have seldom two stories. A guess. */
function isOneStory(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = countCommon(a, b)
  return common >= ONE_STORY && common >= Math.min(a.size, b.size) * ONE_STORY_PART
}

const ONE_STORY = 3
const ONE_STORY_PART = 0.25

function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const name of a) if (b.has(name)) common++
  return common
}

/** Whether the two cannot both hold, the time left aside. */
function excludes(a: Value, b: Value): boolean {
  if (a.figure === null || b.figure === null) return a.figure === b.figure && a.polarity !== b.polarity
  if (a.polarity !== b.polarity) return agree(a.figure, b.figure)
  if (a.figure.kind === 'age' && isBirthdayApart(a.figure, b.figure)) return false
  return a.polarity === 'positive' && compareFigures(a.figure, b.figure) === 'conflict'
}

/** Between two reports of a person may lie a birthday. */
function isBirthdayApart(a: Figure, b: Figure): boolean {
  return a.value !== null && b.value !== null && a.unit === b.unit && Math.abs(a.value - b.value) <= 1
}

function hasCommonDocument(a: Value, b: Value, { originalOf }: Documents): boolean {
  const originals = new Set(a.support.map(({ document }) => originalOf(document)))
  return b.support.some(({ document }) => originals.has(originalOf(document)))
}

/** Values that differ at different times: told so, or in reports that lie far apart and tell no time. */
function isSeries(a: Value, b: Value, documents: Documents): boolean {
  if (a.polarity !== 'positive' || b.polarity !== 'positive' || !isSameStage(a, b)) return false
  if (a.figure === null || b.figure === null) return false
  if (isGrowing(a)) {
    // "Dozens" is no count.
    const areCounts = a.figure.value !== null && b.figure.value !== null
    return (
      areCounts && !isOneCount(a.figure, b.figure) && (!mayBeSameTime(a.time, b.time) || isOfOtherDays(a, b, documents))
    )
  }
  if (compareFigures(a.figure, b.figure) !== 'conflict') return false
  if (!mayBeSameTime(a.time, b.time)) return true
  if (hasCommonDocument(a, b, documents)) return false
  if (isDaily(a) && isOfOneSubject(a, b, documents)) return true
  return isSameTime(a.time, b.time) && isLater(a, b, documents)
}

/** Counted on two days, by what is told of the time or else by the dates of the documents. */
function isOfOtherDays(a: Value, b: Value, documents: Documents): boolean {
  if (hasCommonDocument(a, b, documents)) return false
  const [first, second] = [spanOf(a, documents.dateOf), spanOf(b, documents.dateOf)]
  return first !== null && second !== null && (first.from > second.to || second.from > first.to)
}

/** "Now employs", a price, a count of the missing: what is soon another value. */
function isPassing(a: Value, b: Value): boolean {
  if (a.time.value !== null) return false
  return daysOf(a) < LASTING_DAYS || [a, b].some(({ support }) => support.some(({ time }) => time.isNow))
}

function hasDates(a: Value, b: Value, { dateOf }: Documents): boolean {
  return spanOf(a, dateOf) !== null && spanOf(b, dateOf) !== null
}

/** What grows from day to day may be another count in a report of a day that nobody knows. */
function isOfOneDay(a: Value, b: Value, { dateOf }: Documents): boolean {
  const [first, second] = [spanOf(a, dateOf), spanOf(b, dateOf)]
  return first !== null && second !== null && first.from <= second.to && second.from <= first.to
}

/** A plan and its outcome are no series. */
function isSameStage(a: Value, b: Value): boolean {
  return stageOf(a.factuality) === stageOf(b.factuality)
}

function stageOf(factuality: Claim['factuality']): 'told' | 'planned' | 'open' {
  if (factuality === 'asserted') return 'told'
  return factuality === 'planned' || factuality === 'predicted' ? 'planned' : 'open'
}

/** Whether all that tells the one was written long before or after all that tells the other, and neither names a time. */
function isLater(a: Value, b: Value, { dateOf }: Documents): boolean {
  if (a.time.value !== null) return false
  const [first, second] = [spanOf(a, dateOf), spanOf(b, dateOf)]
  if (first === null || second === null) return false
  return Math.max(first.from - second.to, second.from - first.to) > daysOf(a)
}

/** For how many days reports may be of one value. */
function daysOf({ figure, support }: Value): number {
  if (isGrowing({ support })) return GROWING_DAYS
  return isDaily({ support }) || (figure !== null && figure.trend !== null) ? DAILY_DAYS : LASTING_DAYS
}

/** What markets and weather set anew each day. */
function isDaily({ support }: Pick<Value, 'support'>): boolean {
  const { subject, relation, object } = partsOf(support[0]!.key)
  const measured = object === '' ? subject : object
  return MEASURED.has(relation) && dailyMeasures.has(measured.slice(measured.lastIndexOf(' ') + 1))
}

/** The dead of a flood are counted anew each day. */
const GROWING_DAYS = 0

/** What a price did on Monday is in the papers of Tuesday. */
const DAILY_DAYS = 1

/** A guess: reports of one event come within a month. */
const LASTING_DAYS = 31

/** The first and the last day, as numbers, of the documents that have one; null where none has. */
function spanOf(
  { support, time }: Pick<Value, 'support' | 'time'>,
  dateOf: Documents['dateOf'],
): { from: number; to: number } | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { document } of support) {
    const day = dayOf(dateOf(document) ?? time.value)
    if (day === null) continue
    from = Math.min(from, day)
    to = Math.max(to, day)
  }
  return from > to ? null : { from, to }
}

function dayOf(date: string | null): number | null {
  const parts = date === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(date)
  return parts === null ? null : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY
}

const DAY = 86_400_000

/** Two documents of their own, at least, tell what agrees with it. A condition or a question tells nothing. */
function isCorroborated(value: Value, values: readonly Value[], documents: Documents): boolean {
  if (isOpen(value)) return false
  const support = values.filter((other) => !isOpen(other) && agreesWith(value, other)).flatMap(({ support }) => support)
  return independent(support, documents) > 1
}

function isOpen({ factuality }: Value): boolean {
  return factuality === 'conditional' || factuality === 'questioned'
}

function agreesWith(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a.polarity !== b.polarity || !mayBeSameTime(a.time, b.time)) return false
  return a.figure === null || b.figure === null ? a.figure === b.figure : agree(a.figure, b.figure)
}

function anyPair(values: readonly Value[], isTrue: (a: Value, b: Value) => boolean): boolean {
  return values.some((a, at) => values.slice(at + 1).some((b) => isTrue(a, b)))
}
