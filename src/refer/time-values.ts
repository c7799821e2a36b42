import type { Token } from '../tag/token.js'
import { parseDay } from '../time/calendar.js'
import type { TimedSentence, TimeSpan } from '../time/time-span.js'
import { TimeContext } from './time-context.js'
import type { Tense } from './time-partial.js'
import { quarterEnded } from './time-report.js'

/** The tense of the clause that a time stands in; null where it has none. */
export type TenseOf = (sentence: number, time: number) => Tense | null

/**
 * Finds the TIMEX3 value of every time of a document, from its reference date and from the times before it. Without a
 * reference date what depends on it stays null.
 */
export function resolveTimes(
  sentences: readonly TimedSentence[],
  date: string | null,
  tenseOf: TenseOf,
): (string | null)[][] {
  const today = date === null ? null : parseDay(date)
  const context = new TimeContext(today)
  return sentences.map((sentence, index) => {
    const values: (string | null)[] = []
    for (const [place, time] of sentence.times.entries()) {
      const tense = () => tenseAt(sentence, time, tenseOf(index, place))
      const ended = endOf(sentence, place)
      const end = ended === null ? null : context.resolve(ended, () => 'past')
      const day = dayBeside(sentence, place)
      const value =
        isReportedQuarter(time) && end !== null
          ? quarterEnded(end)
          : day !== null
            ? context.resolveClock(time, day, () => tenseAt(sentence, day, tenseOf(index, place)))
            : context.resolve(time, tense, isFirm(sentence, time))
      context.note(time, value)
      values.push(value)
    }
    return values
  })
}

/**
 * The tense by the word before a time, else that of its clause: "since March" is past, "until March" and "for Thursday" to come, and what a past
 * verb puts off to a date or makes payable on it may be to come (null).
 */
function tenseAt(sentence: TimedSentence, time: TimeSpan, clause: Tense | null): Tense | null {
  const before = sentence.tokens[time.from - 1]?.lower ?? ''
  if (before === 'since') return 'past'
  if (before === 'until' || before === 'till') return 'future'
  // "has called a meeting for Thursday"
  if (before === 'for' && time.relative?.kind === 'partial' && time.relative.unit === 'weekday') return 'future'
  if (isOfLevelBefore(sentence.tokens, time.from)) return 'past'
  return clause === 'past' && OPEN_MARKERS.has(before) && isDayOrMonth(time) ? null : clause
}

/** "Is paid 31p, down from 43p in October". */
function isOfLevelBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - LEVEL_WORDS; i--) {
    if (tokens[i]!.lower !== 'from') continue
    const { lower } = tokens[i - 1]!
    return lower === 'down' || lower === 'up'
  }
  return false
}

/** "from", an amount with its unit, and a preposition. */
const LEVEL_WORDS = 6

/** "Closed on Nov. 20", "will close in March": the event's own time, which the tense places. */
function isFirm({ tokens }: TimedSentence, { from }: TimeSpan): boolean {
  return FIRM_MARKERS.has(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.upos === 'VERB'
}

const FIRM_MARKERS: ReadonlySet<string> = new Set(['during', 'in', 'on'])

const OPEN_MARKERS: ReadonlySet<string> = new Set(['by', 'due', 'effective', 'payable', 'to'])

function isDayOrMonth({ relative }: TimeSpan): boolean {
  return relative?.kind === 'partial' && (relative.unit === 'day' || relative.unit === 'month')
}

/** The day of "10 a.m. on Tuesday", "Tuesday, at 10 a.m.", for a time of day that has none of its own. */
function dayBeside(sentence: TimedSentence, place: number): TimeSpan | null {
  const time = sentence.times[place]
  if (time?.relative?.kind !== 'clock' || time.relative.day !== null) return null
  const next = sentence.times[place + 1]
  if (next !== undefined && isDay(next) && next.from - time.to <= 1) return next
  const before = sentence.times[place - 1]
  return before !== undefined && isDay(before) && time.from - before.to <= 2 ? before : null
}

function isDay(time: TimeSpan): boolean {
  if (time.value !== null) return /^\d{4}-\d\d-\d\d$/.test(time.value)
  const unit = time.relative?.kind === 'clock' ? null : time.relative?.unit
  return unit === 'day' || unit === 'weekday'
}

/** The date in "the quarter ended Sept. 30", "the quarter to December"; null if none follows the time. */
function endOf(sentence: TimedSentence, place: number): TimeSpan | null {
  const time = sentence.times[place]
  const next = sentence.times[place + 1]
  if (time === undefined || next === undefined || next.from !== time.to + 1 || next.type !== 'date') return null
  const link = sentence.tokens[time.to]?.lower
  return link === 'ended' || link === 'ending' || link === 'to' || link === 'through' ? next : null
}

function isReportedQuarter({ relative }: TimeSpan): boolean {
  return relative?.kind === 'shift' && relative.unit === 'quarter' && relative.from === 'report'
}
