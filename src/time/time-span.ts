import type { Time } from '../model.js'
import type { Article } from '../read/article.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Sentence } from '../tag/token.js'

/** A time expression in a sentence. Its text is that from its first token's start to its last token's end. */
export interface TimeSpan extends TokenRange {
  readonly type: Time['type']
  /** TIMEX3 value where the words alone give it ("2023-10", "P2Y", "PRESENT_REF"); else null. */
  readonly value: string | null
  readonly mod: string | null
  /** How to find the value once the reference date and the verb's tense are known; null where `value` is final. */
  readonly relative: RelativeTime | null
  readonly rules: readonly string[]
}

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** A value that depends on a reference: what `refer` resolves. */
export type RelativeTime = ShiftedTime | PartialTime | ClockTime

/** "last year" (-1), "this quarter" (0), "next month" (1), "two years ago" (-2), "yesterday" (day, -1). */
export interface ShiftedTime {
  readonly kind: 'shift'
  readonly unit: TimeUnit
  readonly amount: number
  /** The day of writing; the time last spoken of ("the following year"); the period that is reported on ("a year earlier"). */
  readonly from: 'document' | 'context' | 'report'
  /** The granularity that the value must have where it is not the unit's ("the year-ago quarter"). */
  readonly grain?: TimeUnit
}

/** A part of the calendar without its year or week: "October", "Oct. 31", "the third quarter", "Friday", "summer". */
export interface PartialTime {
  readonly kind: 'partial'
  readonly unit: 'weekday' | 'month' | 'day' | 'quarter' | 'half' | 'season'
  /** "XXXX-10", "XXXX-10-31", "XXXX-Q3", "XXXX-WXX-5", "XXXX-WXX-WE", "XXXX-SU": X stands for what is not said; or the code of a feast. */
  readonly pattern: string
  /** "last Friday" -1, "this Friday" 0, "next Friday" 1; null where only tense can tell. */
  readonly direction: -1 | 0 | 1 | null
  /** The year or week that it lies in, where the words say so ("June last year"). */
  readonly within?: ShiftedTime
}

/** A time of day whose day depends on a reference: "5 p.m. Wednesday", "this morning". */
export interface ClockTime {
  readonly kind: 'clock'
  /** "T17:00", "TMO". */
  readonly clock: string
  /** Null: the day spoken of. */
  readonly day: ShiftedTime | PartialTime | null
}

export interface TimedSentence extends Sentence {
  readonly times: readonly TimeSpan[]
}

export interface Timed {
  readonly article: Article
  readonly sentences: readonly TimedSentence[]
}
