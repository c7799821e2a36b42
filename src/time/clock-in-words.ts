import { DAY_PARTS } from '../lexicon/calendar.js'
import type { Token } from '../tag/token.js'
import { smallNumber } from './count.js'
import { clockDraft, type Draft, type WordRule } from './time-rule.js'
import { isDigits, pad, wordAt } from './words.js'

export const clockInWordsRules: readonly WordRule[] = [
  {
    name: 'time.clock.past',
    why: 'Minutes, a quarter or half "past" an hour are a time of day, in that half of the day which follows.',
    examples: [
      ['It caught fire at twenty past four in the morning.', { text: 'twenty past four in the morning', type: 'time' }],
      ['The bell rang at half past two.', { text: 'half past two', type: 'time' }],
      ['The bell rang at a quarter past two.', { text: 'a quarter past two', type: 'time' }],
      ['She walked past four men.', null],
      ['Ten ran past four.', null],
      ['Rovers put five past ten men.', null],
    ],
    on: 'reference',
    find(tokens, at) {
      if (wordAt(tokens, at) !== 'past') return null
      const said = wordAt(tokens, at - 1)
      const minutes = said === 'half' ? 30 : said === 'quarter' ? 15 : numberOf(said)
      if (minutes === null || minutes < 1 || minutes > 30 || SCORING.has(wordAt(tokens, at - 2))) return null
      const isQuarter = said === 'quarter' && wordAt(tokens, at - 2) === 'a'
      return toldAt(tokens, isQuarter ? at - 2 : at - 1, at + 1, pad(minutes), at + 2)
    },
  },
  {
    name: 'time.clock.hour-of-part',
    why: 'An hour before "in the morning" is a time of day after a preposition of time.',
    examples: [
      ['It caught fire at 4.20 in the morning.', { text: '4.20 in the morning', type: 'time' }],
      ['They left at seven in the evening.', { text: 'seven in the evening', type: 'time' }],
      ['It sold seven in the morning.', null],
      ['The toll rose to nine in the evening.', null],
    ],
    on: 'part',
    find(tokens, at) {
      if (wordAt(tokens, at - 1) !== 'the' || wordAt(tokens, at - 2) !== 'in') return null
      const hourAt = at - 3
      const marker = wordAt(tokens, hourAt - 1)
      if (!AT.has(marker) && !(NEARLY.has(marker) && AT.has(wordAt(tokens, hourAt - 2)))) return null
      const [, , minutes] = DOTTED.exec(wordAt(tokens, hourAt)) ?? []
      return toldAt(tokens, hourAt, hourAt, minutes ?? '00', hourAt + 1)
    },
  },
]

/** From some token on, with its hour at another, and with the part of the day that follows. */
function toldAt(tokens: readonly Token[], from: number, hourAt: number, minutes: string, end: number): Draft | null {
  const text = wordAt(tokens, hourAt)
  const hour = DOTTED.test(text) ? Number(DOTTED.exec(text)![1]) : numberOf(text)
  if (hour === null || hour < 1 || hour > 12) return null
  const part = wordAt(tokens, end) === 'in' && wordAt(tokens, end + 1) === 'the' ? wordAt(tokens, end + 2) : ''
  const isLate = (part === 'afternoon' || part === 'evening') && hour < 12
  const clock = `T${pad(isLate ? hour + 12 : hour)}:${minutes}`
  return clockDraft('clock', from, DAY_PARTS.has(part) ? end + 3 : end, { kind: 'clock', clock, day: null })
}

function numberOf(word: string): number | null {
  return isDigits(word) ? Number(word) : smallNumber(word)
}

const DOTTED = /^(\d{1,2})[.:]([0-5]\d)$/
/** "Put five past them": goals. */
const SCORING: ReadonlySet<string> = new Set(['fired', 'hit', 'put', 'puts', 'scored', 'slotted'])
const AT: ReadonlySet<string> = new Set('after around at before by from since till until'.split(' '))
const NEARLY: ReadonlySet<string> = new Set(['about', 'around', 'just', 'nearly', 'shortly'])
