import { CARDINALS, DENOMINATORS } from '../lexicon/number-words.js'
import { TIME_UNIT_ROWS, UNIT_ROWS } from '../lexicon/unit-table.js'
import { isDigit } from './character.js'
import type { RawToken } from './tokenize.js'

/**
 * Puts a compound together whose hyphens stand apart, as corpora set them ("a six - mile trip", "a 3 - year - old"): where a
 * number and one of a unit stand around it, a dash is no dash. Numbers and nouns at large are only trusted to be one behind
 * an article, and in a text whose stops stand apart as well ("a 12 - page report .").
 */
export function tieHyphens(tokens: RawToken[]): RawToken[] {
  let setApart: boolean | null = null
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!isApart(tokens, i)) continue
    const before = tokens[i - 1]!
    const next = tokens[i + 1]!
    const isChain = i > 2 && tokens[i - 2]!.text === '-' && !before.spaced && UNITS.has(before.word.lower)
    if (!isNumber(before) && !isChain) continue
    if (!ties(before, next, isChain)) {
      if (isChain || !ARTICLES.has(tokens[i - 2]?.word.lower ?? '') || !startsLower(next.text)) continue
      setApart ??= hasStopsApart(tokens)
      if (!setApart) continue
    }
    tokens[i] = joined(tokens[i]!)
    tokens[i + 1] = joined(next)
  }
  return tokens
}

function isApart(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at]!
  return token.spaced && token.text === '-' && tokens[at + 1]!.spaced
}

function isNumber({ text, word }: RawToken): boolean {
  return isDigit(text.charCodeAt(text.length - 1)) || CARDINALS.has(word.lower) || PARTS.has(word.lower)
}

function ties(before: RawToken, next: RawToken, isChain: boolean): boolean {
  const { lower } = next.word
  if (UNITS.has(lower) || (isChain && CHAINED.has(lower))) return true
  if (isDigit(before.text.charCodeAt(0))) return false
  // "twenty - one", "two - thirds"
  const tens = CARDINALS.get(before.word.lower) ?? 0
  return tens >= 20 ? (CARDINALS.get(lower) ?? 10) < 10 : DENOMINATORS.has(lower)
}

function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}

/** "They left ." */
function hasStopsApart(tokens: readonly RawToken[]): boolean {
  return tokens.some(({ text, spaced }) => spaced && (text === '.' || text === ','))
}

function joined({ start, end, text, word }: RawToken): RawToken {
  return { start, end, text, word, spaced: false }
}

/** "a quarter - mile track" */
const PARTS: ReadonlySet<string> = new Set(['half', 'quarter'])

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** Units in the singular, as a compound has them, and the first words of the longer ones. */
const UNITS: ReadonlySet<string> = new Set([
  ...[...UNIT_ROWS, ...TIME_UNIT_ROWS].flatMap(({ name, spellings }) =>
    [name, ...spellings].map((spelling) => spelling.split(/[ -]/)[0]!),
  ),
  'cent',
  'dollar',
  'euro',
  'percent',
])

/** What goes on with a compound behind its unit. */
const CHAINED: ReadonlySet<string> = new Set(['deep', 'high', 'long', 'old', 'olds', 'tall', 'thick', 'wide'])
