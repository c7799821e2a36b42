import { DAY_PARTS, MONTHS, NAMED_DAY_WORDS, WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/calendar.js'
import { ORDINALS } from '../lexicon/time-counts.js'
import { CONTEXT_POINTERS, POINTERS } from '../lexicon/time-pointers.js'
import type { Token } from '../tag/token.js'
import { inYear } from './feast-day.js'
import { type Draft, dateDraft, setDraft, type WordRule } from './time-rule.js'
import type { PartialTime } from './time-span.js'
import { isCapital, pad, wordAt, yearOf } from './words.js'

export const weekdayRules: readonly WordRule[] = [
  {
    name: 'time.date.weekday',
    why: 'A weekday is the nearest day of that name; "last", "this" and "next" say on which side.',
    examples: [
      ['The board met on Friday.', { text: 'Friday', type: 'date', value: null }],
      ['It starts next Monday.', { text: 'next Monday', type: 'date' }],
      ['The fair opens on the first Monday in May.', { text: 'the first Monday in May', type: 'date' }],
      ['Shoppers queued on Black Friday.', null],
    ],
    on: 'weekday',
    find(tokens, at) {
      const day = WEEKDAYS.get(wordAt(tokens, at))
      const before = wordAt(tokens, at - 1)
      if (day === undefined || !isCapital(tokens[at]) || NAMED_DAY_WORDS.has(before)) return null
      if (before === 'each' || before === 'every') return null
      const ordinal = ORDINALS.get(before) ?? (before === 'last' && wordAt(tokens, at + 1) === 'in' ? 5 : 0)
      if (ordinal > 0 && ordinal < 6) return nthOfMonth(tokens, at, day, ordinal)
      const pattern = `XXXX-WXX-${day}`
      const context = CONTEXT_POINTERS.get(before)
      if (context !== undefined && wordAt(tokens, at - 2) === 'the') {
        // "the previous Friday": before the day spoken of, which refer finds like a last Friday
        return weekday(at - 2, at + 1, pattern, context)
      }
      const pointer = POINTERS.get(before)
      if (pointer === undefined) return weekday(at, at + 1, pattern, null)
      const outer = wordAt(tokens, at - 2)
      return weekday(outer === 'this' || outer === 'the' ? at - 2 : at - 1, at + 1, pattern, pointer)
    },
  },
  {
    name: 'time.set.weekday',
    why: 'A weekday in the plural or after "each" or "every" comes back.',
    examples: [
      ['The market opens every Thursday.', { text: 'every Thursday', type: 'set', value: 'XXXX-WXX-4' }],
      ['The shop is shut on Sundays.', { text: 'Sundays', type: 'set', value: 'XXXX-WXX-7' }],
      ['The shop was shut on Sunday.', null],
    ],
    on: 'weekday',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      const plural = WEEKDAY_PLURALS.get(word)
      if (plural !== undefined) return setDraft(at, at + 1, `XXXX-WXX-${plural}`)
      const day = WEEKDAYS.get(word)
      const before = wordAt(tokens, at - 1)
      if (day === undefined) return null
      if (before === 'each' || before === 'every') {
        const part = DAY_PARTS.get(wordAt(tokens, at + 1))
        return setDraft(at - 1, part === undefined ? at + 1 : at + 2, `XXXX-WXX-${day}${part ?? ''}`)
      }
      if (wordAt(tokens, at - 2) !== 'every' || (before !== 'other' && before !== 'second')) return null
      return setDraft(at - 2, at + 1, `XXXX-WXX-${day}`)
    },
  },
]

/** "The first Monday in May", "the third Friday of June 2012"; no time of its own without its month. */
function nthOfMonth(tokens: readonly Token[], at: number, day: number, ordinal: number): Draft | null {
  const link = wordAt(tokens, at + 1)
  const month = MONTHS.get(wordAt(tokens, at + 2))
  if ((link !== 'in' && link !== 'of') || month === undefined) return null
  const from = wordAt(tokens, at - 2) === 'the' ? at - 2 : at - 1
  const pattern = `XXXX-N${pad(month)}-${day}-${ordinal}`
  const year = yearOf(wordAt(tokens, at + 3))
  if (year !== null) return dateDraft('day', from, at + 4, inYear(pattern, year))
  return dateDraft('day', from, at + 3, { kind: 'partial', unit: 'day', pattern, direction: null })
}

function weekday(from: number, to: number, pattern: string, direction: PartialTime['direction']): Draft {
  return dateDraft('weekday', from, to, { kind: 'partial', unit: 'weekday', pattern, direction })
}
