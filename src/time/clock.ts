import { DAY_PARTS, TIME_ZONES } from '../lexicon/calendar.js'
import { EDGE_WORDS } from '../lexicon/time-mods.js'
import type { Token } from '../tag/token.js'
import { smallNumber } from './count.js'
import { clockDraft, setDraft, type WordRule } from './time-rule.js'
import type { ClockTime } from './time-span.js'
import { isDigits, isHyphen, pad, wordAt } from './words.js'

export const clockRules: readonly WordRule[] = [
  {
    name: 'time.clock.meridiem',
    why: 'An hour with "a.m." or "p.m.", and the zone after it, is a time of day.',
    examples: [
      ['It starts at 5 p.m. EST on Friday.', { text: '5 p.m. EST', type: 'time' }],
      ['It starts at 10:30 a.m. on Nov. 9, 1989.', { text: '10:30 a.m.', type: 'time' }],
      ['The p.m. edition sold out.', null],
    ],
    on: 'meridiem',
    find(tokens, at) {
      const half = wordAt(tokens, at)
      const own = half.charCodeAt(0) <= 57
      const hourAt = own ? at : at - 1
      const hour = own ? half.replace(/[ap]\.?m\.?$/, '') : wordAt(tokens, hourAt)
      const clock = clockOf(hour, half.includes('p') ? 12 : 0)
      if (clock === null) return null
      return clockDraft('clock', hourAt, zoneEnd(tokens, at + 1), atClock(clock))
    },
  },
  {
    name: 'time.clock.colon',
    why: 'Hours and minutes after "at", "by" or "until", or before a zone, are a time of day; elsewhere they may be a result.',
    examples: [
      ['The train leaves at 17:45.', { text: '17:45', type: 'time' }],
      ['She ran it in 2:45.', null],
    ],
    on: 'clock',
    find(tokens, at) {
      const clock = clockOf(wordAt(tokens, at), 0)
      if (clock === null) return null
      const next = wordAt(tokens, at + 1)
      if (next === 'a.m.' || next === 'p.m.' || next === 'am' || next === 'pm') return null
      const to = zoneEnd(tokens, at + 1)
      if (to === at + 1 && !BEFORE_CLOCK.has(wordAt(tokens, at - 1))) return null
      return clockDraft('clock', at, to, atClock(clock))
    },
  },
  {
    name: 'time.clock.noon',
    why: 'Noon, midday and midnight are times of day.',
    examples: [
      ['The vote is at noon.', { text: 'noon', type: 'time' }],
      ['He burned the midnight oil.', null],
    ],
    on: 'noon',
    find(tokens, at) {
      const word = wordAt(tokens, at)
      if (word === "o'clock") {
        const hour = smallNumber(wordAt(tokens, at - 1))
        if (hour === null || hour > 12) return null
        return clockDraft('clock', at - 1, zoneEnd(tokens, at + 1), atClock(`T${pad(hour)}:00`))
      }
      const next = tokens[at + 1]
      if (next !== undefined && next.upos === 'NOUN') return null
      return clockDraft('clock', at, at + 1, atClock(word === 'midnight' ? 'T24:00' : 'T12:00'))
    },
  },
  {
    name: 'time.clock.part',
    why: 'A part of the day after "this" is today’s, after "last" yesterday’s; after a day (by a join) that day’s.',
    examples: [
      ['They spoke this morning.', { text: 'this morning', type: 'time' }],
      ['They spoke on Friday night.', { text: 'Friday night', type: 'time' }],
      ['The night was long.', null],
    ],
    on: 'part',
    find(tokens, at) {
      const part = DAY_PARTS.get(wordAt(tokens, at))
      if (part === undefined) return null
      const before = wordAt(tokens, at - 1)
      if (before === 'each' || before === 'every') return setDraft(at - 1, at + 1, `XXXX-XX-XX${part}`)
      if (before === 'this' || before === 'last') {
        const amount = before === 'last' ? -1 : 0
        const day = { kind: 'shift', unit: 'day', amount, from: 'document' } as const
        return clockDraft('clock', at - 1, at + 1, { kind: 'clock', clock: part, day })
      }
      if (before === 'that' || (before === 'same' && wordAt(tokens, at - 2) === 'the')) {
        return clockDraft('clock', before === 'that' ? at - 1 : at - 2, at + 1, atClock(part))
      }
      return clockDraft('part', at, at + 1, atClock(part))
    },
  },
  {
    name: 'time.clock.part-of-day-told',
    why: '"In the morning" and "by mid-afternoon" are a part of the day that is told of.',
    examples: [
      ['Trading was slow in the morning.', { text: 'the morning', type: 'time' }],
      ['By mid-afternoon the fire was out.', { text: 'mid-afternoon', type: 'time', mod: 'mid' }],
      ['The morning was cold.', null],
      ['He works in the evening trade.', null],
    ],
    on: 'part',
    find(tokens, at) {
      const part = DAY_PARTS.get(wordAt(tokens, at))
      const next = tokens[at + 1]?.upos
      if (part === undefined || next === 'NOUN' || next === 'PROPN' || isHyphen(tokens, at + 1)) return null
      // "in the morning of 3 May" and "on the night that …" are told by what follows
      const after = wordAt(tokens, at + 1)
      if (after === 'of' || after === 'that' || after === 'before' || after === 'after') return null
      const edgeAt = isHyphen(tokens, at - 1) ? at - 2 : at - 1
      const edge = EDGE_WORDS.get(wordAt(tokens, edgeAt))
      const from = edge === undefined ? at : edgeAt
      const article = wordAt(tokens, from - 1) === 'the'
      const marker = wordAt(tokens, article ? from - 2 : from - 1)
      if (edge === undefined ? !article || !IN_DAY.has(marker) : !TO_EDGE.has(marker)) return null
      const draft = clockDraft('clock', article ? from - 1 : from, at + 1, atClock(part))
      return edge === undefined ? draft : { ...draft, mod: edge }
    },
  },
  {
    name: 'time.clock.military',
    why: 'Four digits before the name of a time zone are hours and minutes.',
    examples: [
      ['It was felt at 0930 GMT.', { text: '0930 GMT', type: 'time' }],
      ['It was felt at 1930 EST.', { text: '1930 EST', type: 'time' }],
      ['It was felt in 1930.', null],
    ],
    on: 'year',
    find(tokens, at) {
      const digits = wordAt(tokens, at)
      if (!isDigits(digits)) return null
      const to = zoneEnd(tokens, at + 1)
      const clock = to === at + 1 ? null : clockOf(`${digits.slice(0, 2)}:${digits.slice(2)}`, 0)
      return clock === null ? null : clockDraft('clock', at, to, atClock(clock))
    },
  },
]

