import { TREND_NOUNS, TREND_VERBS } from '../lexicon/trend-words.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { boundStart } from './bound.js'
import { type Draft, isBare, times } from './draft.js'
import { isDash, isJoined, wordAt } from './words.js'

const dash = {
  name: 'figure.range.dash',
  why: 'Two rising numbers joined by a dash are the ends of one range and share unit, currency and scale.',
  examples: [
    ['A seat costs 15-20 usd.', { text: '15-20 usd', kind: 'money', value: null, low: 15, high: 20, unit: 'USD' }],
    ['Between them they hold 20–25 %.', { text: '20–25 %', low: 20, high: 25, unit: 'percent' }],
    ['The visitors won 3-1.', null],
  ],
} as const satisfies Rule

const to = {
  name: 'figure.range.to',
  why: 'Two numbers of one kind with "to" or "or" between them are the ends of one range.',
  examples: [
    ['It will cost $3 to $4 million.', { text: '$3 to $4 million', low: 3e6, high: 4e6, unit: 'USD' }],
    ['The work takes three or four years.', { text: 'three or four years', low: 3, high: 4, unit: 'year' }],
    ['Sales rose 5% to $3 million.', null],
  ],
} as const satisfies Rule

const between = {
  name: 'figure.range.between',
  why: '"Between" a number "and" another spans them.',
  examples: [
    [
      'It needs between 10 and 12 billion euros.',
      { text: '10 and 12 billion euros', low: 10e9, high: 12e9, unit: 'EUR', value: null },
    ],
    ['They sold 10 boats and 12 cars.', null],
  ],
} as const satisfies Rule

const moved = {
  name: 'figure.range.moved',
  why: '"From" one level "to" another, where something rose, fell or changed, are two figures that share their unit.',
  examples: [
    ['He dropped from 208 pounds to 193.', { text: '193', value: 193, kind: 'measure', unit: 'pound' }],
    ['Prices range from $200 to $400.', null],
  ],
} as const satisfies Rule

export const rangeRules: readonly Rule[] = [dash, to, between, moved]

/** A number read with a second one, or the unit that the second has to take over. */
export interface Extended {
  readonly draft: Draft
  /** The number that stands at this token takes unit and scale from the draft. */
  readonly heir: number | null
}

/** Reads on from a number to the other end of its range, if there is one. */
export function extendRange(tokens: readonly Token[], left: Draft, read: (at: number) => Draft | null): Extended {
  const alone: Extended = { draft: left, heir: null }
  if (left.value === null || left.kind === 'rank' || left.kind === 'score' || left.kind === 'multiple') return alone
  const joiner = joinerAt(tokens, left)
  if (joiner === null) return alone
  const right = read(joiner.to)
  if (right === null || right.value === null || right.from !== joiner.to) return alone
  const pair = share(tokens, left, right)
  if (pair === null) return alone
  const [low, high] = pair
  if (joiner.word === 'to') {
    const from = boundStart(tokens, left)
    const isFrom = wordAt(tokens, from - 1) === 'from'
    if ((isFrom && isMovement(tokens, from - 1)) || (!isFrom && isLevelAfterChange(tokens, left, right))) {
      if (isFrom && wordAt(tokens, right.to) === 'to' && isBare(left)) return joined(left, right, low, high, to)
      return { draft: isBare(left) ? asUnitOf(left, right, low.value) : left, heir: joiner.to }
    }
    if (high.value < low.value && !isFrom) return alone
  } else if (high.value < low.value) return alone
  if (joiner.word === 'or' && !(high.value <= low.value * 3)) return alone
  const rule = joiner.word === 'and' ? between : joiner.word === '-' ? dash : to
  return joined(left, right, low, high, rule)
}

interface End {
  readonly value: number
}

function joined(left: Draft, right: Draft, a: End, b: End, rule: Rule): Extended {
  const units = isBare(right) ? left : right
  const rules = [...left.rules, ...right.rules.filter((name) => !left.rules.includes(name)), rule.name]
  const draft: Draft = {
    ...units,
    numeral: right.numeral,
    from: left.from,
    to: right.to,
    value: null,
    low: Math.min(a.value, b.value),
    high: Math.max(a.value, b.value),
    rules: rules.filter((name) => name !== 'figure.number.bare'),
  }
  return { draft, heir: null }
}

/** The first of two levels, in the unit that only the second one names. */
function asUnitOf(left: Draft, right: Draft, value: number): Draft {
  const rules = [...left.rules.filter((name) => name !== 'figure.number.bare'), ...right.rules.slice(-1), moved.name]
  return isBare(right) ? left : { ...left, ...unitOf(right), value, rules }
}

function unitOf({ kind, unit, per }: Draft): Pick<Draft, 'kind' | 'unit' | 'per'> {
  return { kind, unit, per }
}

interface Joiner {
  readonly word: '-' | 'to' | 'or' | 'and'
  readonly to: number
}

