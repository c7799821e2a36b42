import type { Clause } from '../../clause/clause.js'
import type { FigureSpan } from '../../figure/figure-span.js'
import { keyOf } from './key.js'
import type { KeyReading } from './key-reading.js'

/** "91% of members voted to strike", "was backed by 91%": how a ballot on a strike went; null of any other figure. */
export function strikeVote(reading: KeyReading, { from, to }: Clause, figure: FigureSpan): string | null {
  if (figure.kind !== 'percent' || figure.trend !== null) return null
  const { tokens } = reading.sentence
  const end = Math.max(to, figure.to)
  let isVote = false
  let isStrike = false
  for (let i = Math.min(from, figure.from); i < end; i++) {
    const { lower, verb } = tokens[i]!
    const word = verb === null ? lower : verb.infinitive
    if (word === 'turnout' || word === 'pay') return null
    isVote ||= voting.has(word)
    isStrike ||= strikes.has(lower)
  }
  return isVote && isStrike ? keyOf('', 'strike vote', '') : null
}

const voting: ReadonlySet<string> = new Set(['approve', 'back', 'ballot', 'favor', 'favour', 'support', 'vote'])
const strikes: ReadonlySet<string> = new Set(['stoppage', 'strike', 'strikes', 'walkout', 'walkouts'])
