import type { ReferredSentence } from '../refer/referred.js'
import type { Token } from '../tag/token.js'

/** Where the bracket opens that a token stands in; null outside of brackets. */
export function openBracket(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= 0; i--) {
    const { text } = tokens[i]!
    if (text === ')') return null
    if (text === '(') return i
  }
  return null
}

/** "Profit of $3 million (2022: $5 million)": the value of a time that brackets set beside another, and what it is beside. */
export interface Bracketed {
  /** Index of the figure before the brackets. */
  readonly beside: number
  /** Index of the time that opens the brackets. */
  readonly time: number
}

/** The time and the value beside which a figure stands in brackets; null of any other figure. */
export function bracketed({ figures, times, tokens }: ReferredSentence, index: number): Bracketed | null {
  const { from, boundWords, kind, unit } = figures[index]!
  const colon = (boundWords?.from ?? from) - 1
  if (tokens[colon]?.text !== ':') return null
  const open = openBracket(tokens, colon)
  if (open === null) return null
  const time = times.findIndex((each) => each.from === open + 1 && each.to === colon)
  if (time === -1) return null
  for (let beside = index - 1; beside >= 0; beside--) {
    const other = figures[beside]!
    if (other.to <= open && other.kind === kind && (other.unit === unit || unit === null)) return { beside, time }
  }
  return null
}
