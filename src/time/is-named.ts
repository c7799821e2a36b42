import type { Token } from '../tag/token.js'
import type { Reading } from './time-rule.js'
import { isCapital, wordAt } from './words.js'

/**
 * Whether what reads like a time is part of a name: "the Sunday Times", "USA Today", "Man of the Year". Nouns of time have a
 * capital only in names, days, months and feasts always; a headline that capitalises every word shows nothing.
 */
export function isNamed({ from, to, shape, rules }: Reading, tokens: readonly Token[]): boolean {
  if (shape === 'weekday' && to - from === 1 && wordAt(tokens, from - 1) === 'the') return isNameNext(tokens, to)
  if (!NOUN_SHAPES.has(shape) || rules[0] === 'time.date.feast') return false
  const last = tokens[to - 1]!
  if (to < 2 || !isCapital(last) || last.text.length < 3 || !NAMING.has(last.lower)) return false
  return !isTitleCase(tokens)
}

const NOUN_SHAPES: ReadonlySet<string> = new Set(
  'century clock day decade duration month part reference set week year'.split(' '),
)

/** Words that names hold: no days of feasts, no months. */
const NAMING: ReadonlySet<string> = new Set(
  (
    'afternoon century day decade evening future hour minute moment month morning night now past today tomorrow tonight week weekend ' +
    'year years yesterday'
  ).split(' '),
)

/** "The Friday Group", "the Sunday Times": but "the Monday Oct. 3 deal" has a date, "the Friday EU summit" letters. */
function isNameNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.upos === 'PROPN' && isCapital(next) && next.text.length > 3 && !next.text.endsWith('.')
}

/** Whether every longer word has a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  for (const { text } of tokens) {
    const code = text.charCodeAt(0)
    if (text.length > 4 && code >= 97 && code <= 122) return false
  }
  return true
}
