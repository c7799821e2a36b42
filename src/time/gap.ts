import type { Token } from '../tag/token.js'
import type { Reading } from './time-rule.js'
import { wordAt } from './words.js'

/** Whether nothing, or the one word given, stands between two readings. */
export function isGap(left: Reading, right: Reading, tokens: readonly Token[], word: string): boolean {
  const gap = right.from - left.to
  return gap === 0 || (gap === 1 && wordAt(tokens, left.to) === word)
}
