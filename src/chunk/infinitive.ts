import type { Token } from '../tag/token.js'
import { isNegation, isVerbal } from './verb-word.js'

/** "to" and a verb right here, a negation before it allowed ("decided not to buy"): the place of the verb, or null. */
export function infinitiveAfterTo(tokens: readonly Token[], at: number, negations: number[]): number | null {
  let i = at
  // "has yet to open" says that it has not.
  if (tokens[i]?.lower === 'yet' && tokens[i + 1]?.lower === 'to') negations.push(i++)
  if (tokens[i] !== undefined && isNegation(tokens[i]!) && tokens[i + 1]?.lower === 'to') {
    negations.push(i)
    i++
  }
  if (tokens[i]?.lower !== 'to' || tokens[i]!.upos !== 'PART') return null
  let verb = i + 1
  while (tokens[verb]?.upos === 'ADV') verb++
  return isVerbal(tokens[verb]) ? verb : null
}
