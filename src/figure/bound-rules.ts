import type { Rule } from '../rule/rule.js'

export const before = {
  name: 'figure.bound.before',
  why: 'Words before a number say on which side of it the true one lies.',
  examples: [
    ['It bottles up to 40,000 litres.', { text: '40,000 litres', bound: 'at-most' }],
    ['About 300 residents left.', { text: '300', bound: 'about', unit: 'resident' }],
    ['The club signed sub-500 members.', { text: '500', bound: 'less-than', unit: 'member' }],
    ['It took at least two hours.', { text: 'two hours', bound: 'at-least' }],
    ['The pier is worth nowhere near $3 million.', { text: '$3 million', bound: 'less-than' }],
    ['Sales neared 300 boats.', { text: '300', bound: 'about' }],
    ['The talk was about boats.', null],
    ['He approached 30 boats.', null],
    ['He was jailed over £2m fraud.', null],
    ['A row over £2m broke out.', null],
    ['He handed over £2m.', null],
    ['Shares went up to $40.', null],
  ],
} as const satisfies Rule

export const after = {
  name: 'figure.bound.after',
  why: '"Or so", "or more", "plus" and their like say the same behind the number or its noun.',
  examples: [
    ['It took 20 minutes or so.', { text: '20 minutes', bound: 'about' }],
    ['Guests pay $50 or more.', { text: '$50', bound: 'at-least' }],
    ['He plays for 30-plus clubs.', { text: '30', bound: 'at-least' }],
    ['Take two boats or three cars.', null],
  ],
} as const satisfies Rule

export const converted = {
  name: 'figure.bound.converted',
  why: 'An amount in brackets behind another converts it, and is as exact as that one.',
  examples: [
    ['It lies about 30 miles (48 km) inland.', { text: '48 km', value: 48, bound: 'about' }],
    ['It lies 30 miles (48 km) inland.', null],
  ],
} as const satisfies Rule

export const boundRules: readonly Rule[] = [before, after, converted]
