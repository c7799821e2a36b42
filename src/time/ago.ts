import { TIME_UNITS, type UnitWord } from '../lexicon/time-units.js'
import type { Token } from '../tag/token.js'
import { countedUnit } from './counted-unit.js'
import { type Draft, dateDraft, type WordRule } from './time-rule.js'
import type { ShiftedTime, TimeUnit } from './time-span.js'
import { isHyphen, wordAt } from './words.js'

export const agoRules: readonly WordRule[] = [
  {
    name: 'time.date.ago',
    why: 'An amount of time with "ago" or "earlier" after it is the date so long before; with "later" or "from now", after.',
    examples: [
      ['They met two years ago.', { text: 'two years ago', type: 'date' }],
      ['It closed three months later.', { text: 'three months later', type: 'date' }],
      ['Years ago it was a farm.', { text: 'Years ago', type: 'date', value: 'PAST_REF' }],
      ['Years later it was a farm.', { text: 'Years later', type: 'date', value: null }],
      ['They met for two years.', null],
      ['The buds opened 8 days earlier on average than in 2019.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      const unit = TIME_UNITS.get(wordAt(tokens, at))
      if (unit === undefined) return null
      const counted = countedUnit(tokens, at)
      const [side, from, to] = sideAt(tokens, counted?.to ?? at + 1)
      if (side === 0) return null
      if (counted === null) {
        if (!unit.plural) return null
        if (from !== 'document') return unplaced(at, to, unit.unit)
        return dateDraft('reference', at, to, side < 0 ? 'PAST_REF' : 'FUTURE_REF')
      }
      const start = counted.count.from
      if (counted.number === null) {
        if (from !== 'document') return null
        return dateDraft('reference', start, to, side < 0 ? 'PAST_REF' : 'FUTURE_REF')
      }
      return shifted(start, to, counted.number * side, unit.unit, from, counted.count.article)
    },
  },
  {
    name: 'time.date.year-ago',
    why: 'In reports "year-ago", "year-earlier" and "prior-year" point at the same period of the year before.',
    examples: [
      ['Net rose from $2 million in the year-earlier period.', { text: 'the year-earlier period', type: 'date' }],
      ['The year-ago quarter was weak.', { text: 'The year-ago quarter', type: 'date' }],
      ['It is a year-round shop.', null],
    ],
    on: 'unit',
    find(tokens, at) {
      if (wordAt(tokens, at) !== 'year') return null
      const [start, end] = yearAgoAt(tokens, at)
      if (start === end) return null
      const relative: ShiftedTime = { kind: 'shift', unit: 'year', amount: -1, from: 'report' }
      const noun = wordAt(tokens, end)
      let from = start
      if (PERIOD_ADJECTIVES.has(wordAt(tokens, from - 1))) from--
      if (wordAt(tokens, from - 1) === 'the') from--
      else from = start
      if (noun === 'quarter') return dateDraft('quarter', from, end + 1, { ...relative, grain: 'quarter' })
      if (noun === 'period') return dateDraft('quarter', from, end + 1, relative)
      return dateDraft('year', start, end, relative)
    },
  },
]

/** Where "year-ago", "year-earlier", "prior-year" starts and ends around "year"; equal if it is none of them. */
function yearAgoAt(tokens: readonly Token[], at: number): readonly [start: number, end: number] {
  const side = isHyphen(tokens, at + 1) ? wordAt(tokens, at + 2) : ''
  if (side === 'ago' || side === 'earlier') return [at, at + 3]
  const before = isHyphen(tokens, at - 1) ? wordAt(tokens, at - 2) : ''
  return before === 'prior' || before === 'previous' ? [at - 2, at + 1] : [at, at]
}

const PERIOD_ADJECTIVES: ReadonlySet<string> = new Set(['comparable', 'corresponding', 'same'])

/** On which side of what the amount points, and where the words for it end; 0 if none stand there. */
function sideAt(
  tokens: readonly Token[],
  at: number,
): readonly [side: -1 | 0 | 1, from: 'document' | 'context', end: number] {
  const or = wordAt(tokens, at) === 'or' && (wordAt(tokens, at + 1) === 'so' || wordAt(tokens, at + 1) === 'more')
  const place = or ? at + 2 : at
  const word = wordAt(tokens, place)
  if (word === 'ago') return [-1, 'document', place + 1]
  if (isCompared(tokens, place)) return [0, 'document', at]
  if (word === 'earlier' || word === 'previously') return [-1, 'context', place + 1]
  if (word === 'later' || word === 'afterwards' || word === 'afterward') return [1, 'context', place + 1]
  if (word === 'hence') return [1, 'document', place + 1]
  if (word === 'from' && wordAt(tokens, place + 1) === 'now') return [1, 'document', place + 2]
  if (word === 'before' && endsPhrase(tokens, place + 1)) return [-1, 'context', place + 1]
  return [0, 'document', at]
}

/** "two days earlier than planned", "8 days later on average than in 2019": how far apart two things are, no date. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1) === 'on' && wordAt(tokens, at + 2) === 'average' ? at + 3 : at + 1
  return wordAt(tokens, next) === 'than'
}

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.upos === 'PUNCT' || next.upos === 'CCONJ'
}

/** "Years later": nobody says how far from the time that was told. */
function unplaced(from: number, to: number, unit: UnitWord['unit']): Draft | null {
  if (unit === 'quarter' || unit === 'second') return null
  return {
    shape: 'reference',
    from,
    to,
    type: isOfClock(unit) ? 'time' : 'date',
    value: null,
    mod: null,
    relative: null,
  }
}

function isOfClock(unit: UnitWord['unit']): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second'
}

/** Units that are counted in another unit of the calendar. */
const TIMES: ReadonlyMap<UnitWord['unit'], readonly [unit: TimeUnit, times: number]> = new Map([
  ['century', ['year', 100]],
  ['decade', ['year', 10]],
  ['weekend', ['week', 1]],
])

function shifted(
  from: number,
  to: number,
  amount: number,
  unit: UnitWord['unit'],
  reference: 'document' | 'context',
  article: boolean,
): Draft | null {
  // "two hours ago" is a time whose clock nobody told
  if (isOfClock(unit)) {
    return { shape: 'clock', from, to, type: 'time', value: null, mod: null, relative: null }
  }
  const [calendarUnit, times] = TIMES.get(unit) ?? [unit as TimeUnit, 1]
  // "a year ago" and "a year earlier" are the phrases of reports.
  const isReport = article && unit === 'year' && amount === -1
  return dateDraft('reference', from, to, {
    kind: 'shift',
    unit: calendarUnit,
    amount: Math.trunc(amount * times),
    from: isReport ? 'report' : reference,
  })
}
