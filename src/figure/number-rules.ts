import type { Rule } from '../rule/rule.js'

export const bareRule = {
  name: 'figure.number.bare',
  why: 'A number that nothing names or counts with is a level or an amount whose unit is understood.',
  examples: [
    ['The index ended at 27,349.19.', { text: '27,349.19', kind: 'number', value: 27_349.19, unit: null }],
    ['The bridge opened in 1998.', null],
  ],
} as const satisfies Rule

export const negativeRule = {
  name: 'figure.number.negative',
  why: 'A minus sign joined to a number, or the word "minus", makes it negative.',
  examples: [
    ['It was minus 5 degrees.', { text: 'minus 5 degrees', value: -5, unit: 'degree' }],
    ['Growth was -1.3% in May.', { text: '-1.3%', value: -1.3 }],
    ['It takes 4-5 days.', null],
  ],
} as const satisfies Rule

export const numberRules: readonly Rule[] = [bareRule, negativeRule]
