import { TIME_UNITS } from '../lexicon/time-units.js'
import { durationValue } from './duration-value.js'
import { dateDraft, durationDraft, type WordRule } from './time-rule.js'
import { wordAt } from './words.js'

export const vagueUnitRules: readonly WordRule[] = [
  {
    name: 'time.date.vague-units',
    why: '"Recent years" and "coming months" lie before and after the day of writing, nobody says how far.',
    examples: [
      ['Prices fell in recent years.', { text: 'recent years', type: 'date', value: 'PAST_REF' }],
      ['Rates may rise in coming months.', { text: 'coming months', type: 'date', value: 'FUTURE_REF' }],
      ['They fell in several years.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = TIME_UNITS.get(wordAt(tokens, at))
      if (word === undefined || !word.plural) return null
      const before = wordAt(tokens, at - 1)
      const from = wordAt(tokens, at - 2) === 'the' ? at - 2 : at - 1
      if (before === 'recent') {
        const long = word.unit === 'year' || word.unit === 'day' || word.unit === 'decade'
        return long
          ? dateDraft('reference', from, at + 1, 'PAST_REF')
          : durationDraft(from, at + 1, durationValue(null, word.unit))
      }
      if (before === 'past') return dateDraft('reference', from, at + 1, 'PAST_REF')
      if (before === 'coming' || before === 'future') return dateDraft('reference', from, at + 1, 'FUTURE_REF')
      if (before === 'these' && word.unit === 'day') return dateDraft('reference', at - 1, at + 1, 'PRESENT_REF')
      return null
    },
  },
]