const BEFORE_CLOCK: ReadonlySet<string> = new Set(
  'about after around at before between by from past since till to until'.split(' '),
)

/** Before "the morning" of a day that is told of. */
const IN_DAY: ReadonlySet<string> = new Set(['during', 'in'])
/** Before "early evening" and "mid-morning". */
const TO_EDGE: ReadonlySet<string> = new Set(['around', 'at', 'by', 'during', 'in', 'since', 'until'])

function atClock(clock: string): ClockTime {
  return { kind: 'clock', clock, day: null }
}

/** "5" or "10:30" in the half of the day that adds `plus` hours; null if it is no time of day. */
function clockOf(text: string, plus: 0 | 12): string | null {
  const colon = text.search(/[:.]/)
  const hourText = colon === -1 ? text : text.slice(0, colon)
  const minuteText = colon === -1 ? '00' : text.slice(colon + 1)
  const hour = isDigits(hourText) ? Number(hourText) : smallNumber(hourText)
  if (hour === null || hourText.length > 6 || minuteText.length !== 2 || !isDigits(minuteText)) return null
  if (hour > 23 || Number(minuteText) > 59) return null
  const full = plus === 12 && hour < 12 ? hour + 12 : hour
  return `T${pad(full)}:${minuteText}`
}

/** Where a zone after a time of day ends: "EST", "Eastern time", "GMT". */
function zoneEnd(tokens: readonly Token[], at: number): number {
  // "9 p.m. E.T."
  const plain = wordAt(tokens, at).replaceAll('.', '')
  if (plain !== wordAt(tokens, at) && TIME_ZONES.has(plain)) return at + 1
  if (!TIME_ZONES.has(wordAt(tokens, at))) {
    return wordAt(tokens, at) === '(' && TIME_ZONES.has(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === ')'
      ? at + 3
      : at
  }
  const next = wordAt(tokens, at + 1)
  if (next === 'time') return at + 2
  if ((next === 'standard' || next === 'daylight') && wordAt(tokens, at + 2) === 'time') return at + 3
  return tokens[at]?.lower.length !== undefined && tokens[at].text === tokens[at].text.toUpperCase() ? at + 1 : at
}
