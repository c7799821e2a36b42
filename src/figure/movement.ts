import { MOVES, SPANS } from '../lexicon/number-context.js'
import { TREND_FILLERS, TREND_NOUNS, TREND_VERBS } from '../lexicon/trend-words.js'
import type { Token } from '../tag/token.js'
import { boundStart } from './bound.js'
import { type Draft, isBare } from './draft.js'
import { wordAt } from './words.js'

/** Whether the clause before "from" tells of a change: "fell from", "has dropped since October from". */
export function isMovement(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const { lower, upos } = tokens[i]!
    if (SPANS.has(lower)) return false
    if (lower === 'from' || lower === ';' || lower === ':' || lower === '.') return false
    if (MOVES.has(lower) || (TREND_VERBS.has(lower) && upos === 'VERB')) return true
    if (TREND_NOUNS.has(lower) && i >= from - 3) return true
    if (lower === 'up' || lower === 'down') return true
    if (lower === 'spend' || lower === 'charge' || lower === 'pay') return false
  }
  return false
}

/** "fell 3 cents to 45 cents": behind a verb of change the first is its amount, the second the level reached. */
export function isLevelAfterChange(tokens: readonly Token[], left: Draft, right: Draft): boolean {
  if (isBare(left) && (!isBare(right) || isCounting(tokens[right.to]))) return false
  let at = boundStart(tokens, left) - 1
  let by = false
  for (let steps = 0; steps < 3 && TREND_FILLERS.has(wordAt(tokens, at)); steps++) {
    if (wordAt(tokens, at) === 'by') by = true
    at--
  }
  const before = wordAt(tokens, at)
  // "rose by 3 mm to 5 mm": a level so near the change would be told as a multiple
  if (by && TREND_VERBS.get(before) === 'up' && right.value! > left.value! && right.value! <= left.value! * 2)
    return false
  const changes = TREND_VERBS.has(before) || before === 'up' || before === 'down'
  // "cut its rate by half a percent to 4.5 percent": the verb stands before its object
  if (!changes) return by && !isBare(left) && right.value! > left.value! * 3
  return left.kind !== 'percent' || right.value! > left.value! * 3 || right.value! < left.value!
}

/** Whether the word behind a number may be what it counts. */
function isCounting(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'ADJ' || token.lower === 'of')
}
