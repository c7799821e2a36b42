import { CAPITAL_LABELS, LABEL_NOUNS, MONTHS, TERM_NOUNS } from '../lexicon/label-nouns.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, isBare } from './draft.js'
import { calendar, code, exhibit, label, oneOf, productName } from './not-figure-rules.js'
import { isDash, isDigit, isHyphen, isJoined, startsWithCapital, wordAt } from './words.js'

/** Whether the number numbers an item of a list or a note. */
export function isListNumber(tokens: readonly Token[], at: number, atBlockStart: boolean): boolean {
  const token = tokens[at]!
  if (token.text.length > 3 || !isPlainDigits(tokens, at)) return false
  const before = wordAt(tokens, at - 1)
  const after = wordAt(tokens, at + 1)
  if (before === '[' && after === ']') return true
  if (before === '(' && after === ')') return token.text.length < 2
  return at === 0 && atBlockStart && (after === '.' || after === ')') && isJoined(tokens, 1)
}

/** Why a number is no figure, or null if nothing speaks against it. */
export function notFigure(tokens: readonly Token[], draft: Draft): Rule | null {
  if (isExhibit(tokens, draft)) return exhibit
  if (draft.low !== null) return draft.kind === 'count' && isAddress(tokens, draft) ? productName : null
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
  const apart =
    !hyphenated && wordAt(tokens, draft.to - 1) === 'year' && draft.value !== 1 && draft.numeral.value !== 0.5
  if ((!hyphenated && !apart) || draft.unit !== 'year') return false
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

/** "Comet 3.0", "F-35", "the 600 GT small van". */
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
    // "In Norway 40 ships …", "Open 3 valves": a capital at the head of a sentence proves no name
    if (tokens[draft.from - 2]?.upos === 'ADP') return draft.from > 2
    return draft.from > 1 || numeral.value >= 100
  }
  const first = tokens[draft.to]
  if (first === undefined || numeral.decimals) return false
  const isModel = draft.noun === null || !tokens[draft.noun.to - 1]!.lower.endsWith('s')
  if (isModel && isModelNumber(draft, before, first)) return true
  if (draft.noun === null) return isName(first) && first.spaced
  if (STREETS.has(wordAt(tokens, draft.noun.to)) && first.upos === 'PROPN') return true
  if (first.upos !== 'PROPN' || !startsWithCapital(first.text)) return false
  const last = tokens[draft.noun.to - 1]!
  const plural = last.lower.endsWith('s') && last.text !== last.text.toUpperCase()
  return !plural && first.spaced
}

/** "the 486", "the 80486 chip": three or more digits without commas behind a determiner, before a singular or nothing. */
function isModelNumber(draft: Draft, before: Token | undefined, after: Token): boolean {
  if (before === undefined || (before.lower !== 'the' && before.lower !== 'its')) return false
  if (draft.to !== draft.from + 1 || draft.numeral.value < 100 || draft.numeral.suffix !== '') return false
  if (after.upos === 'PUNCT') return after.text !== '-' && before.lower === 'the'
  return after.upos === 'NOUN' && after.spaced && !after.lower.endsWith('s')
}

const STREETS: ReadonlySet<string> = new Set(
  'ave ave. avenue blvd blvd. boulevard court drive lane place rd rd. road st st. street way'.split(' '),
)

/** "16-18 Harbour Street": house numbers before a street's name. */
function isAddress(tokens: readonly Token[], draft: Draft): boolean {
  const first = tokens[draft.to]
  if (draft.numeral.form !== 'digits' || first === undefined || draft.noun === null) return false
  return first.upos === 'PROPN' && startsWithCapital(first.text) && !tokens[draft.noun.to - 1]!.lower.endsWith('s')
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
  'roughly',
  'nearly',
])

function isName(token: Token): boolean {
  if (token.upos !== 'PROPN' && token.upos !== 'NOUN') return false
  const capital = startsWithCapital(token.text) ? token.upos === 'PROPN' : /[a-z][A-Z]/.test(token.text)
  return capital && !isMonth(token) && !NOT_NAMES.has(token.lower)
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

/** How many tokens of nothing but digits stand in a row around one: "+44 20 7946 0958". */
function digitRun(tokens: readonly Token[], at: number): number {
  let first = at
  let last = at
  while (at - first < 3 && isPlainDigits(tokens, first - 1)) first--
  while (last - at < 3 && isPlainDigits(tokens, last + 1)) last++
  return last - first + 1
}

function isPlainDigits(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false
  return text !== ''
}

/** Digits in a chain of three or more, and seven-digit telephone numbers. */
export function isPartOfCode(tokens: readonly Token[], draft: TokenRange): boolean {
  const { from, to } = draft
  if (isPlainDigits(tokens, from) && digitRun(tokens, from) > 2) return true
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
