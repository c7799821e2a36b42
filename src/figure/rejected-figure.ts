import type { Trace } from '../rule/trace.js'
import type { TimedSentence, TimeSpan } from '../time/time-span.js'
import type { Draft } from './draft.js'

/** Tells of an amount that was read, and then found to be no figure. */
export function tell({ index, tokens }: TimedSentence, draft: Draft, reason: string, trace: Trace): void {
  const { from, to, kind, value, low, high, unit, rules } = draft
  const end = Math.min(to, tokens.length)
  const amount = value ?? [low, high].filter((bound) => bound !== null).join(' to ')
  const reading = [kind, amount, unit].filter((word) => word !== null).join(' ')
  trace({ sentence: index, from, to: end, kind: 'figure', reading, rules, reason })
}

/** Tells of a number that a time has. */
export function tellTime(sentence: TimedSentence, draft: Draft, time: TimeSpan, trace: Trace): void {
  const words = sentence.tokens
    .slice(time.from, time.to)
    .map(({ text }) => text)
    .join(' ')
  tell(
    sentence,
    draft,
    `“${words}” is a time (${time.rules.join(', ')}), and what names a day or period is no amount`,
    trace,
  )
}
