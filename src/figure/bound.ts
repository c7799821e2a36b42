import {
  BOUND_INTENSIFIERS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  type BoundWord,
  LARGE_ONLY,
  NOUN_INTENSIFIERS,
} from '../lexicon/bounds.js'
import {
  GOING_WORDS,
  HANDING_WORDS,
  PUNISHING_WORDS,
  QUARREL_WORDS,
  RAISING_WORDS,
  SPENDING_WORDS,
} from '../lexicon/number-context.js'
import { possessiveDeterminers } from '../lexicon/pronouns.js'
import { TREND_VERBS } from '../lexicon/trend-words.js'
import type { TokenRange } from '../rule/offsets.js'
import type { Token } from '../tag/token.js'
import { after, before, converted } from './bound-rules.js'
import { amend, type Draft, wholeEnd } from './draft.js'
import { isDash, isHyphen, isJoined, phraseAfter, phraseBefore, wordAt } from './words.js'

interface BoundAt extends TokenRange {
  readonly bound: BoundWord
}

/** Adds the bound that the words before or after a figure give it. */
export function addBound(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.kind === 'rank' || draft.kind === 'score') return draft
  const prior = boundBefore(tokens, draft)
  // "from up to 30 knots to 45": of the first end alone
  const isOneEnd =
    prior !== null && draft.value === null && prior.bound !== 'about' && wordAt(tokens, prior.from - 1) === 'from'
  if (prior !== null && !isOneEnd) {
    const boundWords = prior.from === prior.to ? null : { from: prior.from, to: prior.to }
    return amend(draft, { bound: prior.bound, boundWords }, before)
  }
  const later = boundAfter(tokens, draft)
  if (later === null) return draft
  return amend(draft, { bound: later.bound, boundWords: { from: later.from, to: later.to } }, after)
}

/** Gives an amount in brackets the bound of the amount before it that it converts. */
export function shareBound(tokens: readonly Token[], draft: Draft, previous: Draft | null): Draft {
  if (
    previous === null ||
    previous.bound === 'exact' ||
    draft.bound !== 'exact' ||
    draft.from !== wholeEnd(previous) + 1
  )
    return draft
  const isConversion = (draft.kind === 'money' || draft.kind === 'measure') && draft.kind === previous.kind
  if (!isConversion || tokens[draft.from - 1]!.text !== '(' || wordAt(tokens, draft.to) !== ')') return draft
  return amend(draft, { bound: previous.bound }, converted)
}

/** Where a figure begins with its bound words. */
export function boundStart(tokens: readonly Token[], draft: Draft): number {
  return boundBefore(tokens, draft)?.from ?? draft.from
}

function boundBefore(tokens: readonly Token[], draft: Draft): BoundAt | null {
  if (draft.offset > 0) return { bound: 'less-than', from: draft.from, to: draft.from }
  let end = draft.from
  const nearest = wordAt(tokens, end - 1)
  if (isHyphen(tokens, end - 1)) {
    const word = wordAt(tokens, end - 2)
    if (draft.kind === 'age' && (word === 'over' || word === 'under')) {
      return { bound: word === 'over' ? 'more-than' : 'less-than', from: end - 2, to: end }
    }
    return word === 'sub' ? { bound: 'less-than', from: end - 2, to: end } : null
  }
  if (nearest === 'a' || nearest === 'an') end--
  else if (draft.kind === 'age') end = behindAge(tokens, end)
  for (const phrase of BOUNDS_BEFORE.get(wordAt(tokens, end - 1)) ?? []) {
    const from = phraseBefore(tokens, end, phrase.words)
    if (from < 0) continue
    if (!isBoundHere(tokens, phrase.words, from, draft)) return null
    const wide = BOUND_INTENSIFIERS.has(wordAt(tokens, from - 1)) ? from - 1 : from
    const isNoun = NOUN_INTENSIFIERS.has(wordAt(tokens, wide))
    const start = isNoun && wordAt(tokens, wide - 1) === 'a' ? wide - 1 : wide
    return { bound: phrase.bound, from: start, to: end }
  }
  return null
}

/** "over the age of 50", "under age 5": where the words "the age of" begin that stand before an age, else its own place. */
function behindAge(tokens: readonly Token[], from: number): number {
  const noun = wordAt(tokens, from - 1) === 'of' ? from - 2 : from - 1
  if (wordAt(tokens, noun) !== 'age') return from
  return wordAt(tokens, noun - 1) === 'the' ? noun - 1 : noun
}

/** Prepositions of place and time look like bounds: "over five years", "an edge over 20 rivals", "went up to". */
function isBoundHere(tokens: readonly Token[], words: readonly string[], from: number, draft: Draft): boolean {
  const last = words[words.length - 1]!
  const previous = tokens[from - 1]
  if (LARGE_ONLY.has(last) && (draft.kind === 'count' || draft.kind === 'duration')) return draft.numeral.value >= 100
  // "within 28 days" tells by when, not how long
  if (last === 'within' && (draft.kind === 'duration' || (draft.kind === 'count' && draft.unit !== 'point')))
    return false
  if ((last === 'perhaps' || last === 'maybe') && draft.numeral.value < 3) return false
  if (previous === undefined || BOUND_INTENSIFIERS.has(previous.lower)) return true
  switch (last) {
    case 'over':
    case 'under':
      if (draft.kind === 'age') return true
      if (draft.kind === 'duration') {
        return previous.upos === 'ADP' || BOUND_INTENSIFIERS.has(previous.lower) || SPENDING_WORDS.has(previous.lower)
      }
      // "served under three chiefs"
      if (last === 'under' && draft.kind === 'count' && SERVING.has(previous.lower)) return false
      if (QUARREL_WORDS.has(previous.lower) || HANDING_WORDS.has(previous.lower)) return false
      // "sprawls over 400 acres"
      if (draft.kind === 'measure' && SPREADING.has(previous.lower)) return false
      if (PUNISHING_WORDS.has(previous.lower) && modifies(tokens, draft)) return false
      return previous.upos !== 'NOUN' || draft.kind !== 'count' || draft.numeral.value >= 1000
    case 'to':
      return words.length !== 2 || words[0] !== 'up' || !isLevelBehind(tokens, from - 1, draft)
    case 'as':
      return true
    case 'below':
    case 'above':
      return draft.kind !== 'count'
    default:
      return true
  }
}

