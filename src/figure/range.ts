import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { boundStart } from './bound.js'
import { type Draft, isBare, times, unitOf } from './draft.js'
import { withAttachedScale } from './money.js'
import { isLevelAfterChange, isMovement } from './movement.js'
import { between, dash, moved, to } from './range-rules.js'
import { isDash, isJoined, wordAt } from './words.js'
import { isYearBehind } from './year-number.js'

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
  if (right === null || right.value === null) return alone
  // "from -10 to -15", "minus 30 to minus 40": the sign is the number's
  const isSigned = right.from === joiner.to - 1 && right.value < 0 && joiner.word !== '-'
  if (right.from !== joiner.to && !isSigned) return alone
  // "a 5-foot-10 guard": feet and inches
  if (joiner.word === '-' && left.unit === 'foot' && isBare(right)) return alone
  // "a 7-Eleven": the ends of a range are written alike
  if (joiner.word === '-' && left.numeral.form === 'digits' && right.numeral.form === 'words') return alone
  // "trebled since 2015 to £14m", "from €142m in 2021 to €203m"
  if (isBare(left) && isYearBehind(tokens, left.numeral)) return alone
  const scaled = left.kind === 'measure' && right.kind === 'money' ? inMillions(left) : null
  if (scaled !== null) return extendRange(tokens, scaled, read)
  const pair = share(left, right)
  if (pair === null) return alone
  const [low, high] = pair
  if (joiner.word === 'to') {
    const from = boundStart(tokens, left)
    const isFrom = wordAt(tokens, from - 1) === 'from'
    if ((isFrom && isMovement(tokens, from - 1)) || (!isFrom && isLevelAfterChange(tokens, left, right))) {
      if (isFrom && wordAt(tokens, right.to) === 'to' && isBare(left)) return joined(left, right, low, high, to)
      if (!isFrom && isBare(left)) return alone
      return { draft: isBare(left) ? levelBefore(tokens, left, right, low.value, read) : left, heir: joiner.to }
    }
    if (high.value < low.value && !isFrom && !isSigned) return alone
  } else if (high.value < low.value && !isSigned) return alone
  if (joiner.word === 'or' && !(high.value <= low.value * 3)) return alone
  const rule = joiner.word === 'and' ? between : joiner.word === '-' ? dash : to
  const range = joined(left, right, low, high, rule)
  const isFirst = wordAt(tokens, boundStart(tokens, left) - 1) === 'from' && wordAt(tokens, right.to) === 'to'
  return isFirst && joiner.word === '-' ? { ...range, heir: right.to + 1 } : range
}

/** "3m-4m euros": the letter of a metre is a scale where the other end is money. */
function inMillions(left: Draft): Draft | null {
  const numeral = left.numeral.suffix === '' ? null : withAttachedScale(left.numeral)
  if (numeral === null || left.to !== numeral.to) return null
  return { ...left, numeral, kind: 'number', unit: null, value: numeral.value }
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
    offset: left.offset,
    value: null,
    low: Math.min(a.value, b.value),
    high: Math.max(a.value, b.value),
    rules: rules.filter((name) => name !== 'figure.number.bare'),
  }
  return { draft, heir: null }
}

/** The first of two levels takes over unit and scale of the second, which may be a range: "from 20 to 30-32 billion". */
function levelBefore(
  tokens: readonly Token[],
  left: Draft,
  right: Draft,
  value: number,
  read: (at: number) => Draft | null,
): Draft {
  const whole = isBare(right) ? extendRange(tokens, right, read).draft : right
  if (whole === right || isBare(whole)) return asUnitOf(left, right, value)
  const { scale } = whole.numeral
  return asUnitOf(left, whole, left.numeral.scale === 1 && scale > 1 ? times(value, scale) : value)
}

/** The first of two levels, in the unit that only the second one names. */
function asUnitOf(left: Draft, right: Draft, value: number): Draft {
  const rules = [...left.rules.filter((name) => name !== 'figure.number.bare'), ...right.rules.slice(-1), moved.name]
  return isBare(right) ? left : { ...left, ...unitOf(right), value, rules }
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
    case 'to':
      return { word: 'to', to: behindSign(tokens, at + 1) }
    case 'through':
    case 'thru':
      // "ages five through eleven", and no way through eleven towns
      return isBare(left) && SERIES.has(wordAt(tokens, boundStart(tokens, left) - 1))
        ? { word: 'to', to: at + 1 }
        : null
    case 'up':
      // "from 5°C up to 45°C"
      return wordAt(tokens, at + 1) === 'to' && wordAt(tokens, boundStart(tokens, left) - 1) === 'from'
        ? { word: 'to', to: behindSign(tokens, at + 2) }
        : null
    case 'or':
      return { word: 'or', to: at + 1 }
    case 'and':
      return isBetween(tokens, left) ? { word: 'and', to: behindSign(tokens, at + 1) } : null
    default:
      return null
  }
}

/** Before the first of two numbers with "through" between. */
const SERIES: ReadonlySet<string> = new Set(['age', 'aged', 'ages', 'from'])

/** Where the number behind a sign begins, so that it is read with it. */
function behindSign(tokens: readonly Token[], at: number): number {
  const sign = tokens[at]
  if (sign === undefined) return at
  if (sign.lower === 'minus') return at + 1
  return (sign.text === '-' || sign.text === '−') && isJoined(tokens, at + 1) ? at + 1 : at
}

/** Whether "between" stands before a number, bound words apart: then "and" leads to its other end. */
function isBetween(tokens: readonly Token[], left: Draft): boolean {
  const at = boundStart(tokens, left) - 1
  if (wordAt(tokens, at) === 'between') return true
  // "between the ages of 6 and 11", "between ages 6 and 11"
  const noun = wordAt(tokens, at) === 'of' ? at - 1 : at
  if (wordAt(tokens, noun) !== 'ages') return false
  return wordAt(tokens, wordAt(tokens, noun - 1) === 'the' ? noun - 2 : noun - 1) === 'between'
}

/** Both ends in the unit that they share; null where they share none. */
function share(left: Draft, right: Draft): readonly [End, End] | null {
  const a = left.value!
  const b = right.value!
  if (isBare(left) || (left.kind === 'number' && left.numeral.suffix === '')) {
    if (left.noun !== null) return null
    if (right.kind === 'ratio' || right.kind === 'score') return null
    // "fell by a third to $4m": a part and a level
    if (left.numeral.form === 'fraction' && right.kind === 'money') return null
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
  // "20°-25°C": the scale is told once
  const isSameScale = left.unit === 'degree' && right.unit?.startsWith('degree ') === true
  if (left.kind !== right.kind || (left.unit !== right.unit && !isSameScale)) return null
  const { scale, mantissa } = right.numeral
  const scales = left.numeral.scale === 1 && scale > 1 && a < 1000 && a <= mantissa && left.kind === 'money'
  return [{ value: scales ? times(a, scale) : a }, { value: b }]
}
