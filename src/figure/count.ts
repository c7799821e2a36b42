import { COLLECTIVE_COUNTS } from '../lexicon/collective-nouns.js'
import { MONTHS } from '../lexicon/label-nouns.js'
import { UNIT_NAMES } from '../lexicon/units.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import { singular } from '../tag/lemma.js'
import type { Token } from '../tag/token.js'
import { attributive, noun, ofNoun, one } from './count-rules.js'
import { amend, type Draft } from './draft.js'
import { isHyphen, isJoined, startsNumeral, startsWithCapital, wordAt } from './words.js'

/** Longest run of words that is looked at for the counted noun. */
const LONGEST = 8

/** Finds what a bare number counts; the draft itself where it counts nothing. */
export function readCount(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.value === 1 && wordAt(tokens, draft.from) === 'one') return countOne(tokens, draft)
  const hyphen = isHyphen(tokens, draft.to)
  if (hyphen && APPROXIMATORS.has(wordAt(tokens, draft.to + 1))) {
    const range = nounAt(tokens, draft.to + 2, draft.value)
    return range === null ? draft : counted(tokens, draft, range, noun)
  }
  if (hyphen) return countHyphenated(tokens, draft)
  if (wordAt(tokens, draft.to) === 'of') return countOf(tokens, draft)
  const range = nounAt(tokens, draft.to, draft.value)
  if (range === null) return draft
  const isSingular = draft.value !== 1 && !isPlural(tokens, range.to - 1)
  if (isSingular && !modifiesNoun(tokens, range)) return draft
  return counted(tokens, draft, range, isSingular ? attributive : noun)
}

/** A singular behind a number above one is its unit only before another noun ("a 12 page report") or in capitals. */
function modifiesNoun(tokens: readonly Token[], { to }: TokenRange): boolean {
  const token = tokens[to - 1]!
  if (token.text === token.text.toUpperCase()) return true
  const next = tokens[to]
  return (
    next !== undefined && (next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ' || isHyphen(tokens, to))
  )
}

function counted(tokens: readonly Token[], draft: Draft, range: TokenRange, rule: Rule): Draft {
  return amend(draft, { kind: 'count', unit: unitName(tokens, range), noun: range }, rule)
}

/** "12-page report", "six-speed gearbox": the noun behind the hyphen. */
function countHyphenated(tokens: readonly Token[], draft: Draft): Draft {
  const at = draft.to + 1
  const token = tokens[at]!
  if (draft.value === 1 || HYPHEN_IDIOMS.has(token.lower) || token.text.length < 3) return draft
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return draft
  if (token.upos === 'ADJ' && !isHyphen(tokens, at + 1)) return draft
  if (token.upos === 'ADJ') return draft
  return amend(draft, { kind: 'count', unit: nameOf(token), noun: { from: at, to: at + 1 } }, attributive)
}

/** "20-odd members", "30-plus clubs". */
const APPROXIMATORS: ReadonlySet<string> = new Set(['odd', 'plus'])

/** Second halves that count nothing: "two-way", "one-off", "50-something". */
const HYPHEN_IDIOMS: ReadonlySet<string> = new Set(['digit', 'fold', 'ish', 'odd', 'plus', 'something', 'time', 'way'])

/** "two of Berg's deputies", "five of those ships". */
function countOf(tokens: readonly Token[], draft: Draft): Draft {
  const vague = draft.low !== null
  let at = draft.to + 1
  const first = tokens[at]
  if (first === undefined || startsNumeral(first.text)) return draft
  if (wordAt(tokens, draft.from) === 'one') return draft
  let definite = vague
  for (; at < tokens.length && at < draft.to + LONGEST; at++) {
    const token = tokens[at]!
    const closes = token.upos === 'DET' || (token.upos === 'PRON' && POSSESSIVES.has(token.lower))
    const possessed = token.upos === 'PROPN' && ownerEnd(tokens, at) > at
    if (possessed) at = ownerEnd(tokens, at) - 1
    if (!closes && !possessed) {
      if (definite && (token.upos === 'NUM' || SKIPPED.has(token.lower))) continue
      break
    }
    definite = true
  }
  if (!definite) return draft
  const range = nounAt(tokens, at, null)
  if (range === null || !isPlural(tokens, range.to - 1)) return draft
  return counted(tokens, draft, range, vague ? noun : ofNoun)
}

/** "10 of its more than 300 shops". */
const SKIPPED: ReadonlySet<string> = new Set(['about', 'more', 'nearly', 'over', 'roughly', 'some', 'than'])

const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'its', 'my', 'our', 'their', 'your'])

