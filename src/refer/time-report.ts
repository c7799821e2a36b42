import { formatMonth, formatQuarter, yearMonthDay } from '../time/calendar.js'
import type { ShiftedTime, TimeSpan } from '../time/time-span.js'

/**
 * The period that a report is about. Companies report a quarter after its end, beside the months since the year began or
 * the whole year; "a year earlier" and "the quarter" follow the one that was named last.
 */
export class ReportPeriod {
  /** The quarter last named, of the reporting year. */
  private named: string | null = null
  /** What a comparison compares with: a quarter, a half or a year as TIMEX3 value. */
  private compared: string | null = null

  constructor(private readonly today: number | null) {}

  /** Takes in a time that the text names. */
  note(time: TimeSpan, value: string | null): void {
    if (value === null) return
    const shift = time.relative?.kind === 'shift' ? time.relative : null
    if (shift?.from === 'report' && shift.amount !== 0) return
    if (/^\d{4}-[QH]\d$/.test(value)) {
      // What is still to come, or of another year, is no report's subject.
      if (!this.isReported(value)) return
      if (value.includes('Q')) this.named = value
      this.compared = value
    } else if (time.type === 'duration' && this.today !== null && (/^P[2-9]M$/.test(value) || value === 'P1Y')) {
      this.compared = String(yearMonthDay(this.today)[0])
    } else if (time.type === 'date' && /^\d{4}$/.test(value) && this.isReported(value)) this.compared = value
  }

  /** The quarter reported on: the one named last, else the one before that of the day of writing. */
  quarter(): string | null {
    if (this.named !== null) return this.named
    if (this.today === null) return null
    const [year, month] = yearMonthDay(this.today)
    return formatQuarter(year, Math.ceil(month / 3) - 1)
  }

  /** The value of "a year earlier", "the quarter", "the year-ago quarter". */
  shifted(shift: ShiftedTime): string | null {
    if (shift.unit === 'year' && shift.grain !== 'quarter') {
      const base = this.compared ?? (this.today === null ? null : String(yearMonthDay(this.today)[0]))
      return base === null ? null : yearsFrom(base, shift.amount)
    }
    const quarter = this.quarter()
    if (quarter === null) return null
    if (shift.unit === 'year') return yearsFrom(quarter, shift.amount)
    return formatQuarter(Number(quarter.slice(0, 4)), Number(quarter.slice(-1)) + shift.amount)
  }

  /** Whether a report of today can be about a year, quarter or half. */
  private isReported(value: string): boolean {
    if (this.today === null) return true
    const [year, month] = yearMonthDay(this.today)
    const reported = Number(value.slice(0, 4))
    if (reported > year || reported < year - 1) return false
    // In spring companies still report the last year.
    if (reported === year - 1) return month <= 4
    const part = Number(value.slice(6))
    const first = value.includes('Q') ? part * 3 - 2 : value.includes('H') ? part * 6 - 5 : 1
    return formatMonth(year, first) < formatMonth(year, Math.max(1, month - 1)) || first === 1
  }
}

/** The quarter that ended on a day: most of it lies before the month before. */
export function quarterEnded(day: string): string | null {
  const match = /^(\d{4})-(\d\d)/.exec(day)
  if (match === null) return null
  const [year, month] = formatMonth(Number(match[1]), Number(match[2]) - 1).split('-')
  return formatQuarter(Number(year), Math.ceil(Number(month) / 3))
}

function yearsFrom(value: string, years: number): string {
  return Number(value.slice(0, 4)) + years + value.slice(4)
}
