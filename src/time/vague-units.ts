import { TIME_UNITS } from '../lexicon/time-units.js'
import { durationValue } from './duration-value.js'
import { dateDraft, durationDraft, type WordRule } from './time-rule.js'
import { isHyphen, wordAt } from './words.js'

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
  {
    name: 'time.duration.ahead',
    why: '"The weeks ahead" and "the year to come" are an amount of time from now on.',
    examples: [
      ['It will sell some in the weeks ahead.', { text: 'the weeks ahead', type: 'duration', value: 'PXW' }],
      ['They spent weeks ahead of the fair.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = TIME_UNITS.get(wordAt(tokens, at))
      if (word === undefined || wordAt(tokens, at - 1) !== 'the') return null
      const next = wordAt(tokens, at + 1)
      const isAhead = next === 'ahead' && wordAt(tokens, at + 2) !== 'of'
      if (!isAhead && !(next === 'to' && wordAt(tokens, at + 2) === 'come')) return null
      return durationDraft(at - 1, at + (isAhead ? 2 : 3), durationValue(word.plural ? null : 1, word.unit))
    },
  },
  {
    name: 'time.date.mid-unit',
    why: '"Mid-year" and "mid-week" are the middle of the one of writing.',
    examples: [
      ['Work should end by mid-year.', { text: 'mid-year', type: 'date', mod: 'mid' }],
      ['The mid-year review is late.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = TIME_UNITS.get(wordAt(tokens, at))
      if (word === undefined || word.plural || !MIDDLES.has(word.unit)) return null
      if (!isHyphen(tokens, at - 1) || wordAt(tokens, at - 2) !== 'mid' || tokens[at + 1]?.upos === 'NOUN') return null
      const unit = word.unit as 'decade' | 'month' | 'week' | 'year'
      return dateDraft(unit, at - 2, at + 1, { kind: 'shift', unit, amount: 0, from: 'document' }, 'mid')
    },
  },
  {
    name: 'time.date.one-day',
    why: '"One day" and "some day" inside a verb group are some day to come.',
    examples: [
      ['It will one day be a park.', { text: 'one day', type: 'date', value: 'FUTURE_REF' }],
      ['It took one day.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const count = wordAt(tokens, at - 1)
      if (wordAt(tokens, at) !== 'day' || (count !== 'one' && count !== 'some')) return null
      if (!MODALS.has(wordAt(tokens, at - 2)) && !(tokens[at - 2]?.upos === 'PART' && wordAt(tokens, at - 2) === 'to'))
        return null
      return dateDraft('reference', at - 1, at + 1, 'FUTURE_REF')
    },
  },
]

const MIDDLES: ReadonlySet<string> = new Set(['decade', 'month', 'week', 'year'])

const MODALS: ReadonlySet<string> = new Set("'d 'll can could may might must shall should will would".split(' '))
