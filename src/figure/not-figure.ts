import { SPELL_NOUNS, TERM_NOUNS } from '../lexicon/label-nouns.js'
import { DAY_WORDS } from '../lexicon/number-context.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { isPartOfCode } from './code.js'
import { type Draft, isBare } from './draft.js'
import { isLabelled, isLetteredLabel } from './label.js'
import { isAddress, isInName, isMonth, isStreet } from './name-part.js'
import { calendar, code, exhibit, label, oneOf, productName } from './not-figure-rules.js'
import { isDash, isHyphen, isJoined, wordAt } from './words.js'

/** Why a number is no figure, or null if nothing speaks against it. */
export function notFigure(tokens: readonly Token[], draft: Draft): Rule | null {
  if (isExhibit(tokens, draft)) return exhibit
  if (draft.low !== null) {
    if (isBare(draft) && isLabelled(tokens, draft)) return label
    const isName = draft.numeral.form === 'vague' ? isInName(tokens, draft) : isAddress(tokens, draft)
    return draft.kind === 'count' && isName ? productName : null
  }
  const { numeral } = draft
  if (isLetteredLabel(tokens, draft)) return label
  if (draft.kind !== 'money' && draft.kind !== 'percent' && isStreet(tokens, draft)) return productName
  if (isBare(draft) || draft.kind === 'count') {
    if (!numeral.grouped && isPartOfCode(tokens, draft)) return code
    if (isLabelled(tokens, draft)) return label
    if (isInName(tokens, draft)) return productName
    if (isCalendar(tokens, draft)) return calendar
  }
  if (
    isBare(draft) &&
    numeral.form === 'words' &&
    numeral.value <= 12 &&
    draft.bound === 'exact' &&
    isPronoun(tokens, draft)
  ) {
    return oneOf
  }
  return null
}

function isExhibit(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.kind !== 'duration') return false
  const next = tokens[draft.to]
  if (next === undefined) return false
  const hyphenated = isDash(tokens[draft.to - 2]?.text ?? '') && isJoined(tokens, draft.to - 1)
  if (TERM_NOUNS.has(next.lower) || (hyphenated && TERM_NOUNS.has(wordAt(tokens, draft.to + 1)))) return hyphenated
  const apart =
    !hyphenated && wordAt(tokens, draft.to - 1) === 'year' && draft.value !== 1 && draft.numeral.value !== 0.5
  if ((!hyphenated && !apart) || draft.unit !== 'year' || isSpell(tokens, draft.to)) return false
  return (
    next.upos === 'NOUN' ||
    next.upos === 'ADJ' ||
    next.upos === 'PROPN' ||
    next.upos === 'SYM' ||
    next.upos === 'VERB' ||
    isJoined(tokens, draft.to)
  )
}

/** "A 12-year prison sentence", "a 31-year wait": how long it is, and not which. */
function isSpell(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + MOST_BEFORE && tokens[i] !== undefined; i++) {
    const { lower, upos } = tokens[i]!
    if (SPELL_NOUNS.has(lower)) return true
    if (upos !== 'NOUN' && upos !== 'ADJ') return false
  }
  return false
}

/** "12-year suspended prison sentence". */
const MOST_BEFORE = 3

function isCalendar(tokens: readonly Token[], draft: Draft): boolean {
  const { numeral } = draft
  if (isWorkingDay(tokens, draft) || isHourBehindPast(tokens, draft)) return true
  if (numeral.form !== 'digits' || numeral.scale !== 1 || numeral.grouped || numeral.decimals || numeral.suffix !== '')
    return false
  const before = tokens[draft.from - 1]
  const after = tokens[draft.to]
  if (numeral.value <= 31 && before !== undefined && isMonth(before)) return true
  if (numeral.value <= 31 && after !== undefined && isMonth(after)) return true
  // "at 7 on Friday", "at 9 tonight": a clock time that its day tells
  if (before?.lower === 'at' && numeral.value <= 12 && isDay(tokens, draft.to)) return true
  const text = tokens[draft.from]!.text
  if (text.length !== 4 || numeral.value < 1500 || numeral.value > 2199 || draft.boundWords !== null) return false
  if (before !== undefined && isMonth(before)) return true
  if (draft.noun !== null && draft.kind === 'count') {
    const owned =
      before !== undefined &&
      (before.upos === 'DET' || before.lower === 'its' || before.lower === 'their' || before.lower === "'s")
    const plural = tokens[draft.noun.to - 1]!.lower.endsWith('s')
    return !plural || owned || before?.upos === 'ADP'
  }
  if (before === undefined) return true
  return (
    before.upos === 'ADP' ||
    before.upos === 'SCONJ' ||
    before.upos === 'PUNCT' ||
    before.upos === 'CCONJ' ||
    before.upos === 'DET' ||
    before.upos === 'PRON' ||
    before.upos === 'ADJ' ||
    before.upos === 'PART' ||
    before.upos === 'NOUN'
  )
}

/** "a 9-to-5 job": from one hour to a smaller one. */
function isWorkingDay(tokens: readonly Token[], { from, to }: Draft): boolean {
  return isHourTo(tokens, to) || isHourTo(tokens, from - 3)
}

/** "half past 10", "quarter to nine". */
function isHourBehindPast(tokens: readonly Token[], { from, numeral }: Draft): boolean {
  const link = wordAt(tokens, from - 1)
  const part = wordAt(tokens, from - 2)
  // "at half seven", as Britain tells it
  if (link === 'half' && numeral.form === 'words' && numeral.value <= 12) return CLOCK_OPENERS.has(part)
  if (numeral.value > 12 || (part !== 'half' && part !== 'quarter')) return false
  return link === 'past' || (link === 'to' && part === 'quarter' && wordAt(tokens, from - 3) !== 'a')
}

const CLOCK_OPENERS: ReadonlySet<string> = new Set(['about', 'after', 'around', 'at', 'before', 'by', 'till', 'until'])

function isHourTo(tokens: readonly Token[], hyphen: number): boolean {
  if (!isHyphen(tokens, hyphen) || !isHyphen(tokens, hyphen + 2) || wordAt(tokens, hyphen + 1) !== 'to') return false
  const first = Number(wordAt(tokens, hyphen - 1))
  const last = Number(wordAt(tokens, hyphen + 3))
  return first <= 12 && last > 1 && last < first
}

function isDay(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at)
  return DAY_WORDS.has(next) || next === 'tonight' || (next === 'on' && DAY_WORDS.has(wordAt(tokens, at + 1)))
}

/** A small number word without a noun that points back: "the two agreed", "which one". */
function isPronoun(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.from - 1]
  if (wordAt(tokens, draft.from) === 'one') return true
  if (wordAt(tokens, draft.from) === 'zero') return true
  if (isHyphen(tokens, draft.to)) return true
  if (before === undefined) return false
  return (
    before.upos === 'DET' || before.lower === 'other' || before.lower === 'number' || isHyphen(tokens, draft.from - 1)
  )
}
