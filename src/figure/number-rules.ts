import type { Rule } from '../rule/rule.js'

export const bareRule = {
  name: 'figure.number.bare',
  why: 'A number that nothing names or counts with is a level or an amount whose unit is understood.',
  examples: [
    ['The index ended at 31,204.57.', { text: '31,204.57', kind: 'number', value: 31_204.57, unit: null }],
    ['The bridge opened in 1998.', null],
  ],
} as const satisfies Rule

export const negativeRule = {
  name: 'figure.number.negative',
  why: 'A minus sign joined to a number, the word "minus", or in accounts brackets around it make it negative.',
  examples: [
    ['It was minus 5 degrees.', { text: 'minus 5 degrees', value: -5, unit: 'degree' }],
    ['The unit had income of ($3.4 million).', { text: '$3.4 million', value: -3_400_000 }],
    ['Growth was -2.2% in May.', { text: '-2.2%', value: -2.2 }],
    ['It takes 4-5 days.', null],
  ],
} as const satisfies Rule

export const numberRules: readonly Rule[] = [bareRule, negativeRule]
