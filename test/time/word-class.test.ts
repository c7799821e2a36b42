import { expect, test } from 'vitest'
import { DAY_PARTS, MONTHS, SEASONS, WEEK_PARTS, WEEKDAY_PLURALS, WEEKDAYS } from '../../src/lexicon/calendar.js'
import { FEASTS } from '../../src/lexicon/feasts.js'
import { REFERENCE_WORDS } from '../../src/lexicon/reference-times.js'
import { REPEATING_ADVERBS } from '../../src/lexicon/repeating-adverbs.js'
import { DECADE_WORDS } from '../../src/lexicon/time-counts.js'
import { LONG_WORDS } from '../../src/lexicon/time-durations.js'
import { TIME_UNITS } from '../../src/lexicon/time-units.js'
import { wordClassOf } from '../../src/time/word-class.js'

test.for([
  ['feast', FEASTS],
  ['month', MONTHS],
  ['weekday', WEEKDAYS],
  ['weekday', WEEKDAY_PLURALS],
  ['season', SEASONS],
  ['part', DAY_PARTS],
  ['unit', TIME_UNITS],
  ['decade', DECADE_WORDS],
  ['reference', REFERENCE_WORDS],
  ['adverb', REPEATING_ADVERBS],
  ['long', LONG_WORDS],
  ['week-part', WEEK_PARTS],
] as const)('every %s word of the lexicon passes the sieve', ([name, words]) => {
  for (const word of words.keys()) expect(wordClassOf(word), word).toBe(name)
})

test.for([
  ['1990', 'year'],
  ['1990s', 'decade'],
  ["'90s", 'decade'],
  ['90s', 'decade'],
  ['10:30', 'clock'],
  ['9:30', 'clock'],
  ['2024-01-12', 'iso'],
  ['12/01/2024', 'iso'],
  ['7pm', 'meridiem'],
  ['q3', 'quarter-code'],
  ['3q23', 'quarter-code'],
  ['fy2026', 'fiscal-code'],
  ['98', 'short-year'],
  ['2,030', null],
  ['5', null],
  ['constructor', null],
  ['tostring', null],
  ['q9', null],
  ['', null],
] as const)('"%s" is of class %s', ([word, name]) => expect(wordClassOf(word)).toBe(name))
