import { PHRASAL_VERBS } from '../lexicon/number-context.js'
import {
  type Direction,
  HEAT_COMPARATIVES,
  PARTICLE_TRENDS,
  TREND_COMPARATIVES,
  TREND_FILLERS,
  TREND_NOUNS,
  TREND_VERBS,
  WEAK_TREND_VERBS,
} from '../lexicon/trend-words.js'
import type { Token, Upos } from '../tag/token.js'
import { boundStart } from './bound.js'
import { coordinatedChange } from './coordinated-change.js'
import { amend, type Draft, wholeEnd } from './draft.js'
import { governing, nounBeforeOf } from './governing.js'
import { adverb, apposed, noun, signed, verb } from './trend-rules.js'
import { factsOf } from './unit-facts.js'
import { isDash, isJoined, wordAt } from './words.js'

const KINDS: ReadonlySet<Draft['kind']> = new Set([
  'percent',
  'money',
  'count',
  'measure',
  'number',
  'multiple',
  'ratio',
  'duration',
])
const NO_TREND_AFTER: ReadonlySet<string> = new Set(['at', 'from', 'in', 'on', 'than', 'to', 'was', 'were', 'is'])

/** Adds the direction of the change whose amount the figure is. `previous` is the figure before it in the sentence. */
export function addTrend(tokens: readonly Token[], draft: Draft, previous: Draft | null): Draft {
  if (!KINDS.has(draft.kind) || draft.trend !== null) return draft
  const sign = signOf(tokens, draft)
  if (sign !== null && draft.kind === 'percent') return amend(draft, { trend: sign }, signed)
  const start = boundStart(tokens, draft)
  const start2 = draft.boundWords !== null && draft.boundWords.to <= draft.from ? draft.boundWords.from : start
  const compared = draft.kind === 'multiple' ? null : comparative(tokens, draft)
  if (compared !== null) return amend(draft, { trend: compared }, adverb)
  const headed = nounAfter(tokens, draft)
  if (headed !== null) return amend(draft, { trend: headed }, noun)
  return (
    before(tokens, draft, start2) ??
    inApposition(tokens, draft, start2, previous) ??
    coordinatedChange(tokens, draft, start2, previous) ??
    draft
  )
}

function signOf(tokens: readonly Token[], draft: Draft): Direction | null {
  const first = tokens[draft.from]!.text
  if (draft.value === null || draft.numeral.from === draft.from) return null
  if (first === '+') return 'up'
  return isDash(first) ? 'down' : null
}

/** "0.4 percent lower", "5% more". */
function comparative(tokens: readonly Token[], draft: Draft): Direction | null {
  const end = draft.rateWords === null ? wholeEnd(draft) : draft.to
  if (draft.kind === 'count' && lastWord(draft.unit) !== 'point' && wordAt(tokens, draft.to) !== wordAt(tokens, end))
    return countedDifference(tokens, draft)
  const word = wordAt(tokens, end)
  const direction = TREND_COMPARATIVES.get(word) ?? (isHeat(draft) ? HEAT_COMPARATIVES.get(word) : undefined)
  if (direction === undefined) return null
  // "62,000, some 8,000 more than the old one"
  if (draft.kind === 'number' && (!DIFFERING.has(word) || wordAt(tokens, end + 1) !== 'than')) return null
  if (draft.kind === 'number') return direction
  if (draft.kind === 'count' && lastWord(draft.unit) !== 'point') return countedDifference(tokens, draft)
  const isPoint = draft.kind === 'percent'
  if (draft.kind === 'duration' && word !== 'longer' && word !== 'shorter') return null
  if (word === 'up' || word === 'down') {
    // "they dug 4 metres down"
    if (isLength(draft)) return null
    const next = tokens[end + 1]
    const free =
      next === undefined || next.upos === 'PUNCT' || next.lower === 'on' || next.lower === 'from' || next.lower === 'at'
    return free ? direction : null
  }
  if (word === 'more' || word === 'less') {
    const next = tokens[end + 1]?.upos
    if (word === 'less' && (next === 'NOUN' || next === 'ADJ')) return null
    if (draft.kind === 'measure') return wordAt(tokens, end + 1) === 'than' ? direction : null
    return isPoint || draft.kind === 'money' || draft.kind === 'ratio' ? direction : null
  }
  return direction
}

