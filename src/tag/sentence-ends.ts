import {
  abbreviationsAfter,
  abbreviationsBefore,
  abbreviationsOnlyCapital,
  sentenceOpeners,
} from '../lexicon/abbreviations.js'
import type { TokenRange } from '../rule/offsets.js'
import { isCapital, isDigit } from './character.js'
import type { RawToken } from './tokenize.js'

/**
 * A run of more tokens than this without an end is a table or noise. It is cut, so that no later stage, some of which take
 * time quadratic in a sentence's length, meets a sentence without bound. The longest sentence of ordinary news has about 120.
 */
const LONGEST = 300

/** Cuts a block's tokens into sentences. Every token is in exactly one. */
export function sentenceEnds(tokens: readonly RawToken[]): TokenRange[] {
  const sentences: TokenRange[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    let end = -1
    if (endsSentence(tokens, i)) {
      end = i + 1
      while (end < tokens.length && isCloser(tokens[end]!, tokens, end)) end++
      if (!startsSentence(tokens, i, end)) end = -1
    }
    if (end === -1 && i + 1 - from >= LONGEST) end = i + 1
    if (end === -1) continue
    sentences.push({ from, to: end })
    from = end
    i = end - 1
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length })
  return sentences
}

function endsSentence(tokens: readonly RawToken[], i: number): boolean {
  const { text } = tokens[i]!
  const last = text.charCodeAt(text.length - 1)
  if (text.length === 1) return text === '.' || text === '!' || text === '?' || text === '…' || text === '。'
  if (last !== 0x2e) return false
  if (text.charCodeAt(0) === 0x2e) return true
  // An abbreviation's stop ends a sentence too where an opener follows.
  return abbreviationsAfter.has(text.slice(0, -1).toLowerCase())
}

function isCloser(token: RawToken, tokens: readonly RawToken[], i: number): boolean {
  const { text } = token
  if (text === '”' || text === '’' || text === ')' || text === ']' || text === '»') return !token.spaced
  // „…“, as in German: no word follows it at once.
  if (text === '“') return !token.spaced && (tokens[i + 1] === undefined || tokens[i + 1]!.spaced)
  if (text === '!' || text === '?' || text === '.') return !token.spaced
  if (text === '"' || text === "'" || text === "''") return !token.spaced || tokens[i + 1]?.spaced === true
  return false
}

/** Whether what stands at `next` can begin a sentence after the end mark at `mark`. */
function startsSentence(tokens: readonly RawToken[], mark: number, next: number): boolean {
  const token = tokens[next]
  if (token === undefined) return true
  const end = tokens[mark]!
  if (!token.spaced && !/^[“"‘]$/.test(token.text) && end.text === '.') return false
  if (end.text === '.' && (isMeasured(tokens, mark) || isAbbreviated(tokens, mark))) return false
  let opener = token
  for (let i = next; i < tokens.length && i < next + 3; i++) {
    opener = tokens[i]!
    if (!/^["“‘'([«—–•-]$/.test(opener.text)) break
  }
  const first = opener.text.codePointAt(0)!
  const isLower =
    opener.text.toUpperCase() !== opener.text &&
    String.fromCodePoint(first).toLowerCase() === String.fromCodePoint(first) &&
    /\p{Ll}/u.test(String.fromCodePoint(first))
  if (end.text.length > 1 && end.text !== '...' && end.text.charCodeAt(0) !== 0x2e) {
    // An abbreviation: only a word that opens sentences is proof.
    return !isLower && sentenceOpeners.has(opener.text.toLowerCase()) && opener.text.charCodeAt(0) < 0x5b
  }
  if (end.text === '…' || end.text.startsWith('..')) return !isLower && next > mark
  return !isLower
}

/** "6 ft. 2 in.", "37 deg. C": the stop of a unit's abbreviation, which a smaller unit's number or a scale's letter follows. */
function isMeasured(tokens: readonly RawToken[], mark: number): boolean {
  const unit = tokens[mark - 1]
  const number = tokens[mark - 2]
  if (unit === undefined || number === undefined || tokens[mark]!.spaced) return false
  if (!isDigit(number.text.charCodeAt(0))) return false
  const next = tokens[mark + 1]!.text
  return unit.text === 'deg' ? /^[CF]\.?$/.test(next) : COMPOSED.has(unit.word.lower) && isDigit(next.charCodeAt(0))
}

/** "Mr . Lee", "Rs . 500": the stop of an abbreviation, set apart as corpora do. */
function isAbbreviated(tokens: readonly RawToken[], mark: number): boolean {
  const before = tokens[mark - 1]
  if (before === undefined || !tokens[mark]!.spaced || !abbreviationsBefore.has(before.word.lower)) return false
  return isCapital(before.text.charCodeAt(0)) || !abbreviationsOnlyCapital.has(before.word.lower)
}

const COMPOSED: ReadonlySet<string> = new Set(['ft', 'hr', 'hrs', 'lb', 'lbs', 'min', 'mins', 'yd', 'yds', 'yr', 'yrs'])
