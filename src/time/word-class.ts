import { DAY_PARTS, MONTHS, SEASONS, WEEK_PARTS, WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/calendar.js'
import { FEASTS } from '../lexicon/feasts.js'
import { REFERENCE_WORDS } from '../lexicon/reference-times.js'
import { REPEATING_ADVERBS } from '../lexicon/repeating-adverbs.js'
import { DECADE_WORDS } from '../lexicon/time-counts.js'
import { LONG_WORDS } from '../lexicon/time-durations.js'
import { TIME_UNITS } from '../lexicon/time-units.js'
import { wordSieve } from '../rule/word-sieve.js'
import type { WordClass } from './time-rule.js'

/** The class of a word (lower case) from which a time may be read, or null. One look-up for nearly all words. */
export function wordClassOf(lower: string): WordClass | null {
  const code = lower.charCodeAt(0)
  if (code >= 48 && code <= 57) return digitClassOf(lower)
  if (!mayBeTime(lower)) return null
  const named = CLASSES.get(lower)
  if (named !== undefined) return named
  if (code === 39 && lower.length === 4 && lower.endsWith('s')) return 'decade'
  if (code === 102 && (lower.length === 4 || lower.length === 6) && lower.charCodeAt(1) === 121) {
    const next = lower.charCodeAt(2)
    return next >= 48 && next <= 57 ? 'fiscal-code' : null
  }
  if ((code === 113 || code === 104) && lower.length === 2) {
    const next = lower.charCodeAt(1)
    if (next > 48 && next < 53) return 'quarter-code'
  }
  return null
}

function digitClassOf(lower: string): WordClass | null {
  const length = lower.length
  if (length < 2) return null
  const last = lower.charCodeAt(length - 1)
  const isDigit = last >= 48 && last <= 57
  if (isDigit) {
    if (length === 2) return 'short-year'
    if (length === 4) {
      const second = lower.charCodeAt(1)
      if (second === 113 || second === 104) return 'quarter-code' // 3q23, 1h24
      return lower.includes(':') ? 'clock' : 'year'
    }
    if (length === 5) return lower.includes(':') ? 'clock' : null
    return length > 5 && (lower.includes('-') || lower.includes('/')) ? 'iso' : null
  }
  if (last === 115) return length === 3 || length === 5 ? 'decade' : null // 90s, 1990s
  if (length === 2 && (lower.endsWith('q') || lower.endsWith('h'))) return 'quarter-code'
  if (lower.endsWith('am') || lower.endsWith('pm') || lower.endsWith('m.')) return 'meridiem'
  return null
}

const CLASSES: ReadonlyMap<string, WordClass> = new Map<string, WordClass>([
  ...classed(MONTHS, 'month'),
  ...classed(WEEKDAYS, 'weekday'),
  ...classed(WEEKDAY_PLURALS, 'weekday'),
  ...classed(SEASONS, 'season'),
  ...classed(DAY_PARTS, 'part'),
  ...classed(TIME_UNITS, 'unit'),
  ...classed(DECADE_WORDS, 'decade'),
  ...classed(FEASTS, 'feast'),
  ...classed(REFERENCE_WORDS, 'reference'),
  ...classed(REPEATING_ADVERBS, 'adverb'),
  ...classed(LONG_WORDS, 'long'),
  ...classed(WEEK_PARTS, 'week-part'),
  ['a.m.', 'meridiem'],
  ['am', 'meridiem'],
  ['eighteen', 'spelled-year'],
  ['end', 'year-end'],
  ['half', 'half'],
  ['midday', 'noon'],
  ['midnight', 'noon'],
  ['nineteen', 'spelled-year'],
  ['noon', 'noon'],
  ["o'clock", 'noon'],
  ['overnight', 'reference'],
  ['p.m.', 'meridiem'],
  ['period', 'period'],
  ['season', 'season-word'],
  ['semester', 'season-word'],
  ['pm', 'meridiem'],
  ['today', 'reference'],
  ['tomorrow', 'reference'],
  ['tonight', 'reference'],
  ['twenty', 'spelled-year'],
  ['two', 'spelled-year'],
  ['yesterday', 'reference'],
])

const mayBeTime = wordSieve([...CLASSES.keys(), "'90s", 'fy26', 'fy2026', 'h1', 'q1'])

function classed(words: ReadonlyMap<string, unknown>, name: WordClass): [string, WordClass][] {
  return [...words.keys()].map((word) => [word, name])
}
