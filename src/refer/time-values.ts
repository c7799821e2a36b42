import { formatDay, parseDay } from '../time/calendar.js'
import type { ClockTime, RelativeTime, ShiftedTime, TimedSentence, TimeSpan } from '../time/time-span.js'
import { shiftedFrom } from './time-anchor.js'
import { closest, type Tense } from './time-partial.js'
import { quarterEnded, ReportPeriod } from './time-report.js'

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
  const context = new Context(today)
  return sentences.map((sentence, index) => {
    const values: (string | null)[] = []
    for (const [place, time] of sentence.times.entries()) {
      const tense = () => tenseAt(sentence, time) ?? tenseOf(index, place)
      const ended = endOf(sentence, place)
      const end = ended === null ? null : context.resolve(ended, () => 'past')
      const value = isReportedQuarter(time) && end !== null ? quarterEnded(end) : context.resolve(time, tense)
      context.note(time, value)
      values.push(value)
    }
    return values
  })
}

/** The tense that the preposition before a time implies: "since March" is past, "until March" to come. */
function tenseAt(sentence: TimedSentence, time: TimeSpan): Tense | null {
  const before = sentence.tokens[time.from - 1]?.lower
  if (before === 'since') return 'past'
  return before === 'until' || before === 'till' ? 'future' : null
}

/** The day in "the quarter ended Sept. 30"; null if no such day follows the time. */
function endOf(sentence: TimedSentence, place: number): TimeSpan | null {
  const time = sentence.times[place]
  const next = sentence.times[place + 1]
  if (time === undefined || next === undefined || next.from !== time.to + 1 || next.type !== 'date') return null
  const link = sentence.tokens[time.to]?.lower
  return link === 'ended' || link === 'ending' ? next : null
}

function isReportedQuarter({ relative }: TimeSpan): boolean {
  return relative?.kind === 'shift' && relative.unit === 'quarter' && relative.from === 'report'
}

/** What the text has said so far about when it happens. */
class Context {
  /** The last time with a year that was told, as TIMEX3 value. */
  private last: string | null = null
  private readonly report: ReportPeriod

  constructor(private readonly today: number | null) {
    this.report = new ReportPeriod(today)
  }

  resolve(time: TimeSpan, tense: () => Tense | null): string | null {
    if (time.relative === null) return time.value
    return this.valueOf(time.relative, tense)
  }

  note(time: TimeSpan, value: string | null): void {
    this.report.note(time, value)
    if (value !== null && time.type === 'date' && /^\d{4}/.test(value)) this.last = value
  }

  private valueOf(relative: RelativeTime, tense: () => Tense | null): string | null {
    if (relative.kind === 'clock') return this.clock(relative, tense)
    if (relative.kind === 'shift') return this.shift(relative)
    if (relative.within !== undefined) {
      const year = this.shift({ ...relative.within, grain: 'year' })
      return year === null ? null : year.slice(0, 4) + relative.pattern.slice(4)
    }
    if (relative.pattern.endsWith('QX')) {
      const quarter = this.report.quarter()
      return quarter === null ? relative.pattern.slice(0, 4) : relative.pattern.slice(0, -1) + quarter.slice(-1)
    }
    return this.today === null ? null : closest(relative, this.today, tense)
  }

  private clock({ clock, day }: ClockTime, tense: () => Tense | null): string | null {
    if (day !== null) {
      const value = this.valueOf(day, tense)
      return value === null ? null : value + clock
    }
    // A bare time of day is on the day last told, else on the day of writing.
    const last = this.last === null ? null : parseDay(this.last)
    const at = last ?? this.today
    return at === null ? null : formatDay(at) + clock
  }

  private shift(shift: ShiftedTime): string | null {
    if (shift.from === 'report') return this.report.shifted(shift)
    if (shift.from === 'context') {
      const anchored = this.last === null ? null : shiftedFrom(this.last, shift)
      if (anchored !== null) return anchored
    }
    return this.today === null ? null : shiftedFrom(formatDay(this.today), shift)
  }
}
