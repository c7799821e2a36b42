import type { Rule } from '../rule/rule.js'

export const noun = {
  name: 'figure.count.noun',
  why: 'A number counts the noun that it stands before, adjectives and nouns between included.',
  examples: [
    [
      'The plant built 150,000 electric vehicles.',
      { text: '150,000', kind: 'count', value: 150_000, unit: 'electric vehicle' },
    ],
    ['They hired 40 full-time workers.', { text: '40', unit: 'full-time worker' }],
    ['They hired two more workers.', { text: 'two', unit: 'worker' }],
    ['The index stood at 5,884.', null],
  ],
} as const satisfies Rule

export const attributive = {
  name: 'figure.count.attributive',
  why: 'A number and a singular noun before another noun count what the second one has: "a 12-page report".',
  examples: [
    ['They wrote a 12-page report.', { text: '12', kind: 'count', value: 12, unit: 'page' }],
    ['The Harbour 12 opened.', null],
  ],
} as const satisfies Rule

export const ofNoun = {
  name: 'figure.count.of',
  why: 'A number before "of" and a definite plural counts some of its members.',
  examples: [
    ['Two of the deputies left.', { text: 'Two', kind: 'count', value: 2, unit: 'deputy' }],
    ['One of the deputies left.', null],
  ],
} as const satisfies Rule

export const one = {
  name: 'figure.count.one',
  why: '"One" before a singular noun counts it, unless a determiner makes it a pronoun or "one" points.',
  examples: [
    ['She lifted one hand.', { text: 'one', kind: 'count', value: 1, unit: 'hand' }],
    ['No one came.', null],
    ['This one time it worked.', null],
  ],
} as const satisfies Rule

export const countRules: readonly Rule[] = [noun, attributive, ofNoun, one]
