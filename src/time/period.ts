import type { Token } from '../tag/token.js'
import { type Draft, dateDraft, type WordRule } from './time-rule.js'
import { isPossessiveMark, wordAt, yearOf } from './words.js'

export const periodRules: readonly WordRule[] = [
  {
    name: 'time.date.period',
    why: '"The 1988 period" or "the same period" in a report is the one that matches the period reported on.',
    examples: [
      ['It earned $3 million in the 1988 period.', { text: 'the 1988 period', type: 'date' }],
      ['It lost money in the latest period.', { text: 'the latest period', type: 'date' }],
      ['It was a period of growth.', null],
    ],
    on: 'period',
    find: readPeriod,
  },
  {
    name: 'time.date.period-of-year',
    why: 'A year before "quarter" or "period" makes it the quarter or period of that year that matches the report.',
    examples: [
      ['It earned $3 million in the 1988 quarter.', { text: 'the 1988 quarter', type: 'date' }],
      ['It was a fine quarter.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      return wordAt(tokens, at) === 'quarter' ? quarterOfYear(tokens, at) : null
    },
  },
]

/** "the 1988 quarter", "last year's quarter". */
function quarterOfYear(tokens: readonly Token[], at: number): Draft | null {
  const year = yearOf(wordAt(tokens, at - 1))
  if (year !== null && wordAt(tokens, at - 2) === 'the') {
    const pattern = `${year}-QX`
    return dateDraft('quarter', at - 2, at + 1, { kind: 'partial', unit: 'quarter', pattern, direction: null })
  }
  if (isPossessiveMark(tokens, at - 1) && wordAt(tokens, at - 2) === 'year' && wordAt(tokens, at - 3) === 'last') {
    return dateDraft('quarter', at - 3, at + 1, {
      kind: 'shift',
      unit: 'year',
      amount: -1,
      from: 'report',
      grain: 'quarter',
    })
  }
  return null
}

function readPeriod(tokens: readonly Token[], at: number): Draft | null {
  const before = wordAt(tokens, at - 1)
  if (wordAt(tokens, at - 2) !== 'the') return null
  if (yearOf(before) !== null) return quarterOfYear(tokens, at)
  if (before === 'latest')
    return dateDraft('quarter', at - 2, at + 1, { kind: 'shift', unit: 'quarter', amount: 0, from: 'report' })
  if (before === 'same' || before === 'comparable' || before === 'corresponding') {
    const next = wordAt(tokens, at + 1)
    // Without "last year" or "a year earlier" these words only compare.
    if (next !== 'last' && next !== 'a' && next !== 'of' && next !== 'in') return null
    return dateDraft('quarter', at - 2, at + 1, { kind: 'shift', unit: 'quarter', amount: 0, from: 'report' })
  }
  return null
}
