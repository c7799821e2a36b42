import { participlePrepositions } from '../lexicon/complex-prepositions.js'
import type { Token } from '../tag/token.js'
import type { Phrase } from './phrase.js'
import { isNegation, isVerbal } from './verb-word.js'

/** Whether a verb group begins at a token, `before` being the phrase before it. */
export function opensVerbGroup(tokens: readonly Token[], at: number, before: Phrase | undefined): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.upos === 'AUX') return true
  if (token.lower === 'to' && token.upos === 'PART')
    return isVerbal(next) || (next?.upos === 'ADV' && isVerbal(tokens[at + 2]))
  if (isNegation(token)) return next?.upos === 'VERB'
  if (token.upos !== 'VERB' || opensCompound(tokens, at)) return false
  if (participlePrepositions.has(token.lower) && !isVerbal(tokens[at - 1]) && before?.kind !== 'preposition')
    return !isPrepositionHere(token, next)
  return !opensSubject(tokens, at, before)
}

/** "growing-up", "made-to-measure": a hyphen hangs on the verb. */
function opensCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1]
  const second = tokens[at + 2]
  return hyphen?.text === '-' && !hyphen.spaced && second !== undefined && !second.spaced
}

/** "including", "following" before a noun group are prepositions. */
function isPrepositionHere(token: Token, next: Token | undefined): boolean {
  if (next === undefined || token.lower === 'given' || token.lower === 'considering' || token.lower === 'involving')
    return false
  return next.upos !== 'PUNCT' && next.upos !== 'AUX' && next.upos !== 'SCONJ'
}

/** "Rising costs have …": a participle that belongs to the subject's noun. */
function opensSubject(tokens: readonly Token[], at: number, before: Phrase | undefined): boolean {
  return (
    before === undefined &&
    tokens[at]!.lower.endsWith('ing') &&
    tokens[at + 1]?.upos === 'NOUN' &&
    tokens[at + 2]?.upos === 'AUX'
  )
}
