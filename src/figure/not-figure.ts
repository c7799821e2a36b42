import { CAPITAL_LABELS, LABEL_NOUNS, MONTHS, TERM_NOUNS } from '../lexicon/label-nouns.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, isBare } from './draft.js'
import { isDash, isDigit, isHyphen, isJoined, startsWithCapital, wordAt } from './words.js'

const label = {
  name: 'figure.not.label',
  why: 'A bare number behind "Section", "page", "phase" and their like names one of a series.',
  examples: [
    ['He read page 12 twice.', null],
    ['The case fails under Section 427.', null],
  ],
} as const satisfies Rule

const productName = {
  name: 'figure.not.name',
  why: 'A bare number behind a capitalised word, or before one that no plural counts, is part of a name.',
  examples: [
    ['The firm showed its Leap 3.0 platform.', null],
    ['The yard builds the 500 BEV small car.', null],
    ['They fly the F-35 daily.', null],
  ],
} as const satisfies Rule

const exhibit = {
  name: 'figure.not.exhibit',
  why: 'A term before a security or a plan names the thing and measures nothing: "10-year note".',
  examples: [
    ['The 10-year note fell.', null],
    ['They agreed on a five-year plan.', null],
  ],
} as const satisfies Rule

const oneOf = {
  name: 'figure.not.pronoun',
  why: '"One" as a pronoun, and "one of the", point at a thing and count nothing.',
  examples: [
    ['It is one of the largest ports.', null],
    ['No one knows which one is best.', null],
  ],
} as const satisfies Rule

const calendar = {
  name: 'figure.not.calendar',
  why: 'A year, a day beside its month, a clock time and an ordinal are no amounts.',
  examples: [
    ['The bridge opened in 1998.', null],
    ['They met on 12 March.', null],
    ['It was the 20th century.', null],
  ],
} as const satisfies Rule

const code = {
  name: 'figure.not.code',
  why: 'Telephone numbers, versions and chains of numbers joined by hyphens are codes.',
  examples: [
    ['Call 555-1234 today.', null],
    ['They play a 4-3-3 system.', null],
  ],
} as const satisfies Rule

/** Rules of what is no figure: their examples are all near misses. */
export const notFigureRules: readonly Rule[] = [label, productName, exhibit, oneOf, calendar, code]

