import { attributiveParticiples } from '../lexicon/attributive-participles.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { verbAfterPair } from '../tag/pair-rules.js'
import type { Token } from '../tag/token.js'
import { gerundOfSpending } from '../tag/verb-rules.js'
import { isParticiple } from './verb-word.js'

/**
 * How many tokens at `at` stand before the head as its modifiers: adjectives, participles, adverbs before them, and what
 * joins them; 0 if none. `opened`: the group has begun; `headed`: it has a noun already, so that more must follow.
 */
export function premodifierLength(tokens: readonly Token[], at: number, opened: boolean, headed: boolean): number {
  const token = tokens[at]!
  // "the prices many shops ask": how many opens a group of its own.
  if (headed && quantities.has(token.lower)) return 0
  if (token.upos === 'ADJ') return !headed || nounFollows(tokens, at + 1) ? 1 : 0
  if (isJoined(tokens, at)) return 2
  const joined = hyphenedEnd(tokens, at)
  if (joined > at && !headed && nounFollows(tokens, joined)) return joined - at
  if (opensStateOfTown(tokens, at)) return 1
  return !headed && modifies(tokens, at, opened) ? 1 : 0
}

/** "for-profit", "off-the-peg": where words that a preposition opens and hyphens join end; `at` where none does. */
function hyphenedEnd(tokens: readonly Token[], at: number): number {
  const { upos } = tokens[at]!
  if (upos !== 'ADP' && upos !== 'ADV') return at
  let end = at
  while (tokens[end + 1]?.text === '-' && !tokens[end + 1]!.spaced && tokens[end + 2]?.spaced === false) end += 2
  return end === at || tokens[end]!.upos === 'NUM' ? at : end + 1
}

const quantities: ReadonlySet<string> = new Set(['few', 'many', 'most', 'several', 'some'])

function modifies(tokens: readonly Token[], at: number, opened: boolean): boolean {
  const token = tokens[at]!
  switch (token.upos) {
    case 'ADV':
      if (opened && isHyphened(tokens, at) && nounFollows(tokens, at + 3)) return true
      if (opened && attributiveAdverbs.has(token.lower) && nounFollows(tokens, at + 1)) return true
      if (isComparedTime(tokens, at)) return true
      return (opened || leadsNoun(tokens, at)) && premodifierFollows(tokens, at + 1)
    case 'VERB':
      return isAttributive(tokens, at, opened)
    case 'CCONJ':
      // "left 12 dead and 30 homeless": behind a conjunction a number begins a group of its own.
      return opened && tokens[at - 1]!.upos === 'ADJ' && tokens[at + 1]?.upos !== 'NUM' && nounFollows(tokens, at + 1)
    default:
      return (
        token.text === ',' &&
        tokens[at - 1]?.upos === 'ADJ' &&
        (tokens[at + 1]?.upos === 'ADJ' ||
          // "cheap, often faulty phones"
          (tokens[at + 1]?.upos === 'ADV' && tokens[at + 2]?.upos === 'ADJ')) &&
        nounFollows(tokens, at + 1)
      )
  }
}

/** "the Toledo, Ohio-based maker": the comma between a town and its state, which "based" closes. */
function opensStateOfTown(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== ',' || tokens[at - 1]?.upos !== 'PROPN') return false
  let k = at + 1
  while (tokens[k]?.upos === 'PROPN') k++
  if (k === at + 1 || tokens[k]?.text !== '-' || tokens[k]!.spaced) return false
  return tokens[k + 1]?.lower === 'based' && nounFollows(tokens, k + 2)
}

/** "once-a-week": joined to the word after it. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1]
  return hyphen?.text === '-' && !hyphen.spaced && tokens[at + 2] !== undefined && !tokens[at + 2]!.spaced
}

/** Whether a noun stands here, with nothing but modifiers before it. */
export function nounFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + FARTHEST; i++) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'NUM') return true
    const isModifier =
      token.upos === 'ADJ' ||
      token.upos === 'ADV' ||
      token.upos === 'CCONJ' ||
      token.upos === 'SYM' ||
      token.text === '-'
    if (!isModifier && !isVerbalModifier(token)) return false
  }
  return false
}

/** More modifiers in a row than this are rare. A guess. */
const FARTHEST = 6

