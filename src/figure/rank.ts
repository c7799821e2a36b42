import { IRREGULAR_SUPERLATIVES, RANK_NOUNS, RANK_VERBS } from '../lexicon/multiples.js'
import { ORDINALS } from '../lexicon/number-words.js'
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
    ['The 12th club joined.', null],
  ],
} as const satisfies Rule

const numero = {
  name: 'figure.rank.number',
  why: '"No." or "#" before a whole number is a place in an order.',
  examples: [
    ['She is the No. 2 player.', { text: 'No. 2', kind: 'rank', value: 2 }],
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
  if (RANK_VERBS.has(wordAt(tokens, at - 1)) && tokens[at + 1]?.upos !== 'NOUN') return rank(at, at + 1, value, place)
  return null
}

/** Reads "No. 2" and "#2". */
export function readNumero(tokens: readonly Token[], at: number): Draft | null {
  const sign = tokens[at]!
  const next = tokens[at + 1]
  if (next === undefined || !/^\d{1,4}$/.test(next.text)) return null
  if (sign.text === '#' && !isJoined(tokens, at + 1)) return null
  if (sign.lower === 'no' && (sign.text !== 'No' || at === 0)) return null
  return rank(at, at + 2, Number(next.text), numero)
}

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
