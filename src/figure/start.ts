import { FOLD_WORDS, MULTIPLYING_VERBS } from '../lexicon/multiples.js'
import {
  CARDINALS,
  DENOMINATORS,
  ORDINALS,
  PLURAL_CARDINALS,
  SCALES,
  VAGUE_NUMBERS,
  VULGAR_FRACTIONS,
} from '../lexicon/number-words.js'
import { wordSieve } from '../rule/word-sieve.js'
import type { Token } from '../tag/token.js'
import { startsMoney } from './money.js'
import { isDigit, isWideDigit, startsNumeral } from './words.js'

/** What a token may begin, so that only the readers of its kind are tried. */
export type Start = 'none' | 'numeral' | 'word' | 'money' | 'multiple' | 'ordinal' | 'numero' | 'plural'

const WORD_STARTS: ReadonlyMap<string, Start> = new Map<string, Start>([
  ...[...MULTIPLYING_VERBS.keys(), ...FOLD_WORDS.keys(), 'twice'].map((word): [string, Start] => [word, 'multiple']),
  ...[...ORDINALS.keys()].map((word): [string, Start] => [word, 'ordinal']),
  ...[...VULGAR_FRACTIONS.keys(), ...CARDINALS.keys(), ...SCALES.keys(), ...VAGUE_NUMBERS.keys(), 'tens'].map(
    (word): [string, Start] => [word, 'word'],
  ),
  ...[...DENOMINATORS.keys()].filter((word) => !ORDINALS.has(word)).map((word): [string, Start] => [word, 'word']),
  ...['dlrs', 'usd', 'eur', 'gbp', 'inr', 'cny', 'rs', 'rs.'].map((word): [string, Start] => [word, 'money']),
  ...[...PLURAL_CARDINALS.keys()].map((word): [string, Start] => [word, 'plural']),
  ['couple', 'word'],
  ['no', 'numero'],
  ['no.', 'numero'],
  ['number', 'numero'],
])

const mayStart = wordSieve(WORD_STARTS.keys())

/** Whether a figure may begin at a token, and how to read it: the one question that every token is asked. */
export function startAt(tokens: readonly Token[], at: number): Start {
  const token = tokens[at]!
  const code = token.text.charCodeAt(0)
  if (isDigit(code)) return 'numeral'
  const isLower = code >= 0x61 && code <= 0x7a
  if (isLower) {
    const word = mayStart(token.lower) ? WORD_STARTS.get(token.lower) : undefined
    return word ?? (code === 0x73 && token.text.startsWith('sub-') ? 'word' : 'none')
  }
  if (code >= 0x41 && code <= 0x5a) {
    const word = WORD_STARTS.get(token.lower)
    if (word !== undefined) return word
    if (startsMoney(tokens, at)) return 'money'
    if (token.text.length > 1 && token.text.length < 24 && hasEarlyDigit(token.text)) return 'word'
    if (code === 0x53 && token.lower.startsWith('sub-')) return 'word'
    return 'none'
  }
  if (code === 0x2e || isWideDigit(code)) return startsNumeral(token.text) ? 'numeral' : 'none'
  if (code === 0x23) return 'money'
  if (code === 0x24 || code > 0x7f) return startsMoney(tokens, at) ? 'money' : (WORD_STARTS.get(token.lower) ?? 'none')
  return 'none'
}

function hasEarlyDigit(text: string): boolean {
  return isDigit(text.charCodeAt(1)) || isDigit(text.charCodeAt(2)) || isDigit(text.charCodeAt(3))
}
