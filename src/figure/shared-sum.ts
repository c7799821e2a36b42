import { MONEY_NOUNS } from '../lexicon/number-context.js'
import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { boundStart } from './bound.js'
import type { Draft } from './draft.js'
import { inherit } from './inherit.js'
import { wordAt } from './words.js'

const shared = {
  name: 'figure.money.scale-shared',
  why: 'Millions or billions of nothing, told as a level or compared, are of the currency of the sum told before them in the sentence.',
  examples: [
    [
      'It lost $412 million, compared with a profit of 96 million in 2023.',
      { text: '96 million', kind: 'money', value: 96_000_000 },
    ],
    ['Sales fell to $3.1 billion, against 3.4 billion in May.', { text: '3.4 billion', kind: 'money', unit: 'USD' }],
    ['It spent $3 million on a show that reached 2 million.', null],
    ['It spent $3 million and has a membership of 2 million.', null],
    ['It lost €3 million as sales fell to 2 million cars from 4 million.', null],
  ],
} as const satisfies Rule

export const sharedSumRules: readonly Rule[] = [shared]

/** A bare number of millions with the currency of the sum of money before it, where it is told as a sum; else null. */
export function sharedSum(tokens: readonly Token[], draft: Draft, giver: Draft): Draft | null {
  // "412 million crowns ($41 million)": the sum in brackets is the same in another currency.
  if (giver.kind !== 'money' || wordAt(tokens, giver.from - 1) === '(') return null
  if (draft.numeral.scale < MILLION || !isSum(tokens, draft)) return null
  const read = inherit(draft, giver, true)
  if (read === draft) return null
  return { ...read, rules: [...draft.rules.filter((name) => name !== 'figure.number.bare'), shared.name] }
}

/** "against 3 million", "a profit of 3 million" */
function isSum(tokens: readonly Token[], draft: Draft): boolean {
  const at = boundStart(tokens, draft) - 1
  const word = wordAt(tokens, at)
  return COMPARED.has(word) || (word === 'of' && MONEY_NOUNS.has(wordAt(tokens, at - 1)))
}

const MILLION = 1_000_000
const COMPARED: ReadonlySet<string> = new Set(['against', 'forecast', 'from', 'versus', 'vs', 'with'])