/** Adverbs that stand before a noun as adjectives do: "its only brewer", "the then mayor". */
const attributiveAdverbs: ReadonlySet<string> = new Set([
  'downtown',
  'early',
  'fine',
  'late',
  'nearby',
  'only',
  'overseas',
  'straight',
  'then',
])

/** "the earlier outbreak", "its later work": between a determiner and a noun. */
export function isComparedTime(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || !comparedTimes.has(tokens[at]!.lower) || tokens[at + 1]?.upos !== 'NOUN') return false
  return before.upos === 'DET' || before.upos === 'PART' || possessiveDeterminers.has(before.lower)
}

const comparedTimes: ReadonlySet<string> = new Set(['earlier', 'later'])

function premodifierFollows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const isModifier = token.upos === 'ADJ' || token.upos === 'NUM' || token.text === '-'
  return (isModifier || isVerbalModifier(token)) && nounFollows(tokens, at)
}

/** A verb in a form that may stand before a noun as an adjective. */
function isVerbalModifier(token: Token): boolean {
  return token.upos === 'VERB' && (token.lower.endsWith('ing') || isParticiple(token))
}

function leadsNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.upos === 'ADJ' && nounFollows(tokens, at + 1)
}

/** A participle before its noun ("a controlling 51% interest", "rising costs"), not one with an object of its own. */
function isAttributive(tokens: readonly Token[], at: number, opened: boolean): boolean {
  const { lower, verb } = tokens[at]!
  const form = verb?.form
  // "Nine need new roofs"
  if (form === 'infinitive') return false
  if (!lower.endsWith('ing') && form !== 'past' && form !== 'participle' && !lower.endsWith('ed')) return false
  const next = tokens[at + 1]
  if (next === undefined || (!opened && !attributiveParticiples.has(lower))) return false
  // "The two sold 3 mills": between two numbers stands a verb; "both lost money": the verb that the pair is subject of.
  if (form === 'past' && next.upos === 'NUM' && tokens[at - 1]?.upos === 'NUM') return false
  if (tokens[at]!.rules.includes(verbAfterPair.name)) return false
  // "The 28-year-old left Orrin": an age is all that is told of whoever left.
  if (form === 'past' && next.upos === 'PROPN' && tokens[at - 1]?.lower === 'old' && tokens[at - 3]?.lower === 'year')
    return false
  if (tokens[at]!.rules.includes(gerundOfSpending.name)) return false
  // "62% backed Holm", "81 percent contained plastic": a share of people or things is who does it.
  if (lower === 'said' || lower === 'thought') return false
  if (form === 'past' && isShare(tokens[at - 1]) && (next.upos === 'PROPN' || isOnlyFinite(tokens, at))) return false
  if (next.text === '-') return tokens[at + 2] !== undefined && nounFollows(tokens, at + 2)
  return beforeNoun.has(next.upos) && nounFollows(tokens, at + 1)
}

function isShare(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '%' || token.lower === 'percent' || token.lower === 'cent')
}

/** Whether no other verb of its clause, up to the next mark, is finite: of several shares right after a mark or the beginning. */
function isOnlyFinite(tokens: readonly Token[], at: number): boolean {
  let opener = at - 2
  while (opener >= 0 && inShare.has(tokens[opener]!.upos)) opener--
  if (opener >= 0 && tokens[opener]!.upos !== 'PUNCT' && tokens[opener]!.upos !== 'CCONJ') return false
  for (let k = at + 1; k < tokens.length; k++) {
    const { upos, verb } = tokens[k]!
    if (upos === 'PUNCT' || upos === 'SCONJ' || upos === 'CCONJ') return true
    if (upos === 'AUX' || (upos === 'VERB' && (verb?.form === 'past' || verb?.form === 'present'))) return false
  }
  return true
}

/** "about 81 per", "nearly 60" */
const inShare: ReadonlySet<string> = new Set(['ADP', 'ADV', 'NOUN', 'NUM'])

/** What may stand between a participle and its noun, and the noun. */
const beforeNoun: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN', 'SYM', 'VERB'])

/** "cost" "-" "competitive", "food" "&" "drink": a joining mark without spaces, "&" also with, and the word after it. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (at === 0 || next === undefined || next.upos === 'PUNCT') return false
  if (token.text === '&') return true
  return (token.text === '-' || token.text === '/') && !token.spaced && !next.spaced
}
