import type { TimedSentence, TimeSpan } from '../time/time-span.js'

/**
 * The time that claims the number at [from, to), or null. A date, a clock time or a recurring time is no figure; an amount
 * of time is both, a calendar period ("the nine months ended June 30") a time only.
 */
export function blockingTime(sentence: TimedSentence, from: number, to: number): TimeSpan | null {
  for (const time of sentence.times) {
    if (time.from >= to) break
    if (time.to <= from) continue
    if (time.type === 'duration' && !isPeriod(sentence, time)) continue
    if (time.type === 'set' && time.from >= from && time.from > from) continue
    return time
  }
  return null
}

const ENDS: ReadonlySet<string> = new Set(['ended', 'ending', 'through', 'to'])

function isPeriod(sentence: TimedSentence, time: TimeSpan): boolean {
  const next = sentence.tokens[time.to]?.lower
  return next === 'ended' || next === 'ending' || (next !== undefined && ENDS.has(next) && time.value === null)
}
