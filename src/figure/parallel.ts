import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { boundStart } from './bound.js'
import { type Draft, isBare, wholeEnd } from './draft.js'
import { inherit } from './inherit.js'
import { startsMoney } from './money.js'
import { sharedSum } from './shared-sum.js'
import { wordAt } from './words.js'

const parallel = {
  name: 'figure.number.parallel',
  why: 'A bare number in the second of two clauses or phrases of one shape counts what the number in the first one counts.',
  examples: [
    ['The dearest seat is 60.5 euros, but the cheapest is 20.5.', { text: '20.5', kind: 'money', value: 20.5 }],
    ['They sold 40 boats in spring and 63 in summer.', { text: '63', kind: 'count', unit: 'boat' }],
    ['A hut is 40,000 euros ($44,000) with a stove and 35,000 ($38,500) without.', { text: '35,000', unit: 'EUR' }],
    ['They sold 40 boats in spring and 63 lay idle.', null],
  ],
} as const satisfies Rule

export const parallelRules: readonly Rule[] = [parallel]

/** How many figures back the other clause's may stand. */
const REACH = 4

/** A bare number with the unit of the figure that stands in its place in the clause or phrase before. */
export function addParallel(tokens: readonly Token[], draft: Draft, earlier: readonly Draft[]): Draft {
  if (!isBare(draft) || draft.kind !== 'number' || draft.noun !== null || earlier.length === 0) return draft
  const converted = tokens[draft.to]?.text === '(' && draft.to + 1 < tokens.length && startsMoney(tokens, draft.to + 1)
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - REACH); i--) {
    const giver = earlier[i]!
    if (giver.kind === 'number' || giver.kind === 'rank' || giver.kind === 'score' || giver.unit === null) continue
    if (converted) {
      if (giver.kind === 'money' && wordAt(tokens, giver.to) === '(') return named(inherit(draft, giver, true), draft)
      continue
    }
    if (giver.noun !== null) {
      if (isGapped(tokens, giver, draft)) return named({ ...draft, kind: giver.kind, unit: giver.unit }, draft)
      // "To 1.3 million cars from 1.4 million": the nearer of two giants is the one that is compared.
      if (draft.numeral.scale > 1 && giver.numeral.scale === draft.numeral.scale) return draft
      if (giver.unit !== 'point') continue
    }
    const sum = sharedSum(tokens, draft, giver)
    if (sum !== null) return sum
    if (isContrasted(tokens, giver, draft)) {
      const shared =
        giver.noun === null ? inherit(draft, giver, true) : { ...draft, kind: giver.kind, unit: giver.unit }
      return named({ ...shared, per: null }, draft)
    }
  }
  return draft
}

function named(read: Draft, bare: Draft): Draft {
  return read === bare ? bare : { ...read, rules: [...bare.rules.filter((name) => name !== BARE), parallel.name] }
}

const BARE = 'figure.number.bare'

/** "40 boats in spring and 63 in summer": the same preposition behind both, "and" before the second. */
function isGapped(tokens: readonly Token[], giver: Draft, draft: Draft): boolean {
  const start = boundStart(tokens, draft)
  const joiner = wordAt(tokens, start - 1)
  if (joiner !== 'and' && joiner !== ',') return false
  const link = tokens[draft.to]
  const first = tokens[wholeEnd(giver)]
  return link !== undefined && first !== undefined && link.upos === 'ADP' && first.lower === link.lower
}

/**
 * "the dearest is 60 euros, but the cheapest is 20", "grew by 6% while costs grew by 4", "at 900 points while … at 700":
 * the same word before both, a contrast between. Amounts of money and measures only where the second clause names nothing
 * else that could be told ("and attendance was 20" counts people).
 */
function isContrasted(tokens: readonly Token[], giver: Draft, draft: Draft): boolean {
  const at = boundStart(tokens, draft) - 1
  const word = wordAt(tokens, at)
  const fits =
    giver.kind === 'percent'
      ? word === 'by'
      : giver.unit === 'point'
        ? word === 'at' || word === 'to'
        : COPULAS.has(word) && isElliptic(wordAt(tokens, at - 1))
  if (!fits || !isNear(giver, draft) || wordAt(tokens, boundStart(tokens, giver) - 1) !== word) return false
  for (let i = draft.from - 1; i >= giver.to; i--) {
    const between = wordAt(tokens, i)
    if (CONTRASTS.has(between)) return true
    if (between === '.' || i < draft.from - 15) return false
  }
  return false
}

/** "rose by 5% but turnout fell by 200": numbers so far apart are not of one kind. */
function isNear(giver: Draft, draft: Draft): boolean {
  const first = Math.abs(giver.numeral.value)
  const second = Math.abs(draft.numeral.value)
  return giver.value !== null && second <= first * 5 && first <= second * 5
}

const COPULAS: ReadonlySet<string> = new Set(['are', 'is', 'was', 'were'])
const CONTRASTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'whilst', ';'])

/** "the lowest", "the latter": a subject without its noun. */
function isElliptic(word: string): boolean {
  return ELLIPTIC.has(word) || (word.endsWith('est') && word.length > 5)
}

const ELLIPTIC: ReadonlySet<string> = new Set(['best', 'former', 'latter', 'other', 'others', 'second', 'worst'])
