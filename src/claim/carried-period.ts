import type { Clause, NounPhrase } from '../clause/clause.js'
import { openPeriodWords, periodNouns } from '../lexicon/period-nouns.js'
import type { Time } from '../model.js'
import type { ReferredSentence } from '../refer/referred.js'
import type { TimeSpan } from '../time/time-span.js'
import type { FiguredReading } from './figures.js'

/**
 * The period that a report tells of, from clause to clause: "Sales rose 3% in the third quarter. Profit fell to $2
 * million." What was not spoken of for some sentences, or is told of another organization, is understood no longer.
 */
export class CarriedPeriod {
  private told: readonly Time[] = NOTHING
  private year: number | null = null
  private owner: number | null = null
  private usedIn = 0
  /** The block in which an earlier period is told, for comparison: there nothing is carried on. */
  private lookingBack: ReferredSentence['block'] | null = null

  /** The year of writing: that of a period that names none. */
  private readonly writtenIn: number | null

  constructor(date: string | null) {
    this.writtenIn = yearOf(date)
  }

  isInForce(): boolean {
    return this.told.length > 0
  }

  /** Comes to a sentence: a heading ends what was told before it. */
  enter(sentence: ReferredSentence): void {
    const isOver = sentence.block.kind === 'heading' || sentence.index - this.usedIn > REMEMBERED
    if (isOver) this.told = NOTHING
    if (this.lookingBack !== sentence.block) this.lookingBack = null
  }

  /** Takes in the times that a clause has of its own. */
  note(reading: FiguredReading, clause: Clause, own: readonly number[]): void {
    const { sentence, times } = reading
    if (!isTold(clause) || !tellsPeriod(sentence, clause)) return
    const period = own.find((i) => isPeriod(sentence, sentence.times[i]!))
    if (period === undefined || (this.isInForce() && !isNamed(reading, clause, period))) return
    const last = isLinked(sentence, period) ? period + 1 : period
    const year = yearOf(sentence.timeValues[last] ?? null) ?? this.writtenIn
    const isBack = this.isInForce() && isEarlier(sentence.times[period]!, year, this.year)
    if (isBack) this.lookingBack = sentence.block
    else {
      this.told = times.slice(period, last + 1)
      this.year = year
      this.owner = ownerOf(reading, clause)
      this.usedIn = sentence.index
      this.lookingBack = null
    }
  }

  /** The period for a clause that names none, with its last day where that is told. */
  timesFor(reading: FiguredReading, clause: Clause): readonly Time[] {
    if (!this.isInForce() || this.lookingBack !== null) return NOTHING
    const owner = ownerOf(reading, clause)
    if (owner !== null && this.owner !== null && owner !== this.owner) return NOTHING
    this.usedIn = reading.sentence.index
    return this.told
  }
}

/** Whether a time names a period for what is told: "the latest period" only points at one, "drove April growth" tells no figure of it. */
function isNamed({ sentence, figures }: FiguredReading, clause: Clause, period: number): boolean {
  const { from, to } = sentence.times[period]!
  if (sentence.tokens[to - 1]!.lower === 'period' && to - from < 4) return false
  return figures.length > 0 && hasFigure(sentence, clause)
}

const NOTHING: readonly Time[] = []

/** Sentences after which a period must be named again. A guess. */
const REMEMBERED = 4

/** Whether a clause that names no period tells of one that was named: a past event, with a figure, of what is added up. */
export function isReport(sentence: ReferredSentence, clause: Clause): boolean {
  if (!isTold(clause) || clause.verb?.form !== 'finite' || clause.verb.modals.length > 0) return false
  if (clause.verb.aspect.perfect || clause.verb.aspect.progressive) return false
  return hasFigure(sentence, clause) && tellsPeriod(sentence, clause)
}

function hasFigure({ figures }: ReferredSentence, { from, to }: Clause): boolean {
  return figures.some((figure) => from <= figure.from && figure.to <= to)
}

function isTold({ kind, verb }: Clause): boolean {
  return (kind === 'main' || kind === 'reported' || kind === 'adverbial') && verb?.tense === 'past'
}

/** Whether subject or object is something that is added up over a period. */
export function tellsPeriod({ tokens }: ReferredSentence, { subject, object }: Clause): boolean {
  return holds(subject) || holds(object)

  function holds(phrase: NounPhrase | null): boolean {
    if (phrase === null) return false
    for (let i = phrase.from; i < phrase.to; i++) if (periodNouns.has(tokens[i]!.lower)) return true
    return false
  }
}

/** "The third quarter", "March", "2023", "the nine months", "the year": no day, no week, nothing that lies ahead. */
function isPeriod({ tokens }: ReferredSentence, { from, to, type, value, relative }: TimeSpan): boolean {
  for (let i = from; i < to; i++) if (openPeriodWords.has(tokens[i]!.lower)) return false
  if (type === 'duration') {
    if (value === null || !LONG.has(value.at(-1)!)) return false
    return tokens[from]!.lower === 'the' || LINKS.has(tokens[to]?.lower ?? '')
  }
  if (type !== 'date') return false
  if (value !== null) return value.length === 4 || value.length === 7 || value.includes('/')
  return relative !== null && relative.kind !== 'clock' && PERIODS.has(relative.unit)
}

/** "The six months ended June 30". */
function isLinked({ tokens, times }: ReferredSentence, period: number): boolean {
  const { to } = times[period]!
  return times[period + 1]?.from === to + 1 && LINKS.has(tokens[to]!.lower)
}

const LONG: ReadonlySet<string> = new Set(['M', 'Q', 'W', 'Y'])
const LINKS: ReadonlySet<string> = new Set(['ended', 'ending', 'through', 'to'])
const PERIODS: ReadonlySet<string> = new Set(['half', 'month', 'quarter', 'year'])

/** Whether a period is told beside the one in force, for comparison: "last year", "in 2022" after 2023. */
function isEarlier({ relative }: TimeSpan, year: number | null, inForce: number | null): boolean {
  if (relative?.kind === 'shift' && relative.amount < 0) return true
  return year !== null && inForce !== null && year < inForce
}

function yearOf(value: string | null): number | null {
  const year = value === null ? Number.NaN : Number(value.slice(0, 4))
  return year > 0 ? year : null
}

/** The organization that a clause reports on, where it is said or understood. */
function ownerOf({ sentence, entities }: FiguredReading, { subject, object }: Clause): number | null {
  const { owners, mentions } = sentence
  for (const phrase of [subject, object]) {
    if (phrase === null) continue
    for (let i = phrase.from; i < phrase.to; i++) {
      const owner = owners.get(i)
      if (owner !== undefined) return owner.entity
    }
    const named = mentions.find(
      ({ from, to, entity }) => phrase.from <= from && to <= phrase.to && entities[entity]!.type === 'organization',
    )
    if (named !== undefined) return named.entity
  }
  return null
}
