import type { Token } from '../tag/token.js'
import { knownNames } from './known-names.js'
import { isLowercase } from './letters.js'
import { longestFrom } from './word-facts.js'

/** Where a name of several words that the lexicon knows ends, or 0. */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  const longest = longestFrom(tokens[at]!.word)
  if (longest === 0) return 0
  const { types } = knownNames()
  let key = tokens[at]!.lower
  let end = 0
  for (let i = at + 1; i < tokens.length && i < at + longest; i++) {
    const token = tokens[i]!
    key = `${key} ${token.lower}`
    if (types.has(key) && !isLowercase(token.text)) end = i + 1
  }
  return end
}
