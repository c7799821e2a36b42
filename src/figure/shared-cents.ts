import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { amend, type Draft } from './draft.js'
import { wordAt } from './words.js'

const sharedCents = {
  name: 'figure.money.cents-shared',
  why: 'Cents are of the dollars or euros that were told before them in the sentence.',
  examples: [
    ['It earned C$41 million, or 62 cents a share.', { text: '62 cents', kind: 'money', value: 0.62, unit: 'CAD' }],
    [
      'It sold for $3. A stamp costs €1, up from 80 cents.',
      { text: '80 cents', kind: 'money', value: 0.8, unit: 'EUR' },
    ],
    ['It earned £41 million, and sold at 62 cents.', null],
  ],
} as const satisfies Rule

export const sharedCentsRules: readonly Rule[] = [sharedCents]

/** Cents that are the United States' only because nothing stands by them, in the currency of the figure before. */
export function shareCents(tokens: readonly Token[], draft: Draft, previous: Draft | null): Draft {
  if (draft.kind !== 'money' || draft.unit !== 'USD' || previous?.kind !== 'money') return draft
  const { unit } = previous
  if (unit === null || unit === 'USD' || !IN_CENTS.has(unit) || !CENTS.has(wordAt(tokens, draft.to - 1))) return draft
  return amend(draft, { unit }, sharedCents)
}

const CENTS: ReadonlySet<string> = new Set(['cent', 'cents', '¢'])

/** Currencies of a hundred cents that news tells of by their sign. */
const IN_CENTS: ReadonlySet<string> = new Set(['AUD', 'CAD', 'EUR', 'HKD', 'NZD', 'SGD', 'TWD', 'ZAR'])
