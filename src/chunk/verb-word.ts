import { beForms } from '../lexicon/auxiliaries.js'
import { unchangedVerbs } from '../lexicon/unchanged-verbs.js'
import type { Token } from '../tag/token.js'

export function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX')
}

export function isNegation(token: Token): boolean {
  return token.lower === 'not' || token.lower === "n't" || token.lower === 'never'
}

/** A form that "be" makes a passive of and "have" a perfect. */
export function isParticiple(token: Token): boolean {
  const { lower, verb: form } = token
  if (lower === 'been') return true
  if (form === null) return /(?:ed|en)$/.test(lower)
  return form.form === 'past' || form.form === 'participle' || unchangedVerbs.has(lower)
}

/** A participle that may tell a state ("closed"), not one in -ing. */
export function isStative(token: Token | undefined): boolean {
  return token?.upos === 'ADJ' || (token?.upos === 'VERB' && !token.lower.endsWith('ing') && isParticiple(token))
}

export function infinitiveOf(token: Token): string {
  return token.verb?.infinitive ?? token.lemma
}

/** The first token from `at` on that is neither adverb nor negation. */
export function afterAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  for (let token = tokens[i]; token !== undefined; token = tokens[++i])
    if (token.upos !== 'ADV' && !isNegation(token) && token.lower !== 'no') break
  return i
}

/** The verb that comes next, adverbs and negations apart; null if something else does. */
export function verbAfter(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < at + FARTHEST; i++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (isVerbal(token)) return i
    if (isBoundBefore(tokens, i)) i++
    else if (isDenialBefore(tokens, i)) i += 2
    else if (!isBetween(token) && !isQuoteBefore(tokens, i)) return null
  }
  return null
}

/** Over adverbs and negations from `at` on; the negations are noted. */
export function skipAdverbs(tokens: readonly Token[], at: number, negations: number[]): number {
  let i = at
  while (tokens[i] !== undefined && i < at + FARTHEST) {
    const token = tokens[i]!
    if (isNegation(token)) {
      if (!negations.includes(i)) negations.push(i)
    } else if (token.lower === 'no' && tokens[i + 1]?.lower === 'longer') {
      negations.push(i)
      i++
    } else if (isDenialBefore(tokens, i)) {
      negations.push(i + 1)
      i += 2
    } else if (isBoundBefore(tokens, i)) i++
    else if (token.upos !== 'ADV' && !isQuoteBefore(tokens, i)) break
    i++
  }
  return i
}

/** "have also not yet decided" has three words between its verbs; more are rare. A guess. */
const FARTHEST = 4

function isBetween(token: Token): boolean {
  return token.upos === 'ADV' || isNegation(token) || token.lower === 'no' || token.lower === 'longer'
}

/** "has more than doubled": two words that belong to the verb as an adverb does. */
function isBoundBefore(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  return (lower === 'more' || lower === 'less') && tokens[at + 1]?.lower === 'than' && tokens[at + 2]?.upos === 'VERB'
}

/** "was in no way damaged": three words that deny the verb as "not" does. */
function isDenialBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'no' || tokens[at + 3]?.upos !== 'VERB') return false
  return denials.get(tokens[at + 2]!.lower) === tokens[at]!.lower
}

/** By their noun, their preposition: "in no time" is at once. */
const denials: ReadonlyMap<string, string> = new Map([
  ['account', 'on'],
  ['circumstances', 'under'],
  ['means', 'by'],
  ['point', 'at'],
  ['stage', 'at'],
  ['time', 'at'],
  ['way', 'in'],
])

/** "had “kept walking”": a quotation that begins between an auxiliary and its verb. */
function isQuoteBefore(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  if (text !== '“' && text !== '"' && text !== '‘') return false
  const next = tokens[at + 1]?.upos === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  const before = tokens[at - 1]
  if (before?.upos !== 'AUX' || next?.upos !== 'VERB') return false
  // "is “depleted”": what it is like.
  return !beForms.has(before.lower) || next.lower.endsWith('ing')
}
