import { PARTS_OF_A_YEAR, REPORTED_UNITS } from '../lexicon/time-durations.js'
import type { TimedSentence, TimeSpan } from '../time/time-span.js'

/**
 * The time that claims the number at [from, to), or null. A date, a clock time or a recurring time is no figure; an amount
 * of time is both, a calendar period ("the nine months ended June 30") a time only.
 */
export function blockingTime(sentence: TimedSentence, from: number, to: number): TimeSpan | null {
  const { times } = sentence
  for (let i = firstEndingAfter(times, from); i < times.length; i++) {
    const time = times[i]!
    if (time.from >= to) break
    if (isDistance(sentence, time)) continue
    if (time.type === 'duration' && !isPeriod(sentence, time)) continue
    // "40 hours [a week]": the recurrence is the rate of the figure before it
    if (time.type === 'set' && time.from > from) continue
    return time
  }
  return null
}

/** "six weeks later": a date, and the amount of time that lies between. */
function isDistance(sentence: TimedSentence, time: TimeSpan): boolean {
  return (
    (time.type === 'date' || time.type === 'time') &&
    sentence.tokens[time.to - 1]?.lower === 'later' &&
    time.to - time.from > 2
  )
}

/** Times stand in order and do not overlap: where the first one that ends behind a token stands. */
function firstEndingAfter(times: readonly TimeSpan[], from: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.to <= from) low = middle + 1
    else high = middle
  }
  return low
}

/** "the nine months ended June 30", "the first four months of 2021": part of a reporting year. */
function isPeriod(sentence: TimedSentence, time: TimeSpan): boolean {
  const { tokens } = sentence
  const next = tokens[time.to]?.lower
  if (next === 'ended' || next === 'ending') return true
  // "the six months to June 30"
  if (next === 'to' && sentence.times.some(({ from, type }) => from === time.to + 1 && type === 'date')) return true
  if (!REPORTED_UNITS.has(tokens[time.to - 1]!.lower)) return false
  for (let i = time.from; i < time.to - 2; i++) if (PARTS_OF_A_YEAR.has(tokens[i]!.lower)) return true
  return false
}