const DIFFERING: ReadonlySet<string> = new Set(['fewer', 'less', 'more'])

/** "10 fewer workers", "10 more workers than before"; "10 more workers" alone are workers to come, no change of a level. */
function countedDifference(tokens: readonly Token[], draft: Draft): Direction | null {
  const word = wordAt(tokens, draft.to)
  if (word === 'fewer') return 'down'
  if (word !== 'more') return null
  const after = draft.noun === null ? draft.to + 1 : wholeEnd(draft)
  return wordAt(tokens, after) === 'than' ? 'up' : null
}

/** "a 10% pay cut", "a 60 percent increase": the noun group behind the amount ends in a noun of change. */
function nounAfter(tokens: readonly Token[], draft: Draft): Direction | null {
  if (draft.kind === 'count' && draft.unit !== 'point') return null
  if (isWay(tokens, draft)) return null
  let at = draft.kind === 'count' ? wholeEnd(draft) : draft.to
  let direction: Direction | null = null
  const end = Math.min(tokens.length, at + 5)
  for (; at < end; at++) {
    const token = tokens[at]!
    const found = TREND_NOUNS.get(token.lower)
    if (found !== undefined) {
      direction = found
      if (draft.kind === 'money' && (token.lower === 'gain' || token.lower === 'gains')) return null
      continue
    }
    if (direction !== null && token.upos === 'VERB') break
    const misread = token.upos === 'VERB' && wordAt(tokens, draft.from - 1) === 'a'
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN' && !misread && !isDash(token.text) && token.lower !== 'or') break
    if (token.lower === 'or') {
      if (direction === null) break
      continue
    }
    direction = null
  }
  return direction
}

/** "a six-mile hike", "a 50-foot drop": ways and distances, where nothing is said to change. */
function isWay(tokens: readonly Token[], draft: Draft): boolean {
  return isLength(draft) && WAYS.has(wordAt(tokens, draft.to)) && wordAt(tokens, draft.to + 1) !== 'in'
}

function isLength(draft: Draft): boolean {
  return draft.kind === 'measure' && factsOf(draft.unit ?? '')?.base === 'metre'
}

function isHeat({ unit }: Draft): boolean {
  return unit?.startsWith('degree') === true || unit === 'kelvin'
}

const MOVERS: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we', 'who', 'you'])

const HEATING_VERBS: ReadonlyMap<string, Direction> = new Map([
  ...['heat', 'heated', 'heats', 'warm', 'warmed', 'warming', 'warms'].map((verb): [string, Direction] => [verb, 'up']),
  ...['chill', 'chilled', 'cool', 'cooled', 'cooling', 'cools'].map((verb): [string, Direction] => [verb, 'down']),
])

const ONWARD: ReadonlySet<string> = new Set(['into', 'off', 'onto', 'through', 'toward', 'towards'])

const WAYS: ReadonlySet<string> = new Set([
  'advance',
  'climb',
  'drop',
  'fall',
  'hike',
  'jump',
  'leap',
  'plunge',
  'slide',
  'tumble',
])

