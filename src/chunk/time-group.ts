import { WEEKDAYS } from '../lexicon/calendar.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import type { NounGroup } from './phrase.js'
import { isComparedTime, nounFollows } from './premodifier.js'
import type { Spans } from './spans.js'

/** "last year", "Tuesday", "now": a time on its own, not one that belongs to the noun after it ("third-quarter sales"). */
export function timeGroupAt(tokens: readonly Token[], at: number, spans: Spans): NounGroup | null {
  // "on the Friday before the match"
  const isThe = tokens[at]!.lower === 'the' && WEEKDAYS.has(tokens[at + 1]?.lower ?? '')
  const time = spans.timeAt(isThe ? at + 1 : at)
  if (time === null || time.from !== (isThe ? at + 1 : at)) return null
  const figure = spans.figureFrom(at)
  if (figure !== null && figure.to >= time.to && !isApart(tokens, time)) return null
  if (isPremodifierTime(tokens, time) || /^['’]/.test(tokens[time.to]?.lower ?? '')) return null
  return {
    kind: 'noun',
    from: at,
    to: time.to,
    head: time.to - 1,
    determiner: null,
    possessor: null,
    form: 'time',
    rules: ['chunk.noun.time'],
  }
}

/** "third-quarter sales", "October output", "2023 results": a noun follows, and the time does not begin like "last year". */
export function isPremodifierTime(tokens: readonly Token[], time: TokenRange): boolean {
  const next = tokens[time.to]
  if (next === undefined || (next.upos !== 'NOUN' && next.upos !== 'ADJ')) return false
  if (next.upos === 'ADJ' && !nounFollows(tokens, time.to + 1)) return false
  if (isComparedTime(tokens, time.from)) return true
  const first = tokens[time.from]!
  if (first.upos === 'ADV' || adverbialOpeners.has(first.lower)) return false
  // "the year-earlier level"
  if (tokens[time.to - 2]?.text === '-') return true
  return !isApart(tokens, time) && !adverbialEnds.has(tokens[time.to - 1]!.lower)
}

/** "For six years businesses paid": behind a preposition a plural amount of time modifies no plural. */
function isApart(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const next = tokens[to]
  if (to - from < 2 || next?.upos !== 'NOUN' || tokens[from - 1]?.upos !== 'ADP') return false
  return pluralUnits.has(tokens[to - 1]!.lower) && /[^su]s$/.test(next.lower)
}

const pluralUnits: ReadonlySet<string> = new Set(['days', 'decades', 'hours', 'minutes', 'months', 'weeks', 'years'])

const adverbialOpeners: ReadonlySet<string> = new Set([
  'currently',
  'each',
  'earlier',
  'early',
  'every',
  'last',
  'late',
  'later',
  'next',
  'now',
  'that',
  'this',
  'today',
  'tomorrow',
  'yesterday',
])
const adverbialEnds: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later'])
