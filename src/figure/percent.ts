import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import type { Numeral } from './numeral.js'
import { isHyphen, wordAt } from './words.js'

const percent = {
  name: 'figure.percent.sign',
  why: 'A number before "%", "percent", "per cent", "pc" or "pct" is a percentage.',
  examples: [
    ['The trust owns a 17% stake.', { text: '17%', kind: 'percent', value: 17, unit: 'percent' }],
    ['A 30-percent share was sold.', { text: '30-percent', kind: 'percent', value: 30 }],
    ['Prices rose half a percent.', { text: 'half a percent', value: 0.5 }],
    ['Prices rose five per cent in May.', { text: 'five per cent', value: 5, unit: 'percent' }],
    ['The shop has a new PC.', null],
  ],
} as const satisfies Rule

const points = {
  name: 'figure.percent.points',
  why: 'Percentage points and basis points are differences of percentages, not percentages.',
  examples: [
    ['The rate fell ten percentage points.', { text: 'ten percentage points', value: 10, unit: 'percentage point' }],
    ['The bank cut rates by 25 basis points.', { text: '25 basis points', value: 25, unit: 'basis point' }],
    ['The bank made a quarter-point cut.', { text: 'quarter-point', value: 0.25, unit: 'percentage point' }],
    ['The index fell 25 points.', null],
  ],
} as const satisfies Rule

export const percentRules: readonly Rule[] = [percent, points]

const ATTACHED: ReadonlyMap<string, string> = new Map([
  ['pc', 'percent'],
  ['pct', 'percent'],
  ['pp', 'percentage point'],
  ['bp', 'basis point'],
  ['bps', 'basis point'],
])

/** Reads percent, percentage points and basis points after a number. */
export function readPercent(tokens: readonly Token[], numeral: Numeral): Draft | null {
  if (numeral.suffix !== '') {
    const unit = ATTACHED.get(numeral.suffix)
    return unit === undefined ? null : percentDraft(numeral, numeral.to, unit)
  }
  const at = isHyphen(tokens, numeral.to) ? numeral.to + 1 : partStart(tokens, numeral)
  const word = wordAt(tokens, at)
  const next = wordAt(tokens, at + 1)
  switch (word) {
    case '%':
    case '％':
    case 'percent':
    case 'pct':
      if (next.startsWith('point')) return percentDraft(numeral, at + 2, 'percentage point')
      if (isHyphen(tokens, at + 1) && wordAt(tokens, at + 2).startsWith('point')) {
        return percentDraft(numeral, at + 3, 'percentage point')
      }
      return percentDraft(numeral, at + 1, 'percent')
    case 'pc':
      return tokens[at]!.text === 'pc' ? percentDraft(numeral, at + 1, 'percent') : null
    case 'per':
      if (next === 'cent') {
        if (wordAt(tokens, at + 2).startsWith('point')) return percentDraft(numeral, at + 3, 'percentage point')
        return percentDraft(numeral, at + 2, 'percent')
      }
      if (isHyphen(tokens, at + 1) && wordAt(tokens, at + 2) === 'cent') return percentDraft(numeral, at + 3, 'percent')
      return null
    case 'point':
      // "a quarter-point cut", "by a quarter point": of a rate of interest
      return numeral.form === 'fraction' && (at > numeral.to || numeral.value === 0.25)
        ? percentDraft(numeral, at + 1, 'percentage point')
        : null
    case 'percentage':
    case 'basis': {
      const point = isHyphen(tokens, at + 1) ? at + 2 : at + 1
      if (!wordAt(tokens, point).startsWith('point')) return null
      return percentDraft(numeral, point + 1, `${word} point`)
    }
    case 'bps':
    case 'bp':
      return percentDraft(numeral, at + 1, 'basis point')
    default:
      return null
  }
}

/** "half a percent", "a quarter of a percentage point", "half of 1%": where the unit begins behind the part. */
function partStart(tokens: readonly Token[], numeral: Numeral): number {
  const { to, form, decimals, value } = numeral
  if (form !== 'fraction' && !(decimals && value < 1)) return to
  const start = wordAt(tokens, to) === 'of' ? to + 1 : to
  const one = wordAt(tokens, start)
  const isOne = one === 'a' || (start > to && (one === 'one' || one === '1'))
  if (!isOne) return to
  const unit = wordAt(tokens, start + 1)
  const isPercent = unit === 'percent' || unit === '%' || unit === 'percentage' || unit === 'basis'
  return isPercent || (unit === 'per' && wordAt(tokens, start + 2) === 'cent') ? start + 1 : to
}

function percentDraft(numeral: Numeral, to: number, unit: string): Draft {
  return draftOf(numeral, { kind: 'percent', to, unit }, unit === 'percent' ? percent : points)
}