function ownerEnd(tokens: readonly Token[], at: number): number {
  let i = at
  while (tokens[i]?.upos === 'PROPN' && i < at + 4) i++
  const mark = wordAt(tokens, i)
  return mark === "'s" || mark === "'" ? i + 1 : at
}

const POINTING: ReadonlySet<string> = new Set(
  'a an another any anyone each every her his its my no number our some that the their this which your'.split(' '),
)

function countOne(tokens: readonly Token[], draft: Draft): Draft {
  const before = wordAt(tokens, draft.from - 1)
  if (POINTING.has(before) || before === "'s" || isJoined(tokens, draft.from)) return draft
  if (isHyphen(tokens, draft.to)) return draft
  const range = nounAt(tokens, draft.to, 1)
  if (range === null) return draft
  const head = wordAt(tokens, range.to - 1)
  if (head === 'another' || (head === 'day' && before !== 'in' && before !== 'for')) return draft
  if (isPlural(tokens, range.to - 1) || tokens[range.to - 1]!.upos === 'PROPN') return draft
  return counted(tokens, draft, range, one)
}

/**
 * The counted noun with its premodifiers from a token on: up to the last plural of an unbroken run; without a plural, the
 * first noun. Null where no noun stands there.
 */
function nounAt(tokens: readonly Token[], start: number, value: number | null): TokenRange | null {
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
    if (!isNounPart(tokens, i, start)) break
    const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN' || isMisread(tokens, i, start)
    if (!isNoun) {
      if (plural >= 0) break
      continue
    }
    if (MONTHS.has(token.lower) && startsWithCapital(token.text)) break
    if (WEEKDAYS.has(token.lower) || TIME_HEADS.has(token.lower)) break
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

const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday'.split(' '),
)
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
      return (token.lower.endsWith('ed') || token.lower.endsWith('ing')) && leadsToNoun(tokens, at + 1)
    case 'ADV':
      return token.lower.endsWith('ly') && leadsToNoun(tokens, at + 1)
    case 'CCONJ':
      return at > start && token.lower === 'and' && joinsModifiers(tokens, at)
    case 'NUM':
      return at === start && measuresNoun(tokens, at)
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
  if (token.upos !== 'VERB' || !token.lower.endsWith('s') || token.lower.endsWith('ss')) return false
  const before = tokens[at - 1]!
  return at === start || before.upos === 'ADJ' || (before.upos === 'NOUN' && !isPlural(tokens, at - 1))
}

export function isPlural(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!
  if (COLLECTIVE_COUNTS.has(lower)) return true
  if (!lower.endsWith('s') || lower.length < 3) return false
  if (lower.endsWith('ss') || lower.endsWith('us') || lower.endsWith('is')) return false
  return text !== text.toUpperCase()
}

/** "electric vehicle" for "electric vehicles": capitals are kept in names, lost at a sentence's other words. */
function unitName(tokens: readonly Token[], range: TokenRange): string {
  let name = ''
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]!
    if (i > range.from && token.spaced) name += ' '
    name += i === range.to - 1 ? nameOf(token) : token.upos === 'PROPN' ? token.text : token.lower
  }
  return name
}

function nameOf(token: Token): string {
  const one = singular(token.lower)
  if (token.upos !== 'PROPN' && token.text.slice(1) === token.lower.slice(1)) return one
  return one.length < token.text.length && token.lower.startsWith(one)
    ? token.text.slice(0, one.length)
    : one === token.lower
      ? token.text
      : one
}