/** What stands before the amount, its bound and fillers apart. */
function before(tokens: readonly Token[], draft: Draft, start: number): Draft | null {
  let at = start - 1
  let by = false
  // "grew anywhere from 3% to 5%": both are amounts of the change
  if (draft.value === null && wordAt(tokens, at) === 'from' && SPANNING.has(wordAt(tokens, at - 1))) at -= 2
  for (let steps = 0; steps < 5 && at >= 0; steps++) {
    const token = tokens[at]!
    if (token.lower === 'by') by = true
    const fills =
      (token.lower === 'of' && AGGREGATES.has(wordAt(tokens, at - 1))) ||
      TREND_FILLERS.has(token.lower) ||
      (token.upos === 'ADV' && token.lower.endsWith('ly')) ||
      token.lower === 'between'
    if (!fills) break
    at--
  }
  // "has risen sharply, by 5%"
  if (by && wordAt(tokens, at) === ',') at = beforeAdverbs(tokens, at - 1)
  const token = tokens[at]
  if (token === undefined) return null
  if (!by && isAttributive(tokens, draft, start)) return null
  const word = token.lower
  const particle = particleDirection(tokens, at, draft)
  if (particle !== null) return amend(draft, { trend: particle }, adverb)
  if (NO_TREND_AFTER.has(word)) return null
  if (word === 'up' || word === 'down') {
    if (PHRASAL_VERBS.get(word)!.has(wordAt(tokens, at - 1))) return null
    return amend(draft, { trend: word }, adverb)
  }
  // "fell short of 500 votes", "fell 500 votes short" tell of no fall
  if (draft.boundWords !== null && wordAt(tokens, draft.boundWords.to - 2) === 'short') return null
  if (SHORT.has(wordAt(tokens, wholeEnd(draft)))) return null
  if (isLevelBound(tokens, draft)) return null
  // "the bus plunged 200 feet into a gorge"
  if (isLength(draft) && ONWARD.has(wordAt(tokens, draft.to))) return null
  const direction = verbDirection(tokens, at, draft, by)
  if (direction !== null) return amend(draft, { trend: direction }, verb)
  if (word === 'of') {
    const headed = nounBeforeOf(tokens, at, draft)
    return headed === null ? null : amend(draft, { trend: headed }, noun)
  }
  if (by && (word.startsWith('upward') || word.startsWith('downward'))) {
    return amend(draft, { trend: word.startsWith('up') ? 'up' : 'down' }, adverb)
  }
  const far = by
    ? governing(tokens, at, 9, true)
    : draft.kind === 'percent' || isSubunit(draft) || draft.unit?.startsWith('degree') === true
      ? governing(tokens, at, 6, false)
      : null
  return far === null ? null : amend(draft, { trend: far }, verb)
}

const SPANNING: ReadonlySet<string> = new Set(['anywhere', 'ranging', 'somewhere'])

const SHORT: ReadonlySet<string> = new Set(['short', 'shy'])

/** "fell below $3", "rose as high as $9": the bound is one of the level reached. */
function isLevelBound(tokens: readonly Token[], { boundWords, from }: Draft): boolean {
  if (boundWords === null || boundWords.to > from) return false
  const last = wordAt(tokens, boundWords.to - 1)
  if (last === 'above' || last === 'below' || last === 'under') return true
  const word = wordAt(tokens, boundWords.to - 2)
  return last === 'as' ? word === 'high' || word === 'low' : last === 'than' && (word === 'higher' || word === 'lower')
}

function beforeAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.upos === 'ADV') at--
  return at
}

/** "gave up 5%", "put on 12 points", "was off 30 cents": a particle that turns a verb into one of change. */
function particleDirection(tokens: readonly Token[], at: number, draft: Draft): Direction | null {
  const word = wordAt(tokens, at)
  if (word !== 'up' && word !== 'on' && word !== 'off') return null
  const isPoint = draft.kind === 'count' && draft.unit === 'point'
  if (!isPoint && draft.kind !== 'percent' && draft.kind !== 'money' && draft.kind !== 'number') {
    return draft.kind === 'measure' && word === 'on'
      ? (PARTICLE_TRENDS.get(`${wordAt(tokens, at - 1)} on`) ?? null)
      : null
  }
  // "to £88m, off 3%"
  if (word === 'off' && wordAt(tokens, at - 1) === ',' && draft.kind === 'percent') return 'down'
  // "gave up $5m" is a loss of money, no fall of a price
  if (draft.kind === 'money' && word !== 'off' && !isSubunit(draft)) return null
  return PARTICLE_TRENDS.get(`${wordAt(tokens, at - 1)} ${word}`) ?? null
}

/** "fell an average of 3%". */
const AGGREGATES: ReadonlySet<string> = new Set(['average', 'maximum', 'mean', 'median', 'minimum', 'record', 'total'])

/** "boosts its 7% share", "won a 5% stake": the amount is not what the verb changes but part of its object. */
function isAttributive(tokens: readonly Token[], draft: Draft, start: number): boolean {
  const before = tokens[start - 1]
  const next = tokens[draft.to]
  if (before === undefined || next === undefined || (next.upos !== 'NOUN' && next.upos !== 'ADJ')) return false
  if (draft.kind === 'count') return false
  return before.upos === 'DET' || before.upos === 'PART' || before.upos === 'PRON'
}

