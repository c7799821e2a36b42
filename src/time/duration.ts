import { BARE_DURATION_MARKERS, DURATION_POINTERS, LONG_WORDS, WHOLE_WORDS } from '../lexicon/time-durations.js'
import { TIME_UNITS } from '../lexicon/time-units.js'
import type { Token } from '../tag/token.js'
import { type Count, countBefore } from './count.js'
import { countedUnit } from './counted-unit.js'
import { durationValue } from './duration-value.js'
import { durationDraft, type WordRule } from './time-rule.js'
import { isHyphen, wordAt } from './words.js'

export const durationRules: readonly WordRule[] = [
  {
    name: 'time.duration.count',
    why: 'A count and a unit of time are an amount of time, with "the next", "the first" before them.',
    examples: [
      ['It lasted two years.', { text: 'two years', type: 'duration', value: 'P2Y' }],
      ['Sales grew in the first nine months.', { text: 'the first nine months', type: 'duration', value: 'P9M' }],
      ['It ran for a year and a half.', { text: 'a year and a half', type: 'duration', value: 'P1Y6M' }],
      ['It is expected to last four weeks.', { text: 'four weeks', type: 'duration', value: 'P4W' }],
      ['They sold 40,000 cars a year.', null],
      ['She is 52 years old.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const counted = countedUnit(tokens, at)
      if (counted === null || wordAt(tokens, counted.to) === 'old') return null
      const { count, to, value, bare } = counted
      if (isRate(tokens, count)) return null
      const from = bare ? pointedStart(tokens, count.from) : count.from
      return durationDraft(from, to, value)
    },
  },
  {
    name: 'time.duration.compound',
    why: 'A count joined to a unit by a hyphen is an adjective that tells an amount of time.',
    examples: [
      ['It is a five-year plan.', { text: 'five-year', type: 'duration', value: 'P5Y' }],
      ['The 5-month-old firm grew.', { text: '5-month-old', type: 'duration', value: 'P5M' }],
      ['It is a year-round plan.', null],
      ['A 52-year-old baker won.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const unit = TIME_UNITS.get(wordAt(tokens, at))
      if (unit === undefined || !isHyphen(tokens, at - 1)) return null
      const count = countBefore(tokens, at - 1)
      if (count === null || count.article) return null
      // "three-quarters" is a part of a whole, "a 52-year-old" a person
      if (unit.unit === 'quarter' && (unit.plural || count.number === 3)) return null
      const old = isHyphen(tokens, at + 1) && wordAt(tokens, at + 2) === 'old'
      if (old && unit.unit === 'year') return null
      return durationDraft(count.from, old ? at + 3 : at + 1, durationValue(count.number, unit.unit))
    },
  },
  {
    name: 'time.duration.long',
    why: 'A unit joined to "long" or "old" tells an amount of time: one of it, or nobody counted.',
    examples: [
      ['A month-long strike ended.', { text: 'month-long', type: 'duration', value: 'P1M' }],
      ['A decades-old law fell.', { text: 'decades-old', type: 'duration', value: 'PXE' }],
      ['It was a multi-year deal.', { text: 'multi-year', type: 'duration', value: 'PXY' }],
      ['It was a year-round deal.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const unit = TIME_UNITS.get(wordAt(tokens, at))
      if (unit === undefined) return null
      if (isHyphen(tokens, at - 1)) {
        const multi = wordAt(tokens, at - 2) === 'multi' && !unit.plural
        return multi ? durationDraft(at - 2, at + 1, durationValue(null, unit.unit)) : null
      }
      const tail = isHyphen(tokens, at + 1) ? wordAt(tokens, at + 2) : ''
      if (tail !== 'long' && (tail !== 'old' || !unit.plural)) return null
      return durationDraft(at, at + 3, durationValue(unit.plural ? null : 1, unit.unit))
    },
  },
  {
    name: 'time.duration.word',
    why: '"Weeklong" and its like are a unit and "long" in one word; a "fortnight" is two weeks.',
    examples: [
      ['A weeklong strike ended.', { text: 'weeklong', type: 'duration', value: 'P1W' }],
      ['They stayed a fortnight.', { text: 'a fortnight', type: 'duration', value: 'P2W' }],
      ['A lifelong friend came.', null],
    ],
    on: 'long',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      const value = LONG_WORDS.get(word)
      if (value === undefined) return null
      const from = word === 'fortnight' && OPENS_FORTNIGHT.has(wordAt(tokens, at - 1)) ? at - 1 : at
      return durationDraft(from, at + 1, value)
    },
  },
  {
    name: 'time.duration.whole',
    why: '"All day" and "the whole year" are one of the unit, from its start to its end.',
    examples: [
      ['It rained all day.', { text: 'all day', type: 'duration', value: 'P1D' }],
      ['They worked the whole week.', { text: 'the whole week', type: 'duration', value: 'P1W' }],
      ['All year-end bonuses were cut.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const unit = TIME_UNITS.get(wordAt(tokens, at))
      if (unit === undefined || unit.plural || unit.unit === 'second' || isHyphen(tokens, at + 1)) return null
      const before = wordAt(tokens, at - 1)
      const value = durationValue(1, unit.unit)
      if (before === 'all') return durationDraft(at - 1, at + 1, value)
      if (!WHOLE_WORDS.has(before)) return null
      const article = wordAt(tokens, at - 2)
      return article === 'the' || article === 'a' || article === 'an' ? durationDraft(at - 2, at + 1, value) : null
    },
  },
  {
    name: 'time.duration.bare',
    why: 'A unit in the plural after "for", "in" or "within" is an amount of time that nobody counted.',
    examples: [
      ['They have argued for months.', { text: 'months', type: 'duration', value: 'PXM' }],
      ['The months passed.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const unit = TIME_UNITS.get(wordAt(tokens, at))
      if (unit === undefined || !unit.plural || unit.unit === 'quarter' || unit.unit === 'second') return null
      if (isHyphen(tokens, at + 1)) return null
      if (!BARE_DURATION_MARKERS.has(wordAt(tokens, at - 1)) && !SPENDING.has(tokens[at - 1]?.lemma ?? '')) return null
      return durationDraft(at, at + 1, durationValue(null, unit.unit))
    },
  },
]

/** Verbs whose object is an amount of time. */
const SPENDING: ReadonlySet<string> = new Set(['last', 'spend', 'take'])

const OPENS_FORTNIGHT: ReadonlySet<string> = new Set(['a', 'one', 'another'])

/** Whether "a year" says how often: "$5 a year", "four flights a week", "once a month". */
function isRate(tokens: readonly Token[], count: Count): boolean {
  if (!count.article) return wordAt(tokens, count.from - 1) === 'per'
  const before = tokens[count.from - 1]
  if (before === undefined) return false
  if (OFTEN.has(before.lower)) return true
  return (
    before.upos === 'NOUN' ||
    before.upos === 'PROPN' ||
    before.upos === 'NUM' ||
    before.upos === 'SYM' ||
    before.lower === ')'
  )
}

const OFTEN: ReadonlySet<string> = new Set(['once', 'times', 'twice'])

/** Where "the next two years", "its first nine months", "another five years" starts. */
function pointedStart(tokens: readonly Token[], countFrom: number): number {
  let from = countFrom
  const pointer = wordAt(tokens, from - 1)
  if (pointer === 'another') return from - 1
  // In "will last two years" it is the verb.
  if (DURATION_POINTERS.has(pointer) && tokens[from - 1]!.upos !== 'VERB') from--
  return wordAt(tokens, from - 1) === 'the' ? from - 1 : from
}