/** "edged up to 5%", "rose up to $40", "is back up to 5%": the level reached; but "rose up to 40%", "cut up to 500 jobs". */
function isLevelBehind(tokens: readonly Token[], at: number, draft: Draft): boolean {
  if (draft.kind === 'duration') return false
  const previous = tokens[at]!
  if (GOING_WORDS.has(previous.lower) || isMovedObject(tokens, at)) return true
  // "buy back up to $5m" bounds what is bought
  if (previous.lower === 'back') {
    const verb = wordAt(tokens, at - 1)
    return GOING_WORDS.has(verb) || TREND_VERBS.has(verb) || COPULAS.has(verb)
  }
  return TREND_VERBS.get(previous.lower) === 'up' && draft.kind !== 'percent' && !RAISING_WORDS.has(previous.lower)
}

/** "turn the heat up to 72", "brought the total up to 40": what a verb of moving moves, and where to. */
function isMovedObject(tokens: readonly Token[], last: number): boolean {
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    const { upos, lower } = tokens[i]!
    const isOwned = upos === 'DET' || lower === 'it' || possessiveDeterminers.has(lower)
    if (isOwned) return MOVING_VERBS.has(wordAt(tokens, i - 1))
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN') return false
  }
  return false
}

const SERVING: ReadonlySet<string> = new Set(['fought', 'serve', 'served', 'serving', 'studied', 'trained', 'worked'])

const SPREADING: ReadonlySet<string> = new Set(
  'extended extending extends scattered spread spreading spreads sprawl sprawled sprawling sprawls stretch stretched stretches stretching'.split(
    ' ',
  ),
)

const MOVING_VERBS: ReadonlySet<string> = new Set(
  'bring bringing brings brought crank cranked drive drives driving drove push pushed pushes pushing raise raised raises set take takes taking took turn turned turning turns'.split(
    ' ',
  ),
)

const COPULAS: ReadonlySet<string> = new Set(['are', 'be', 'is', 'was', 'were'])

/** "£2.4m fraud": a noun follows that the amount is said of. */
function modifies(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.to]
  return (
    draft.kind !== 'count' &&
    next !== undefined &&
    (next.upos === 'NOUN' || next.upos === 'ADJ' || next.upos === 'PROPN')
  )
}

/** "40 grams, give or take": set off by a comma and the last words of their phrase. */
function apartAfter(tokens: readonly Token[], comma: number): BoundAt | null {
  if (wordAt(tokens, comma) !== ',') return null
  for (const phrase of BOUNDS_AFTER.get(wordAt(tokens, comma + 1)) ?? []) {
    const to = phrase.words.length < 2 ? -1 : phraseAfter(tokens, comma + 1, phrase.words)
    if (to < 0) continue
    const next = tokens[to]
    if (next === undefined || next.upos === 'PUNCT') return { bound: phrase.bound, from: comma + 1, to }
  }
  return null
}

/** "It costs $5 tops.", but "$5 tops the list". */
const LAST_ONLY: ReadonlySet<string> = new Set(['at', 'max', 'maximum', 'minimum', 'plus', 'tops'])

function boundAfter(tokens: readonly Token[], draft: Draft): BoundAt | null {
  const ends = draft.noun === null ? [draft.to] : [draft.to, wholeEnd(draft)]
  const apart = apartAfter(tokens, ends.at(-1)!)
  if (apart !== null) return apart
  for (const at of ends) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.text === '+' && isJoined(tokens, at)) return { bound: 'at-least', from: at, to: at + 1 }
    if (isDash(token.text) && isHyphen(tokens, at)) {
      const word = wordAt(tokens, at + 1)
      if (word === 'plus') return { bound: 'at-least', from: at, to: at + 2 }
      if (word === 'odd' || word === 'ish') return { bound: 'about', from: at, to: at + 2 }
      continue
    }
    for (const phrase of BOUNDS_AFTER.get(token.lower) ?? []) {
      const to = phraseAfter(tokens, at, phrase.words)
      if (to < 0 || wordAt(tokens, to) === 'than' || wordAt(tokens, to) === 'of') continue
      const first = phrase.words[0]
      const next = tokens[to]
      const isLast = next === undefined || next.upos === 'PUNCT'
      if (LAST_ONLY.has(first!) && (!isLast || draft.noun?.from === at)) continue
      if (first === '+') continue
      const takesAnd = draft.kind === 'age' || draft.kind === 'measure' || draft.kind === 'number' || isLast
      if (first === 'and' && !takesAnd) continue
      if (phrase.words[1] === 'under' && draft.kind !== 'age' && next !== undefined && next.upos !== 'PUNCT') continue
      return { bound: phrase.bound, from: at, to }
    }
  }
  return null
}
