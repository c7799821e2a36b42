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
    if (isLink(tokens, i) || isOldBehind(tokens, i)) {
      tokens[i] = joined(tokens[i]!)
      tokens[i + 1] = joined(next)
      continue
    }
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

/** "1.2 billion - a - year", "5 - to - 6 - foot", "two - and - a - half": a small word with a hyphen on either side. */
function isLink(tokens: readonly RawToken[], at: number): boolean {
  const before = tokens[at - 1]!
  // The first hyphen is tied: this is the second.
  if (LINKS.has(before.word.lower) && !before.spaced && tokens[at - 2]?.text === '-') return true
  const word = tokens[at + 1]!.word.lower
  if (!LINKS.has(word) || at + 3 >= tokens.length || !isApart(tokens, at + 2)) return false
  return word === 'a' || word === 'an' || isNumber(before)
}

/** "25 years - old", "25 - years - old" */
function isOldBehind(tokens: readonly RawToken[], at: number): boolean {
  if (isOld(tokens[at + 1]) && YEARS.has(tokens[at - 1]!.word.lower)) return true
  return YEARS.has(tokens[at + 1]!.word.lower) && isNumber(tokens[at - 1]!) && isOld(tokens[at + 3])
}

function isOld(token: RawToken | undefined): boolean {
  return token?.word.lower === 'old' || token?.word.lower === 'olds'
}

const LINKS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'to'])
const YEARS: ReadonlySet<string> = new Set(['days', 'months', 'weeks', 'years'])

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
  'fold',
  'odd',
  'percent',
])

/** What goes on with a compound behind its unit. */
const CHAINED: ReadonlySet<string> = new Set(['deep', 'high', 'long', 'old', 'olds', 'tall', 'thick', 'wide'])
