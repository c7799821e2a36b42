import { IRREGULAR_SUPERLATIVES, RANK_NOUNS, RANK_VERBS } from '../lexicon/multiples.js'
import { CARDINALS, ORDINALS } from '../lexicon/number-words.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import { plain } from './numeral.js'
import { isDigit, isHyphen, isJoined, wordAt } from './words.js'

const superlative = {
  name: 'figure.rank.superlative',
  why: 'An ordinal before a superlative is a place in an order.',
  examples: [
    ['It is the third-largest port.', { text: 'third-largest', kind: 'rank', value: 3 }],
    ['It is the 10th biggest bank.', { text: '10th biggest', kind: 'rank', value: 10 }],
    ['It was the third harvest.', null],
  ],
} as const satisfies Rule

const place = {
  name: 'figure.rank.place',
  why: 'An ordinal before "place", or after a verb of finishing, is a place in an order.',
  examples: [
    ['They finished in fourth place.', { text: 'fourth', kind: 'rank', value: 4 }],
    ['The club ranked 12th.', { text: '12th', kind: 'rank', value: 12 }],
    ['They are 17th in the table.', { text: '17th', kind: 'rank', value: 17 }],
    ['The 12th club joined.', null],
  ],
} as const satisfies Rule

const numero = {
  name: 'figure.rank.number',
  why: '"No." or "#" before a whole number is a place in an order.',
  examples: [
    ['She is the No. 2 player.', { text: 'No. 2', kind: 'rank', value: 2 }],
    ['She is the number two seed.', { text: 'number two', kind: 'rank', value: 2 }],
    ['No two players agree.', null],
  ],
} as const satisfies Rule

export const rankRules: readonly Rule[] = [superlative, place, numero]

/** Reads a rank that begins with an ordinal: "third-largest", "10th place". */
export function readOrdinal(tokens: readonly Token[], at: number): Draft | null {
  const value = ordinalValue(tokens[at]!.lower)
  if (value === null) return null
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const word = wordAt(tokens, next)
  if (value > 1 && isSuperlative(tokens, next)) return rank(at, next + 1, value, superlative)
  if (RANK_NOUNS.has(word)) return rank(at, at + 1, value, place)
  if (tokens[at + 1]?.upos === 'NOUN' || tokens[at + 1]?.upos === 'PROPN' || isHyphen(tokens, at + 1)) return null
  const before = wordAt(tokens, at - 1)
  if (RANK_VERBS.has(before)) return rank(at, at + 1, value, place)
  // "are 17th in the league": digits alone, since "is second in" may begin a list of points
  const isPlaced = BE.has(before) && (word === 'in' || word === 'on' || word === 'among' || word === 'overall')
  if (isPlaced && isDigit(tokens[at]!.text.charCodeAt(0))) return rank(at, at + 1, value, place)
  return null
}

const BE: ReadonlySet<string> = new Set(['are', "'re", 'be', 'been', 'is', "'s", 'was', 'were', 'now', 'currently'])

/** Reads "No. 2" and "#2". */
export function readNumero(tokens: readonly Token[], at: number): Draft | null {
  const sign = tokens[at]!
  const next = tokens[at + 1]
  if (sign.lower === 'number') return wordedNumero(tokens, at)
  if (next === undefined || !/^\d{1,4}$/.test(next.text)) return null
  if (sign.text === '#' && !isJoined(tokens, at + 1)) return null
  // "No. 12-345": a case or a file
  if (isHyphen(tokens, at + 2) && isDigit(wordAt(tokens, at + 3).charCodeAt(0))) return null
  if (sign.lower === 'no' && (sign.text !== 'No' || at === 0)) return null
  return rank(at, at + 2, Number(next.text), numero)
}

/** "the number two seed", "the world number 3": behind another word it counts ("a number 12 bus"). */
function wordedNumero(tokens: readonly Token[], at: number): Draft | null {
  const before = wordAt(tokens, at - 1)
  const word = wordAt(tokens, at + 1)
  if (!RANKED.has(before) && !(before === 'the' && CARDINALS.has(word))) return null
  const value = CARDINALS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0)
  const next = tokens[at + 2]
  if (value < 1 || isHyphen(tokens, at + 2) || next?.upos === 'NUM') return null
  return rank(at, at + 2, value, numero)
}

const RANKED: ReadonlySet<string> = new Set(["'s", 'as', 'current', 'former', 'new', 'ranked', 'seeded', 'world'])

function rank(from: number, to: number, value: number, rule: Rule): Draft {
  return draftOf(plain(from, to, value, 'words', []), { kind: 'rank' }, rule)
}

function isSuperlative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (IRREGULAR_SUPERLATIVES.has(token.lower)) return true
  if (!token.lower.endsWith('est') || token.lower.length < 6) return false
  return token.upos !== 'VERB' && (token.upos !== 'NOUN' || isHyphen(tokens, at - 1))
}

/** 3 for "third", 10 for "10th". */
export function ordinalValue(word: string): number | null {
  const spelled = ORDINALS.get(word)
  if (spelled !== undefined) return spelled
  if (!isDigit(word.charCodeAt(0))) return null
  const match = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)
  return match === null ? null : Number(match[1])
}
