import { TIME_UNITS } from '../lexicon/time-units.js'
import { countBefore } from './count.js'
import { durationValue } from './duration-value.js'
import { setDraft, type WordRule } from './time-rule.js'
import { wordAt } from './words.js'

export const eachUnitRules: readonly WordRule[] = [
  {
    name: 'time.set.each',
    why: '"Each" and "every" before a unit of time make it come back.',
    examples: [
      ['It pays a dividend every quarter.', { text: 'every quarter', type: 'set', value: 'P1Q' }],
      ['It is held every two years.', { text: 'every two years', type: 'set', value: 'P2Y' }],
      ['It was held for two years.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = TIME_UNITS.get(wordAt(tokens, at))
      if (word === undefined || (word.unit === 'second' && !word.plural)) return null
      const before = wordAt(tokens, at - 1)
      if (before === 'each' || before === 'every') return setDraft(at - 1, at + 1, durationValue(1, word.unit))
      if (before === 'other' && wordAt(tokens, at - 2) === 'every') {
        return setDraft(at - 2, at + 1, durationValue(2, word.unit))
      }
      const count = word.plural ? countBefore(tokens, at) : null
      if (count === null || wordAt(tokens, count.from - 1) !== 'every') return null
      return setDraft(count.from - 1, at + 1, durationValue(count.number, word.unit))
    },
  },
  {
    name: 'time.set.times-a',
    why: '"Twice a week" and "three times a year" say how often something comes back, beside an amount they are its rate.',
    examples: [
      ['They meet twice a week.', { text: 'twice a week', type: 'set', value: 'P1W' }],
      ['It is sprayed four times a year.', { text: 'four times a year', type: 'set', value: 'P1Y' }],
      ['It spins 900 times a minute.', null],
      ['They met for a week.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const word = TIME_UNITS.get(wordAt(tokens, at))
      if (word === undefined || word.plural) return null
      const link = wordAt(tokens, at - 1)
      if (link !== 'a' && link !== 'an' && link !== 'per' && link !== 'each' && link !== 'every') return null
      const often = wordAt(tokens, at - 2)
      if (often === 'once' || often === 'twice') return setDraft(at - 2, at + 1, durationValue(1, word.unit))
      const count = often === 'times' ? countBefore(tokens, at - 2) : null
      if (count === null || (count.number ?? 0) > OFTEN) return null
      return setDraft(count.from, at + 1, durationValue(1, word.unit))
    },
  },
]

/** How many times still are events; more are a rate. A guess. */
const OFTEN = 24
