import { INDEX_NUMBERS } from '../lexicon/index-names.js'
import { MONTHS } from '../lexicon/label-nouns.js'
import { STREET_WORDS } from '../lexicon/number-context.js'
import { CARDINALS } from '../lexicon/number-words.js'
import { numberedHeads } from '../lexicon/thing-words.js'
import type { Token, Upos } from '../tag/token.js'
import type { Draft } from './draft.js'
import { isDash, isHyphen, isJoined, startsWithCapital, wordAt } from './words.js'

/** "Comet 3.0", "F-35", "the 600 GT small van". */
export function isInName(tokens: readonly Token[], draft: Draft): boolean {
  const { numeral } = draft
  if (isCalibre(tokens, draft) || isQuotedTitle(tokens, draft)) return true
  if (isIndex(tokens, draft) || isJoinedName(tokens, draft) || isCapitalNumber(tokens, draft)) return true
  if (numeral.form !== 'digits' || numeral.scale !== 1 || numeral.grouped || draft.boundWords !== null) return false
  const before = tokens[draft.from - 1]
  if (before !== undefined && isDash(before.text) && isJoined(tokens, draft.from) && !before.spaced) {
    const word = tokens[draft.from - 2]
    return word !== undefined && word.upos !== 'NUM' && !SEMANTIC_PREFIXES.has(word.lower)
  }
  if (before !== undefined && numberedHeads.has(before.lower) && startsWithCapital(before.text)) return true
  if (
    before !== undefined &&
    before.lower === 'of' &&
    wordAt(tokens, draft.from - 2) === 'group' &&
    draft.noun === null
  ) {
    return startsWithCapital(tokens[draft.from - 2]!.text)
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
  if (STREET_WORDS.has(wordAt(tokens, draft.noun.to)) && first.upos === 'PROPN') return true
  if (first.upos !== 'PROPN' || !startsWithCapital(first.text)) return false
  const last = tokens[draft.noun.to - 1]!
  const plural = last.lower.endsWith('s') && last.text !== last.text.toUpperCase()
  return !plural && first.spaced
}

/** "a 7-Eleven", "the 30 Under 30": digits beside a number in words, or beside themselves. */
function isJoinedName(tokens: readonly Token[], { from, to }: Draft): boolean {
  if (isHyphen(tokens, to) && startsWithCapital(tokens[to + 1]!.text) && CARDINALS.has(wordAt(tokens, to + 1)))
    return true
  const isFirst = isUnder(tokens, to) && wordAt(tokens, to + 1) === wordAt(tokens, from)
  return isFirst || (isUnder(tokens, from - 1) && wordAt(tokens, from - 2) === wordAt(tokens, from))
}

/** "the Six Nations", "the Big Four auditors", "Ten Network said": a number word with a capital that running text gives to names. */
function isCapitalNumber(tokens: readonly Token[], { from, numeral }: Draft): boolean {
  const first = tokens[from]!
  const isWord = numeral.form === 'vague' || (numeral.form === 'words' && numeral.value <= 12)
  if (!isWord || !startsWithCapital(first.text)) return false
  if (first.text.length > 1 && startsWithCapital(first.text.slice(1))) return false
  const before = tokens[from - 1]
  const opens = before === undefined || before.upos === 'PUNCT' || before.upos === 'SYM'
  let at = from + 1
  while (tokens[at] !== undefined && startsWithCapital(tokens[at]!.text)) at++
  const next = tokens[at]
  if (next === undefined || !RUNNING.has(next.upos)) return false
  if (!opens) return true
  const last = tokens[at - 1]!
  const isSingular = last.upos === 'PROPN' && !last.lower.endsWith('s')
  return at > from + 1 && isSingular && (next.upos === 'VERB' || next.upos === 'AUX')
}

/** `'99 Problems'`, `the album "21"`: quotation marks around a number alone or with capitals behind it. */
function isQuotedTitle(tokens: readonly Token[], { from }: Draft): boolean {
  if (!QUOTES.has(wordAt(tokens, from - 1)) || !isJoined(tokens, from)) return false
  let at = from + 1
  while (at < from + LONGEST_TITLE && tokens[at] !== undefined && startsWithCapital(tokens[at]!.text)) at++
  return QUOTES.has(wordAt(tokens, at))
}

const QUOTES: ReadonlySet<string> = new Set(["'", '"', '‘', '’', '“', '”'])

/** Words of a title that begins with a number; a guess. */
const LONGEST_TITLE = 5

/** "a .38 revolver": inches of a bore, which no unit tells. */
function isCalibre(tokens: readonly Token[], { from, numeral, noun }: Draft): boolean {
  if (numeral.value >= 1 || !/^\.\d\d$/.test(tokens[from]!.text) || noun === null) return false
  return !tokens[noun.to - 1]!.lower.endsWith('s') || wordAt(tokens, from - 1) === 'a'
}

/** What has no capital in running text, and one in a headline in Title Case. */
const RUNNING: ReadonlySet<Upos> = new Set<Upos>(['ADJ', 'AUX', 'NOUN', 'VERB'])

function isUnder(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return word === 'under' || word === 'over'
}

/** "the s&p 500", "the FTSE 100". */
function isIndex(tokens: readonly Token[], draft: Draft): boolean {
  const last = wordAt(tokens, draft.from - 1)
  const isSplit = last === 'p' && wordAt(tokens, draft.from - 2) === '&' && wordAt(tokens, draft.from - 3) === 's'
  return INDEX_NUMBERS.get(isSplit ? 's&p' : last)?.has(wordAt(tokens, draft.from)) === true
}

/** "10 Downing Street", "221B Baker Street": capitals behind the number up to a word for a street. */
export function isStreet(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.numeral.form !== 'digits' || draft.numeral.scale !== 1 || draft.numeral.value > 99_999) return false
  const start = draft.numeral.suffix !== '' || draft.kind === 'measure' ? draft.numeral.to : draft.to
  for (let i = start; i < start + 4; i++) {
    const token = tokens[i]
    if (token === undefined || !startsWithCapital(token.text)) return false
    if (i > start && STREET_WORDS.has(token.lower)) return true
  }
  return false
}

/** "the 486", "the 80486 chip": three or more digits without commas behind a determiner, before a singular or nothing. */
function isModelNumber(draft: Draft, before: Token | undefined, after: Token): boolean {
  if (before === undefined || (before.lower !== 'the' && before.lower !== 'its')) return false
  if (draft.to !== draft.from + 1 || draft.numeral.value < 100 || draft.numeral.suffix !== '') return false
  if (after.upos === 'PUNCT') return after.text !== '-' && before.lower === 'the'
  return after.upos === 'NOUN' && after.spaced && !after.lower.endsWith('s')
}

/** "16-18 Harbour Street": house numbers before a street's name. */
export function isAddress(tokens: readonly Token[], draft: Draft): boolean {
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

/** "May", "Oct.": with its capital. */
export function isMonth(token: Token): boolean {
  return MONTHS.has(token.lower) && startsWithCapital(token.text)
}
