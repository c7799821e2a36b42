import { mediaHeads } from '../lexicon/organization-words.js'
import { eventHeads } from '../lexicon/thing-words.js'
import type { Token } from '../tag/token.js'
import { hasInnerCapital, isAllCapitals, isCapitalized } from './letters.js'
import { isAddress, isCalendarWord, isCommonAcronym, isFirstName, isFunctionWord, typeOfWord } from './word-facts.js'

/** Whether a token may be part of a name in running text: it has a capital, and the capital is not its word's own. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { text, lower, word } = token
  const previous = tokens[at - 1]
  // Handles, tags and addresses are spelt as they please.
  if (!token.spaced && previous !== undefined && (previous.text === '@' || previous.text === '#')) return false
  if (!isCapitalized(text)) {
    // Most words are all small: their lower-case form is themselves.
    if (text === lower) return false
    return isLetter(text) ? hasInnerCapital(text) && !text.includes('/') : isNumberedWord(text)
  }
  if (text.length === 1) return text !== 'I' && text !== 'A' && text !== 'O'
  if (tokenIsPluralAcronym(text) && typeOfWord(word) === null) return false
  if (isCalendarWord(word)) return isCalendarName(tokens, at)
  if (isFunctionWord(word)) return (isAllCapitals(text) && text.length > 1 && lower !== 'i') || isGivenWill(tokens, at)
  if (isCommonAcronym(word)) return !isAllCapitals(text) && !lower.endsWith('s')
  return true
}

/** "EVs", "CEOs". */
function tokenIsPluralAcronym(text: string): boolean {
  return text.endsWith('s') && isAllCapitals(text.slice(0, -1))
}

/** "Sunday Times", "May Day", "Theresa May": parts of the calendar that are parts of names. */
function isCalendarName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next !== undefined && isCapitalized(next.text) && (mediaHeads.has(next.lower) || eventHeads.has(next.lower)))
    return true
  const previous = tokens[at - 1]
  if (isGivenMonth(tokens, at)) return true
  if (previous === undefined || !isCapitalized(previous.text)) return false
  return isFirstName(previous.word) || isAddress(previous.word)
}

/** "Captain Will Roe": inside a sentence the auxiliary has no capital. */
function isGivenWill(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]!.text !== 'Will' || at === 0 || next === undefined || !next.spaced) return false
  return tokens[at - 1]!.upos !== 'PUNCT' && isCapitalized(next.text) && !isFunctionWord(next.word)
}

/** "Jan Smit", "June Brown": a month that is a given name, before a name and after no word that goes with months. */
function isGivenMonth(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]
  if (!givenMonths.has(lower) || next === undefined || !next.spaced || !isCapitalized(next.text)) return false
  if (next.text.length < 2 || isCalendarWord(next.word) || isFunctionWord(next.word)) return false
  const before = tokens[at - 1]
  return before === undefined || !(beforeMonths.has(before.lower) || before.upos === 'NUM')
}

const givenMonths: ReadonlySet<string> = new Set(['april', 'august', 'jan', 'jun', 'june'])
const beforeMonths: ReadonlySet<string> = new Set(
  'after before between by during each early every for from in last late mid mid- next of on since the this through till to until -'.split(
    ' ',
  ),
)

/** "3M", "7UP", "49ers": digits and then letters. */
function isNumberedWord(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 48 || code > 57) return false
  const last = text.charCodeAt(text.length - 1)
  return last >= 65 && last <= 90 && text.length < 6
}

function isLetter(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code >= 97 && code <= 122) || code > 127
}
