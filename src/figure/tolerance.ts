import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { amend, type Draft, isBare } from './draft.js'
import { wordAt } from './words.js'

const tolerance = {
  name: 'figure.bound.tolerance',
  why: 'What stands behind "±" or "plus or minus" right after an amount says how exact it is.',
  examples: [
    ['It weighs 40 kg ± 2 kg.', { text: '40 kg ± 2 kg', value: 40, unit: 'kilogram', bound: 'about' }],
    ['It weighs 40 ± 2 kg.', { text: '40 ± 2 kg', value: 40, unit: 'kilogram', bound: 'about' }],
    ['It weighs 40 kg and costs 2 euros.', null],
  ],
} as const satisfies Rule

export const toleranceRules: readonly Rule[] = [tolerance]

/** An amount with its tolerance as one; null where the second amount is none. */
export function joinTolerance(tokens: readonly Token[], previous: Draft, draft: Draft): Draft | null {
  const marks = draft.boundWords
  if (marks === null || marks.from !== previous.to || !isTolerance(tokens, marks.from)) return null
  const fits = draft.unit === previous.unit || draft.kind === 'percent' || isBare(draft) || isBare(previous)
  if (!fits || previous.value === null || draft.value === null || draft.value > Math.abs(previous.value)) return null
  const { kind, unit, per } = isBare(previous) ? draft : previous
  const rules = previous.rules.filter((name) => name !== 'figure.number.bare' || kind === 'number')
  return amend({ ...previous, rules }, { kind, unit, per, to: draft.to, bound: 'about' }, tolerance)
}

function isTolerance(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return word === '±' || word === '+/-' || (word === '+' && wordAt(tokens, at + 1) === '/') || word === 'plus'
}
