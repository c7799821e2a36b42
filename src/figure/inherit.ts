import type { Token } from '../tag/token.js'
import { boundStart } from './bound.js'
import { type Draft, isBare, times, unitOf, wholeEnd } from './draft.js'
import { compared, moved, part } from './range-rules.js'
import { wordAt } from './words.js'

/** A number that takes over the unit of an earlier one: "from 90 kilograms to 82". */
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
  return { ...draft, ...unitOf(giver), per: draft.per ?? giver.per, value, rules }
}

/** The first of two levels counts what only the second one names: "from 12 to 15 people". */
export function passBack(first: Draft, second: Draft): Draft {
  if (!isBare(first) || first.kind !== 'number' || second.kind !== 'count') return first
  const rules = [...first.rules.filter((name) => name !== 'figure.number.bare'), moved.name]
  return { ...first, kind: 'count', unit: second.unit, per: first.per ?? second.per, rules }
}

/** "from $9 per crate to $7": the rate of the first level is the second's. */
function isRatedLevel(tokens: readonly Token[], draft: Draft, previous: Draft): boolean {
  if (previous.per === null || draft.per !== null || draft.kind !== previous.kind || draft.unit !== previous.unit)
    return false
  if (wordAt(tokens, draft.from - 1) !== 'to' || wholeEnd(previous) !== draft.from - 1) return false
  return wordAt(tokens, boundStart(tokens, previous) - 1) === 'from'
}

function countedAs(draft: Draft): string[] {
  return [...draft.rules.filter((name) => name !== 'figure.number.bare'), compared.name]
}

/** "90 people, 12 more than a year ago" */
function isDifference(tokens: readonly Token[], { from, to }: Draft): boolean {
  return wordAt(tokens, from - 1) === ',' && differing.has(wordAt(tokens, to)) && wordAt(tokens, to + 1) === 'than'
}

const differing: ReadonlySet<string> = new Set(['fewer', 'less', 'more'])

/** "of which 3 million", "of whom about 40" */
function isPart(tokens: readonly Token[], { from }: Draft): boolean {
  const at = LOOSELY.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1
  const pronoun = wordAt(tokens, at)
  return (pronoun === 'which' || pronoun === 'whom') && wordAt(tokens, at - 1) === 'of'
}

const LOOSELY: ReadonlySet<string> = new Set('about almost around just nearly only over roughly some'.split(' '))

const COMPARISONS: ReadonlySet<string> = new Set(['against', 'from', 'to', 'versus', 'vs', 'with'])

/**
 * A bare number that is compared with the figure before it counts the same: "40 strikes, compared with 63 a year before",
 * "rose 80 points to 6,120".
 */
export function compare(tokens: readonly Token[], draft: Draft, previous: Draft | null): Draft {
  if (previous !== null && isRatedLevel(tokens, draft, previous)) return { ...draft, per: previous.per }
  if (previous === null || !isBare(draft) || previous.unit === null) return draft
  const before = wordAt(tokens, draft.from - 1)
  const end = wholeEnd(previous)
  const follows = end === draft.from - 1 || (end === draft.from - 2 && wordAt(tokens, end) === ',')
  if (isPart(tokens, draft)) {
    const own =
      previous.kind === 'count' ? { kind: previous.kind, unit: previous.unit } : inherit(draft, previous, true)
    return { ...draft, ...own, rules: [...draft.rules.filter((name) => name !== 'figure.number.bare'), part.name] }
  }
  if (previous.kind === 'count' && isDifference(tokens, draft))
    return { ...draft, kind: 'count', unit: previous.unit, rules: countedAs(draft) }
  if (before === 'from' && follows && previous.kind !== 'count') return inherit(draft, previous, true)
  if (!COMPARISONS.has(before)) return draft
  const isLevel = before === 'to' && previous.unit === 'point' && draft.from - 2 <= (previous.noun?.to ?? previous.to)
  const isCompared =
    (before === 'with' || before === 'to') &&
    (wordAt(tokens, draft.from - 2) === 'compared' || wordAt(tokens, draft.from - 2) === 'against')
  const isUp =
    before === 'from' &&
    (follows || wordAt(tokens, draft.from - 2) === 'up' || wordAt(tokens, draft.from - 2) === 'down')
  if (!isLevel && !isCompared && !isUp && before !== 'versus' && before !== 'vs') return draft
  if (!isLevel && previous.kind !== 'count') return draft
  return { ...draft, kind: previous.kind, unit: previous.unit, rules: countedAs(draft) }
}
