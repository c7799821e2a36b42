import type { Token } from '../tag/token.js'
import { inYear } from './feast-day.js'
import { isGap } from './gap.js'
import { type Draft, dateDraft, type JoinRule, type Reading } from './time-rule.js'
import type { PartialTime, ShiftedTime } from './time-span.js'
import { isPossessiveMark, wordAt } from './words.js'

export const dateJoinRules: readonly JoinRule[] = [
  {
    name: 'time.join.weekday-date',
    why: 'A weekday before a date is the same day told twice.',
    examples: [
      ['It opened on Friday, Oct. 13, 1995.', { text: 'Friday, Oct. 13, 1995', type: 'date', value: '1995-10-13' }],
      ['It opened on Friday and shut on Oct. 13, 1995.', null],
    ],
    join(left, right, tokens) {
      if (left.shape !== 'weekday' || right.shape !== 'day' || right.relative?.kind === 'shift') return null
      if (!isGap(left, right, tokens, ',')) return null
      return { ...right, from: left.from }
    },
  },
  {
    name: 'time.join.weekday-week',
    why: 'A weekday beside a week lies in that week.',
    examples: [
      ['They met on Tuesday of last week.', { text: 'Tuesday of last week', type: 'date' }],
      ['They met on Tuesday and last week.', null],
    ],
    join(left, right, tokens) {
      if (left.shape !== 'weekday' || right.shape !== 'week' || !isGap(left, right, tokens, 'of')) return null
      if (left.relative?.kind !== 'partial' || right.relative?.kind !== 'shift' || right.mod !== null) return null
      return { ...left, to: right.to, relative: { ...left.relative, within: right.relative } }
    },
  },
  {
    name: 'time.join.part-of-year',
    why: 'A month, season, quarter or half beside a year lies in that year.',
    examples: [
      [
        'Sales fell in the third quarter of 1990.',
        { text: 'the third quarter of 1990', type: 'date', value: '1990-Q3' },
      ],
      ['Sales fell in June last year.', { text: 'June last year', type: 'date' }],
      ["Sales fell in this year's third quarter.", { text: "this year's third quarter", type: 'date' }],
      ['Sales fell in the 1990 third quarter.', { text: 'the 1990 third quarter', type: 'date', value: '1990-Q3' }],
      ['Sales fell in June and rose last year.', null],
    ],
    join(left, right, tokens) {
      if (isPartOfYear(left) && right.shape === 'year') {
        if (!isGap(left, right, tokens, 'of') && !isGap(left, right, tokens, 'in')) return null
        return placed(left, left.relative, right, left.from, right.to)
      }
      if (left.shape === 'year' && isPartOfYear(right)) {
        const gap = right.from - left.to
        if (gap > 1 || (gap === 1 && !isPossessiveMark(tokens, left.to))) return null
        if (right.shape === 'month' || right.shape === 'day') return null
        const from = wordAt(tokens, left.from - 1) === 'the' ? left.from - 1 : left.from
        return placed(right, right.relative, left, from, right.to)
      }
      return null
    },
  },
  {
    name: 'time.join.same-period',
    why: '"The same quarter last year" and "the quarter a year ago" are the quarter a year before the one reported on.',
    examples: [
      ['Net was flat with the same period last year.', { text: 'the same period last year', type: 'date' }],
      ['Net fell in the latest period and last year.', null],
    ],
    join(left, right, tokens) {
      if (left.shape === 'month' && left.relative?.kind === 'shift')
        return sameMonth(left, left.relative, right, tokens)
      if (left.shape !== 'quarter' || left.relative?.kind !== 'shift' || left.relative.from !== 'report') return null
      if (right.shape !== 'year' && right.relative?.kind !== 'shift') return null
      if (!isGap(left, right, tokens, 'of') && !isGap(left, right, tokens, 'in')) return null
      if (right.value !== null) {
        const pattern = `${right.value}-QX`
        return dateDraft('quarter', left.from, right.to, { kind: 'partial', unit: 'quarter', pattern, direction: null })
      }
      if (right.relative?.kind !== 'shift' || right.relative.unit !== 'year') return null
      const relative: ShiftedTime = {
        kind: 'shift',
        unit: 'year',
        amount: right.relative.amount,
        from: 'report',
        grain: 'quarter',
      }
      return dateDraft('quarter', left.from, right.to, relative)
    },
  },
]

/** "The same month last year". */
function sameMonth(left: Reading, month: ShiftedTime, right: Reading, tokens: readonly Token[]): Draft | null {
  if (month.from !== 'context' || month.amount !== 0 || right.relative?.kind !== 'shift') return null
  if (right.relative.unit !== 'year' || !isGap(left, right, tokens, 'of')) return null
  return dateDraft('month', left.from, right.to, { ...month, amount: right.relative.amount * 12 })
}

type Placeable = Reading & { readonly relative: PartialTime }

function isPartOfYear(reading: Reading): reading is Placeable {
  if (reading.relative?.kind !== 'partial' || reading.relative.within !== undefined) return false
  return reading.relative.unit !== 'weekday' && reading.relative.pattern.startsWith('XXXX')
}

function placed(part: Reading, partial: PartialTime, year: Reading, from: number, to: number): Draft | null {
  if (year.value !== null) {
    return { ...part, from, to, value: inYear(partial.pattern, Number(year.value.slice(0, 4))), relative: null }
  }
  if (year.relative?.kind !== 'shift' || year.mod !== null) return null
  return { ...part, from, to, value: null, relative: { ...partial, within: year.relative } }
}
