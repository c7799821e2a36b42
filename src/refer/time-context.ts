import { formatDay, parseDay } from '../time/calendar.js'
import { inYear } from '../time/feast-day.js'
import type { ClockTime, RelativeTime, ShiftedTime, TimeSpan } from '../time/time-span.js'
import { dayOfWeek, shiftedFrom } from './time-anchor.js'
import { closest, type Tense } from './time-partial.js'
import { ReportPeriod } from './time-report.js'

/** What the text has said so far about when it happens. */
export class TimeContext {
  /** The last time with a year that was told, as TIMEX3 value. */
  private last: string | null = null
  private readonly report: ReportPeriod

  constructor(private readonly today: number | null) {
    this.report = new ReportPeriod(today)
  }

  resolve(time: TimeSpan, tense: () => Tense | null, isFirm = false): string | null {
    if (time.relative === null) return time.value
    return this.valueOf(time.relative, tense, isFirm)
  }

  /** The value of a time of day on a day that stands beside it. */
  resolveClock(time: TimeSpan, day: TimeSpan, tense: () => Tense | null): string | null {
    const value = this.resolve(day, tense)
    return value === null || time.relative?.kind !== 'clock' ? null : value + time.relative.clock
  }

  note(time: TimeSpan, value: string | null): void {
    this.report.note(time, value)
    if (value !== null && time.type === 'date' && /^\d{4}/.test(value)) this.last = value
  }

  private valueOf(relative: RelativeTime, tense: () => Tense | null, isFirm = false): string | null {
    if (relative.kind === 'clock') return this.clock(relative, tense)
    if (relative.kind === 'shift') return this.shift(relative)
    if (relative.within !== undefined) return this.within(relative.pattern, relative.within)
    if (relative.pattern.endsWith('QX')) {
      const quarter = this.report.quarter()
      return quarter === null ? relative.pattern.slice(0, 4) : relative.pattern.slice(0, -1) + quarter.slice(-1)
    }
    return this.today === null ? null : closest(relative, this.today, tense, isFirm)
  }

  /** "June last year", "Tuesday of last week". */
  private within(pattern: string, outer: ShiftedTime): string | null {
    if (outer.unit === 'week') {
      const week = this.shift(outer)
      return week === null ? null : dayOfWeek(week, pattern)
    }
    const year = this.shift({ ...outer, grain: 'year' })
    return year === null ? null : inYear(pattern, Number(year.slice(0, 4)))
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
