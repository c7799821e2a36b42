import type { Token } from '../tag/token.js'
import type { Particle } from './phrase.js'
import type { Spans } from './spans.js'

/**
 * "The six months ended June 30": between a period that a preposition governs and its last day, "ended" and "ending" link
 * like "to" and open no clause.
 */
export function periodEndAt(tokens: readonly Token[], at: number, spans: Spans): Particle | null {
  const { lower } = tokens[at]!
  if (lower !== 'ended' && lower !== 'ending') return null
  const period = spans.timeAt(at - 1)
  if (period === null || spans.timeAt(at + 1) === null) return null
  return governors.has(tokens[period.from - 1]?.lower ?? '') ? { kind: 'preposition', from: at, to: at + 1 } : null
}

const governors: ReadonlySet<string> = new Set(['during', 'for', 'from', 'in', 'of', 'over', 'to'])
