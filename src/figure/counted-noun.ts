import { COLLECTIVE_COUNTS } from '../lexicon/collective-nouns.js'
import { CURRENCY_SIGNS } from '../lexicon/currencies.js'
import { MONTHS } from '../lexicon/label-nouns.js'
import { DAY_WORDS } from '../lexicon/number-context.js'
import { UNIT_NAMES } from '../lexicon/units.js'
import type { TokenRange } from '../rule/offsets.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { isHyphen, isJoined, startsNumeral, startsWithCapital, wordAt } from './words.js'

/**
 * The counted noun with its premodifiers from a token on: up to the last plural of an unbroken run; without a plural, the
 * first noun. Null where no noun stands there.
 */
export function nounAt(tokens: readonly Token[], start: number, value: number | null): TokenRange | null {
  let plural = -1
  let first = -1
  let last = -1
  const end = Math.min(tokens.length, start + LONGEST)
  for (let i = start; i < end; i++) {
    const token = tokens[i]!
    if (isJoined(tokens, i) && isHyphen(tokens, i)) {
      if (i === start) return null
      continue
    }
    // "15 walk-in clinics"
    if (i > start + 1 && isHyphen(tokens, i - 1) && tokens[i]!.upos === 'ADP' && leadsToNoun(tokens, i + 1)) continue
    if (!isNounPart(tokens, i, start)) break
    const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN' || isMisread(tokens, i, start)
    if (!isNoun) {
      if (plural >= 0) break
      continue
    }
    if (MONTHS.has(token.lower) && startsWithCapital(token.text)) break
    if (DAY_WORDS.has(token.lower) || TIME_HEADS.has(token.lower)) break
    if (token.lower.endsWith('ing') && tokens[i + 1]?.upos === 'DET') break
    const isCounted = isPlural(tokens, i) && !isHyphen(tokens, i + 1)
    if (plural >= 0 && !isCounted) break
    if (plural >= 0 && tokens[i]!.upos === 'PROPN') break
    if (first < 0) first = i
    last = i
    if (isCounted) plural = i
  }
  if (first < 0) return null
  if (value === 1) return { from: start, to: last + 1 }
  return { from: start, to: (plural >= 0 ? plural : first) + 1 }
}

const TIME_HEADS: ReadonlySet<string> = new Set(['ago', 'a.m.', 'p.m.', 'am', 'pm', 'gmt'])

function isNounPart(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]!
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
      return true
    case 'VERB':
      if (isMisread(tokens, at, start)) return true
      if (at > start && tokens[at - 1]!.upos === 'ADV') return tokens[at + 1]?.upos === 'NOUN'
      // "nine need roofs": no participle.
      if (token.verb?.form === 'infinitive') return false
      return (token.lower.endsWith('ed') || token.lower.endsWith('ing')) && leadsToNoun(tokens, at + 1)
    case 'ADV':
      return token.lower.endsWith('ly') && leadsToNoun(tokens, at + 1)
    case 'CCONJ':
      return at > start && token.lower === 'and' && joinsModifiers(tokens, at)
    case 'NUM':
      return at === start ? measuresNoun(tokens, at) : at === start + 1 && tokens[start]!.upos === 'SYM'
    case 'SYM':
      // "two £1 coins"
      return at === start && CURRENCY_SIGNS.has(token.text) && isJoined(tokens, at + 1) && leadsToNoun(tokens, at + 2)
    default:
      return false
  }
}

/** "digital and physical sales", "Fiat and Volvo vans". */
function joinsModifiers(tokens: readonly Token[], and: number): boolean {
  const before = tokens[and - 1]!.upos
  if (before !== tokens[and + 1]?.upos || (before !== 'ADJ' && before !== 'PROPN')) return false
  return leadsToNoun(tokens, and + 2)
}

/** "two million 330ml cans": a measure between the number and its noun. */
function measuresNoun(tokens: readonly Token[], at: number): boolean {
  if (!startsNumeral(tokens[at]!.text)) return false
  if (/[a-z]$/i.test(tokens[at]!.text)) return leadsToNoun(tokens, at + 1)
  return UNIT_NAMES.has(wordAt(tokens, at + 1)) && leadsToNoun(tokens, at + 2)
}

function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return true
  if (token.upos === 'ADJ') return leadsToNoun(tokens, at + 1)
  return token.upos === 'VERB' && tokens[at - 1]?.upos === 'ADV' && tokens[at + 1]?.upos === 'NOUN'
}

/** A plural noun that the tagger took for a verb: right behind a number no verb ends in -s. */
function isMisread(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]!
  if (token.upos === 'VERB' && token.lower === 'people') return at === start
  if (token.upos !== 'VERB' || !token.lower.endsWith('s') || token.lower.endsWith('ss')) return false
  const before = tokens[at - 1]!
  return at === start || before.upos === 'ADJ' || (before.upos === 'NOUN' && !isPlural(tokens, at - 1))
}

export function isPlural(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!
  if (COLLECTIVE_COUNTS.has(lower) || (lower === 'head' && wordAt(tokens, at + 1) === 'of')) return true
  if (!lower.endsWith('s') || lower.length < 3) return false
  if (lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is')) return false
  return text !== text.toUpperCase()
}

/** "electric vehicle" for "electric vehicles": capitals are kept in names, lost at a sentence's other words. */
export function unitName(tokens: readonly Token[], range: TokenRange): string {
  let name = ''
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]!
    if (i > range.from && token.spaced) name += ' '
    name += i === range.to - 1 ? nameOf(token) : token.upos === 'PROPN' ? token.text : token.lower
  }
  return name
}

export function nameOf(token: Token): string {
  const one = singular(token.lower)
  if (token.upos !== 'PROPN' && token.text.slice(1) === token.lower.slice(1)) return one
  return one.length < token.text.length && token.lower.startsWith(one)
    ? token.text.slice(0, one.length)
    : one === token.lower
      ? token.text
      : one
}

/** Longest run of words that is looked at for the counted noun. */
export const LONGEST = 8
