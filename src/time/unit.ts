import { CONTEXT_POINTERS } from '../lexicon/time-pointers.js'
import { TIME_UNITS, type UnitWord } from '../lexicon/time-units.js'
import type { Token } from '../tag/token.js'
import { type Draft, dateDraft, durationDraft, type Shape, type WordRule } from './time-rule.js'
import type { PartialTime, ShiftedTime, TimeUnit } from './time-span.js'
import { isHyphen, isPossessiveMark, wordAt } from './words.js'

export const unitRules: readonly WordRule[] = [
  {
    name: 'time.date.pointed-unit',
    why: '"Last", "this", "next" and "current" before a unit of the calendar say which one, counted from the day of writing.',
    examples: [
      ['Profit rose last year.', { text: 'last year', type: 'date' }],
      ['The current fiscal year ends soon.', { text: 'The current fiscal year', type: 'date' }],
      ['At last years of work paid off.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = calendarUnit(tokens, at)
      if (word === null) return null
      const place = unitStart(tokens, at)
      const pointer = POINTED.get(wordAt(tokens, place - 1))
      if (pointer === undefined) return null
      const outer = wordAt(tokens, place - 2)
      const from = outer === 'the' || outer === 'this' ? place - 2 : place - 1
      // "the last day of the month" is counted from the month's end
      if (outer === 'the' && wordAt(tokens, at + 1) === 'of') return null
      // "The next day" is told in a story; "next day" without article too.
      const isStory = wordAt(tokens, place - 1) === 'next' && (outer === 'the' || word.unit === 'day')
      if (word.unit === 'weekend') return dateDraft('week', from, at + 1, weekend(pointer))
      return dateDraft(shapeOf(word.unit), from, at + 1, shift(word.unit, pointer, isStory ? 'context' : 'document'))
    },
  },
  {
    name: 'time.date.context-unit',
    why: '"That year", "the same day" and "the following month" point at a time in the text.',
    examples: [
      ['She left the following month.', { text: 'the following month', type: 'date' }],
      ['She had left the year before.', { text: 'the year before', type: 'date' }],
      ['It closed in that year.', { text: 'that year', type: 'date' }],
      ['He said that years passed.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = calendarUnit(tokens, at)
      if (word === null) return null
      const place = unitStart(tokens, at)
      const before = wordAt(tokens, place - 1)
      const side = wordAt(tokens, at + 1)
      if (before === 'the' && (side === 'before' || side === 'after') && isLast(tokens, at + 2)) {
        const amount = side === 'before' ? -1 : 1
        return dateDraft(shapeOf(word.unit), place - 1, at + 2, shift(word.unit, amount, 'context'))
      }
      if (before === 'that') return dateDraft(shapeOf(word.unit), place - 1, at + 1, shift(word.unit, 0, 'context'))
      const pointer = CONTEXT_POINTERS.get(before)
      const outer = wordAt(tokens, place - 2)
      if (pointer === undefined || (outer !== 'the' && outer !== 'that')) return null
      const from = word.unit === 'quarter' && pointer === 0 ? 'report' : 'context'
      return dateDraft(shapeOf(word.unit), place - 2, at + 1, shift(word.unit, pointer, from))
    },
  },
  {
    name: 'time.date.the-unit',
    why: '"The quarter" and "the year" in a report are those reported on.',
    examples: [
      ['Sales rose in the quarter.', { text: 'the quarter', type: 'date' }],
      ['Sales rose in the latest quarter.', { text: 'the latest quarter', type: 'date' }],
      ['He was the man of the hour.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = calendarUnit(tokens, at)
      if (word === null || word.unit === 'century' || isHyphen(tokens, at + 1)) return null
      // "later in the day" is a day that was told; "the day" alone may be any
      if (word.unit === 'day') return readDay(tokens, at)
      let place = unitStart(tokens, at)
      const latest = LATEST.has(wordAt(tokens, place - 1))
      if (latest) place--
      if (latest && wordAt(tokens, place - 1) === 'most') place--
      const before = wordAt(tokens, place - 1)
      if (before !== 'the') return null
      const next = wordAt(tokens, at + 1)
      // "the year ended June 30" is an amount of time, "the week of Nov. 6" another date's
      if (word.unit === 'year' && ENDED.has(next)) return durationDraft(place - 1, at + 1, 'P1Y')
      if (AFTER_ANY_UNIT.has(next) && (word.unit !== 'quarter' || next !== 'of')) return null
      if (word.unit === 'weekend') return dateDraft('week', place - 1, at + 1, weekend(null))
      const reported = word.unit === 'quarter'
      return dateDraft(shapeOf(word.unit), place - 1, at + 1, shift(word.unit, 0, reported ? 'report' : 'document'))
    },
  },
]

/** Whether nothing or a mark follows, so that "before" governs nothing. */
function isLast(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.upos === 'PUNCT'
}

function readDay(tokens: readonly Token[], at: number): Draft | null {
  const lead = wordAt(tokens, at - 3)
  if (wordAt(tokens, at - 1) !== 'the' || wordAt(tokens, at - 2) !== 'in') return null
  if (lead !== 'later' && lead !== 'earlier' && lead !== 'early' && lead !== 'late') return null
  return dateDraft('day', at - 1, at + 1, shift('day', 0, 'context'))
}

const POINTED: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['coming', 1],
  ['current', 0],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['this', 0],
])

const LATEST: ReadonlySet<string> = new Set(['full', 'just-ended', 'latest', 'recent'])
/** After "the year": what says which year it is. */
const AFTER_ANY_UNIT: ReadonlySet<string> = new Set(['after', 'before', 'of', 'that', 'when'])
const ENDED: ReadonlySet<string> = new Set(['ended', 'ending', 'through', 'to'])

/** The unit at a place if it is one of the calendar, in the singular. */
function calendarUnit(tokens: readonly Token[], at: number): UnitWord | null {
  const word = TIME_UNITS.get(wordAt(tokens, at))
  if (word === undefined || word.plural) return null
  if (word.unit === 'hour' || word.unit === 'minute' || word.unit === 'second') return null
  if (isHyphen(tokens, at + 1) && !isPossessiveMark(tokens, at + 1)) return null
  return word
}

/** Where "fiscal year", "full year", "trading day" starts. */
function unitStart(tokens: readonly Token[], at: number): number {
  const before = wordAt(tokens, at - 1)
  return UNIT_ADJECTIVES.has(before) ? at - 1 : at
}

const UNIT_ADJECTIVES: ReadonlySet<string> = new Set(
  'academic business calendar financial fiscal school tax trading'.split(' '),
)

function weekend(direction: PartialTime['direction']): PartialTime {
  return { kind: 'partial', unit: 'weekday', pattern: 'XXXX-WXX-WE', direction }
}

function shift(unit: UnitWord['unit'], amount: -1 | 0 | 1, from: ShiftedTime['from']): ShiftedTime {
  return { kind: 'shift', unit: unit === 'weekend' ? 'week' : (unit as TimeUnit), amount, from }
}

function shapeOf(unit: UnitWord['unit']): Shape {
  return unit === 'weekend' ? 'week' : (unit as Shape)
}