function joinerAt(tokens: readonly Token[], left: Draft): Joiner | null {
  const at = left.to
  const token = tokens[at]
  if (token === undefined) return null
  if (isDash(token.text)) {
    if (wordAt(tokens, at + 1) === 'to') {
      const next = tokens[at + 2]
      return { word: 'to', to: next !== undefined && isDash(next.text) && isJoined(tokens, at + 3) ? at + 3 : at + 2 }
    }
    const even = token.spaced === (tokens[at + 1]?.spaced ?? false)
    return even && token.text !== '—' ? { word: '-', to: at + 1 } : null
  }
  switch (token.lower) {
    case 'to': {
      const next = tokens[at + 1]
      return { word: 'to', to: next !== undefined && next.text === '-' && isJoined(tokens, at + 2) ? at + 2 : at + 1 }
    }
    case 'or':
      return { word: 'or', to: at + 1 }
    case 'and':
      return isBetween(tokens, left) ? { word: 'and', to: at + 1 } : null
    default:
      return null
  }
}

/** Whether "between" stands before a number, bound words apart: then "and" leads to its other end. */
function isBetween(tokens: readonly Token[], left: Draft): boolean {
  return wordAt(tokens, boundStart(tokens, left) - 1) === 'between'
}

/** Both ends in the unit that they share; null where they share none. */
function share(_tokens: readonly Token[], left: Draft, right: Draft): readonly [End, End] | null {
  const a = left.value!
  const b = right.value!
  if (isBare(left) || (left.kind === 'number' && left.numeral.suffix === '')) {
    if (left.noun !== null) return null
    if (right.kind === 'ratio' || right.kind === 'multiple' || right.kind === 'score') return null
    const { scale } = right.numeral
    const scales = left.numeral.scale === 1 && scale > 1 && a < 1000 && a <= right.numeral.mantissa * 1.5
    const subunits =
      right.kind === 'money' && right.value !== right.numeral.value ? right.value! / right.numeral.value : 1
    return [{ value: scales ? times(a, scale) : subunits === 1 ? a : times(a, subunits) }, { value: b }]
  }
  if (isBare(right)) {
    if (left.kind !== 'money' && left.kind !== 'measure') return null
    if (left.numeral.scale > 1 && right.numeral.scale === 1 && b < a) {
      return left.kind === 'money' && left.numeral.to !== left.to
        ? null
        : [{ value: a }, { value: times(b, left.numeral.scale) }]
    }
    const { scale, mantissa } = right.numeral
    const scales = left.numeral.scale === 1 && scale > 1 && a < 1000 && a <= mantissa * 1.5
    const cents = left.value !== left.numeral.value ? left.value! / left.numeral.value : 1
    return [{ value: scales ? times(a, scale) : a }, { value: cents === 1 ? b : times(b, cents) }]
  }
  if (left.kind !== right.kind || left.unit !== right.unit) return null
  const { scale, mantissa } = right.numeral
  const scales = left.numeral.scale === 1 && scale > 1 && a < 1000 && a <= mantissa && left.kind === 'money'
  return [{ value: scales ? times(a, scale) : a }, { value: b }]
}

/** Nouns and verbs of change that no trend is read from. */
const MOVES: ReadonlySet<string> = new Set(
  (
    'adjusted change changed changes changing edged go goes going gone moved moves moving raise raised raises raising rates revise ' +
    'revised revising shift shifted swing swung take took upgrade upgraded went'
  ).split(' '),
)
const SPANS: ReadonlySet<string> = new Set(
  'anywhere range ranged ranges ranging run running runs span spanning varied varies vary varying'.split(' '),
)

/** Whether the clause before "from" tells of a change: "fell from", "has dropped since October from". */
function isMovement(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const { lower, upos } = tokens[i]!
    if (SPANS.has(lower)) return false
    if (lower === 'from' || lower === ';' || lower === ':' || lower === '.') return false
    if (MOVES.has(lower) || (TREND_VERBS.has(lower) && upos === 'VERB')) return true
    if (TREND_NOUNS.has(lower) && i >= from - 3) return true
    if (lower === 'up' || lower === 'down') return true
    if (lower === 'spend' || lower === 'charge' || lower === 'pay') return false
  }
  return false
}

/** "fell 3 cents to 45 cents": behind a verb of change the first is its amount, the second the level reached. */
function isLevelAfterChange(tokens: readonly Token[], left: Draft, right: Draft): boolean {
  if (isBare(left) && left.kind === 'number') return false
  const word = wordAt(tokens, boundStart(tokens, left) - 1)
  const before = word === 'by' ? wordAt(tokens, boundStart(tokens, left) - 2) : word
  const changes = TREND_VERBS.has(before) || before === 'up' || before === 'down'
  if (!changes) return false
  return left.kind !== 'percent' || right.value! > left.value! * 3 || right.value! < left.value!
}

/** A number that takes over the unit of an earlier one: "from 208 pounds to 193". */
export function inherit(draft: Draft, giver: Draft, nounless: boolean): Draft {
  if (!isBare(draft) || !nounless || giver.kind === 'number' || giver.noun !== null) return draft
  const { scale } = giver.numeral
  const shares = scale > 1 && draft.numeral.scale === 1 && draft.value !== null && draft.value < 1000
  const cents =
    giver.kind === 'money' && giver.value !== null && giver.value < giver.numeral.value
      ? giver.value / giver.numeral.value
      : 1
  const factor = shares ? scale : cents
  const value = draft.value === null ? null : factor === 1 ? draft.value : times(draft.value, factor)
  const rules = [...draft.rules.filter((name) => name !== 'figure.number.bare'), moved.name]
  return { ...draft, ...unitOf(giver), value, rules }
}