function verbDirection(tokens: readonly Token[], at: number, draft: Draft, by: boolean): Direction | null {
  const token = tokens[at]!
  const direction = TREND_VERBS.get(token.lower) ?? (isHeat(draft) ? HEATING_VERBS.get(token.lower) : undefined)
  if (direction === undefined) return null
  // "she jumped 8 metres": somebody moves, and no level
  if (MOVERS.has(wordAt(tokens, at - 1)) && !by && isLength(draft)) return null
  if (token.upos === 'NOUN' && tokens[at - 1]?.upos === 'DET') return null
  if (token.upos === 'ADJ' && token.lower === 'up') return null
  if (by || draft.kind === 'percent' || !WEAK_TREND_VERBS.has(token.lower)) return direction
  if (draft.kind === 'count') {
    const counted = lastWord(draft.unit)
    // "added 40 users" may tell of what was done for them
    const isStock = STOCKS.has(counted) && !token.lower.startsWith('add')
    return isStock || COUNTED_CHANGES.has(counted) ? direction : null
  }
  // "add 2 tablespoons of oil": something is put in, no level changes
  if (draft.kind === 'measure')
    return token.lower.startsWith('add') && wordAt(tokens, draft.to) === 'of' ? null : direction
  if (draft.kind === 'number') return null
  if (isSubunit(draft)) return direction
  // "lost a quarter of its value", "lost half its value"
  if (draft.kind === 'ratio') {
    const owner = wordAt(tokens, draft.to) === 'of' ? draft.to + 1 : draft.to
    if (OWNERS.has(wordAt(tokens, owner))) return direction
  }
  const next = wordAt(tokens, draft.to)
  return next === 'to' || draft.per === 'share' || isOfValue(tokens, draft) ? direction : null
}

/** "lost $3 billion in market value", "added $3 billion of value" */
function isOfValue(tokens: readonly Token[], draft: Draft): boolean {
  const link = wordAt(tokens, draft.to)
  if (draft.kind !== 'money' || (link !== 'in' && link !== 'of')) return false
  for (let i = draft.to + 1; i < draft.to + 4; i++) if (wordAt(tokens, i) === 'value') return true
  return false
}

const OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'its', 'their'])

/** What is told to be gained and lost by number as a change of a level. */
const COUNTED_CHANGES: ReadonlySet<string> = new Set(['job', 'place', 'point', 'position', 'post', 'seat', 'spot'])

/** Those whom an organization has so many of: to lose and to gain some changes the number. */
const STOCKS: ReadonlySet<string> = new Set(
  'client customer employee follower listener member reader resident staff subscriber user viewer worker'.split(' '),
)

function lastWord(unit: string | null): string {
  return unit === null ? '' : unit.slice(unit.lastIndexOf(' ') + 1)
}

function isSubunit(draft: Draft): boolean {
  return draft.kind === 'money' && draft.value !== null && draft.value < draft.numeral.value
}

/** ", or 0.7%" and "(0.7%)" behind an amount with a trend; "and 6%" of the same kind. */
function inApposition(tokens: readonly Token[], draft: Draft, start: number, previous: Draft | null): Draft | null {
  if (previous === null || previous.trend === null) return null
  let at = behindTime(tokens, wholeEnd(previous), start)
  if (wordAt(tokens, at) === ',') at++
  const word = wordAt(tokens, at)
  const links = word === 'or' || word === '(' || (word === 'and' && previous.kind === draft.kind)
  if (links && (at + 1 === start || (at + 1 === start - 1 && isJoined(tokens, start)))) {
    return amend(draft, { trend: previous.trend }, apposed)
  }
  return null
}

/** "lost 90 jobs last month, or 3%": over the words of time that a comma and "or" follow. */
function behindTime(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 4 && TIME_WORD_TAGS.has(tokens[at]!.upos)) at++
  return wordAt(tokens, at) === ',' && wordAt(tokens, at + 1) === 'or' ? at : from
}

const TIME_WORD_TAGS: ReadonlySet<Upos> = new Set<Upos>(['ADJ', 'ADP', 'ADV', 'DET', 'NOUN', 'PROPN'])