/** Why a number is no figure, or null if nothing speaks against it. */
export function notFigure(tokens: readonly Token[], draft: Draft): Rule | null {
  if (isExhibit(tokens, draft)) return exhibit
  if (draft.low !== null) return null
  const { numeral } = draft
  if (isBare(draft) || draft.kind === 'count') {
    if (isPartOfCode(tokens, draft)) return code
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
  if (!hyphenated || draft.unit !== 'year') return false
  return (
    next.upos === 'NOUN' ||
    next.upos === 'ADJ' ||
    next.upos === 'PROPN' ||
    next.upos === 'SYM' ||
    next.upos === 'VERB' ||
    isJoined(tokens, draft.to)
  )
}

function isLabelled(tokens: readonly Token[], draft: Draft): boolean {
  const { numeral } = draft
  if (numeral.scale !== 1 || numeral.grouped || numeral.decimals) return false
  const at = draft.from - 1
  const before = tokens[at]
  if (before === undefined || !LABEL_NOUNS.has(before.lower)) return false
  const capital = startsWithCapital(before.text)
  if (!capital && (CAPITAL_LABELS.has(before.lower) || before.upos === 'VERB' || before.lower === 'formula'))
    return false
  if (draft.noun !== null && (at === 0 || !capital) && draft.unit !== null && numeral.form === 'words') return false
  return numeral.form === 'digits' || capital
}

/** "Leap 3.0", "F-35", "the 500 BEV small car", "787 Dreamliner". */
function isInName(tokens: readonly Token[], draft: Draft): boolean {
  const { numeral } = draft
  if (numeral.form !== 'digits' || numeral.scale !== 1 || numeral.grouped || draft.boundWords !== null) return false
  const before = tokens[draft.from - 1]
  if (before !== undefined && isDash(before.text) && isJoined(tokens, draft.from) && !before.spaced) {
    const word = tokens[draft.from - 2]
    return word !== undefined && word.upos !== 'NUM' && !SEMANTIC_PREFIXES.has(word.lower)
  }
  if (before !== undefined && isName(before) && before.end < tokens[draft.from]!.start) {
    if (draft.noun === null) return true
    const isGoingOn = tokens[draft.from - 2]?.upos === 'ADP' && draft.from - 2 === 0
    return !isGoingOn
  }
  const first = tokens[draft.to]
  if (draft.noun === null || first === undefined)
    return draft.noun === null && first !== undefined && isName(first) && first.spaced && !isMonth(first)
  if (first.upos !== 'PROPN' || !startsWithCapital(first.text)) return false
  const last = tokens[draft.noun.to - 1]!
  const plural = last.lower.endsWith('s') && last.text !== last.text.toUpperCase()
  return !plural && first.spaced
}

/** What may stand joined before a number and leave it one: "sub-500", "now-18", "minus-5". */
const SEMANTIC_PREFIXES: ReadonlySet<string> = new Set([
  'minus',
  'now',
  'sub',
  'then',
  'to',
  'under',
  'over',
  'plus',
  'a',
  'roughly',
  'nearly',
])

function isName(token: Token): boolean {
  return token.upos === 'PROPN' && startsWithCapital(token.text) && !isMonth(token) && !NOT_NAMES.has(token.lower)
}

/** Capitalised words that lead to a number without making one name with it. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  'i',
  'only',
  'about',
  'over',
  'nearly',
  'some',
  'friday',
  'monday',
  'saturday',
  'sunday',
  'thursday',
  'tuesday',
  'wednesday',
])

function isMonth(token: Token): boolean {
  return MONTHS.has(token.lower) && startsWithCapital(token.text)
}

function isCalendar(tokens: readonly Token[], draft: Draft): boolean {
  const { numeral } = draft
  if (numeral.form !== 'digits' || numeral.scale !== 1 || numeral.grouped || numeral.decimals || numeral.suffix !== '')
    return false
  const before = tokens[draft.from - 1]
  const after = tokens[draft.to]
  if (numeral.value <= 31 && before !== undefined && isMonth(before)) return true
  if (numeral.value <= 31 && after !== undefined && isMonth(after)) return true
  const text = tokens[draft.from]!.text
  if (text.length !== 4 || numeral.value < 1500 || numeral.value > 2100 || draft.boundWords !== null) return false
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

/** Digits in a chain of three or more, and seven-digit telephone numbers. */
function isPartOfCode(tokens: readonly Token[], draft: Draft): boolean {
  const { from, to } = draft
  const joinsLeft = isHyphen(tokens, from - 1) && isDigit(tokens[from - 2]!.text.charCodeAt(0))
  const joinsRight = isHyphen(tokens, to) && isDigit(tokens[to + 1]!.text.charCodeAt(0))
  if (joinsLeft && joinsRight) return true
  if (joinsRight) {
    const second = tokens[to + 1]!.text
    const chain = isHyphen(tokens, to + 2) && isDigit(tokens[to + 3]?.text.charCodeAt(0) ?? 0)
    return (
      chain ||
      (/^\d{4}$/.test(second) && /^\d{3}$/.test(tokens[from]!.text)) ||
      (/^\d{4}$/.test(tokens[from]!.text) && /^\d{2}$/.test(second))
    )
  }
  if (joinsLeft) {
    const chain = isHyphen(tokens, from - 3) && isDigit(tokens[from - 4]?.text.charCodeAt(0) ?? 0)
    const first = tokens[from - 2]!.text
    return (
      chain ||
      (/^\d{4}$/.test(tokens[from]!.text) && /^\d{3}$/.test(first)) ||
      (/^\d{2}$/.test(tokens[from]!.text) && /^(?:1[5-9]|20)\d{2}$/.test(first))
    )
  }
  return false
}

/** A small number word without a noun that points back: "the two agreed", "which one". */
function isPronoun(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.from - 1]
  if (wordAt(tokens, draft.from) === 'one') return true
  if (wordAt(tokens, draft.from) === 'zero') return true
  if (before === undefined) return false
  return (
    before.upos === 'DET' ||
    before.lower === 'other' ||
    before.lower === 'number' ||
    isHyphen(tokens, draft.to) ||
    isHyphen(tokens, draft.from - 1)
  )
}
