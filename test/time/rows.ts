import { findTimes } from '../../src/time/find-times.js'
import type { TimeSpan } from '../../src/time/time-span.js'
import { taggedOf } from '../helper/cascade.js'

/** A time with the text that it covers. */
export type TimeRow = TimeSpan & { readonly text: string }

/** The times that are found in a text. */
export function rowsOf(text: string): TimeRow[] {
  return findTimes(taggedOf(text)).sentences.flatMap(({ tokens, times }) =>
    times.map((time) => ({ ...time, text: text.slice(tokens[time.from]!.start, tokens[time.to - 1]!.end) })),
  )
}
