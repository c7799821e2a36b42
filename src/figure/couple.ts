import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { amend, type Draft } from './draft.js'
import { type Numeral, plain } from './numeral.js'
import { wordAt } from './words.js'

const couple = {
  name: 'figure.number.couple',
  why: '"A couple of" before a currency or a unit of measure is about two; of people or things it is a pair or a few.',
  examples: [
    ['It costs a couple of dollars.', { text: 'a couple of dollars', kind: 'money', value: 2, bound: 'about' }],
    ['It is a couple of miles away.', { text: 'a couple of miles', kind: 'measure', value: 2, unit: 'mile' }],
    ['A couple of friends came.', null],
  ],
} as const satisfies Rule

export const coupleRules: readonly Rule[] = [couple]

/** Reads "a couple of" with the unit that `readUnits` finds behind it. */
export function readCouple(
  tokens: readonly Token[],
  at: number,
  readUnits: (numeral: Numeral) => Draft | null,
): Draft | null {
  if (wordAt(tokens, at - 1) !== 'a') return null
  const to = wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1
  const draft = readUnits(plain(at - 1, to, 2, 'words', []))
  if (draft === null || (draft.kind !== 'money' && draft.kind !== 'measure' && draft.kind !== 'percent')) return null
  return amend(draft, { bound: 'about' }, couple)
}
