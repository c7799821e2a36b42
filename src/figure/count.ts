import { POINTING_WORDS } from '../lexicon/number-context.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { attributive, noun, ofNoun, one } from './count-rules.js'
import { isPlural, LONGEST, nameOf, nounAt, unitName } from './counted-noun.js'
import { amend, type Draft } from './draft.js'
import { isHyphen, isJoined, startsNumeral, wordAt } from './words.js'

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
  const range = nounAt(tokens, behindBound(tokens, draft.to), draft.value)
  if (range === null) return nounBeforeOr(tokens, draft)
  // "0.1 point": a part of one is told in the singular
  const isPart = draft.value !== null && draft.value > 0 && draft.value <= 1
  const isSingular = !isPart && !isPlural(tokens, range.to - 1)
  if (isSingular && !modifiesNoun(tokens, range)) return draft
  return counted(tokens, draft, range, isSingular ? attributive : noun)
}

/** "40 or so boats", "40+ boats", "40 more boats": where the noun behind the bound or the comparative begins. */
function behindBound(tokens: readonly Token[], at: number): number {
  // "40 more expensive boats" are dearer
  const word = wordAt(tokens, at)
  if (word === 'fewer' || (word === 'more' && tokens[at + 1]?.upos === 'NOUN')) return at + 1
  if (wordAt(tokens, at) === '+' && isJoined(tokens, at)) return at + 1
  return wordAt(tokens, at) === 'or' && BOUND_WORDS.has(wordAt(tokens, at + 1)) ? at + 2 : at
}

const BOUND_WORDS: ReadonlySet<string> = new Set(['fewer', 'more', 'so', 'thereabouts'])

/** "another boat or two": what the number counts stands before "or". */
function nounBeforeOr(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.numeral.form !== 'words' || wordAt(tokens, draft.from - 1) !== 'or') return draft
  const at = draft.from - 2
  const article = wordAt(tokens, at - 1)
  if (tokens[at]?.upos !== 'NOUN' || (article !== 'a' && article !== 'an' && article !== 'another')) return draft
  return amend(draft, { kind: 'count', unit: nameOf(tokens[at]!) }, noun)
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
  // "a race-two-seater": the name of a class
  if (isHyphen(tokens, draft.from - 1)) return draft
  if (draft.value === 1 || HYPHEN_IDIOMS.has(token.lower) || token.text.length < 3) return draft
  // "a two-run homer": before a noun it is one, though it be a verb as well
  const isNoun = token.upos === 'NOUN' || token.upos === 'PROPN'
  if (!isNoun && !(token.upos === 'VERB' && tokens[at + 1]?.upos === 'NOUN')) return draft
  if (isOutfit(tokens, at) || /(?:ed|ing)$/.test(token.lower)) return draft
  return amend(draft, { kind: 'count', unit: nameOf(token), noun: { from: at, to: at + 1 } }, attributive)
}

/** "a three-piece suit": a kind of suit, of which nobody counts the pieces. */
function isOutfit(tokens: readonly Token[], piece: number): boolean {
  return wordAt(tokens, piece) === 'piece' && OUTFITS.has(wordAt(tokens, piece + 1))
}

const OUTFITS: ReadonlySet<string> = new Set(['bikini', 'suit', 'suite', 'suites', 'suits', 'swimsuit'])

/** "20-odd members", "30-plus clubs". */
const APPROXIMATORS: ReadonlySet<string> = new Set(['odd', 'plus'])

/** Second halves that count nothing: "two-way", "one-off", "50-something". */
const HYPHEN_IDIOMS: ReadonlySet<string> = new Set([
  'digit',
  'figure',
  'fold',
  'ish',
  'odd',
  'plus',
  'something',
  'time',
  'way',
])

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
    const closes = token.upos === 'DET' || (token.upos === 'PRON' && possessiveDeterminers.has(token.lower))
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
  // "The 9,000 of Reform's Ann Hutchings": her votes, no people.
  if (range === null || !isPlural(tokens, range.to - 1) || tokens[range.to - 1]!.upos === 'PROPN') return draft
  return counted(tokens, draft, range, vague ? noun : ofNoun)
}

/** "10 of its more than 300 shops". */
const SKIPPED: ReadonlySet<string> = new Set(['about', 'more', 'nearly', 'over', 'roughly', 'some', 'than'])

function ownerEnd(tokens: readonly Token[], at: number): number {
  let i = at
  while (tokens[i]?.upos === 'PROPN' && i < at + 4) i++
  const mark = wordAt(tokens, i)
  return mark === "'s" || mark === "'" ? i + 1 : at
}

/** "a one-bedroom flat", "a one-goal lead", but "a one-way street", "a one-man band". */
function countOneHyphenated(tokens: readonly Token[], draft: Draft): Draft {
  const at = draft.to + 1
  if (!ONE_OF_SEVERAL.has(wordAt(tokens, at))) return draft
  return amend(draft, { kind: 'count', unit: nameOf(tokens[at]!), noun: { from: at, to: at + 1 } }, attributive)
}

/** What there may be two or three of as well. */
const ONE_OF_SEVERAL: ReadonlySet<string> = new Set(
  'bedroom goal page point room run seat shot storey story stroke vote'.split(' '),
)

function countOne(tokens: readonly Token[], draft: Draft): Draft {
  const before = wordAt(tokens, draft.from - 1)
  if (isJoined(tokens, draft.from)) return draft
  if (isHyphen(tokens, draft.to)) return countOneHyphenated(tokens, draft)
  if (POINTING_WORDS.has(before) || before === "'s") return draft
  const range = nounAt(tokens, draft.to, 1)
  if (range === null) return draft
  const head = wordAt(tokens, range.to - 1)
  if (before === 'at' && (head === 'point' || head === 'stage' || head === 'time')) return draft
  if (head === 'another' || (head === 'day' && before !== 'in' && before !== 'for')) return draft
  if (isPlural(tokens, range.to - 1) || tokens[range.to - 1]!.upos === 'PROPN') return draft
  return counted(tokens, draft, range, one)
}
