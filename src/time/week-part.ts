import { WEEK_PARTS } from '../lexicon/calendar.js'
import { setDraft, type WordRule } from './time-rule.js'
import { wordAt } from './words.js'

export const weekPartRules: readonly WordRule[] = [
  {
    name: 'time.set.weekdays',
    why: 'Weekdays in the plural come back each week.',
    examples: [
      ['Trains run on weekdays.', { text: 'weekdays', type: 'set', value: 'XXXX-WXX-WD' }],
      ['A weekday is best.', null],
    ],
    on: 'week-part',
    find(tokens, at) {
      const value = WEEK_PARTS.get(wordAt(tokens, at))
      return value === undefined ? null : setDraft(at, at + 1, value)
    },
  },
  {
    name: 'time.set.weekends',
    why: 'Weekends without a count come back each week where something happens on or at them.',
    examples: [
      ['It opens on weekends.', { text: 'weekends', type: 'set', value: 'XXXX-WXX-WE' }],
      ['Two weekends were lost.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      if (wordAt(tokens, at) !== 'weekends') return null
      const before = wordAt(tokens, at - 1)
      return before === 'on' || before === 'at' || before === 'most' ? setDraft(at, at + 1, 'XXXX-WXX-WE') : null
    },
  },
]
