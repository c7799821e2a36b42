import type { Rule } from '../rule/rule.js'

export const yearOld = {
  name: 'figure.age.year-old',
  why: '"Year-old", "years old" and "years of age" after a number make it an age.',
  examples: [
    ['A 34-year-old was hurt.', { text: '34-year-old', kind: 'age', value: 34, unit: 'year' }],
    ['The reef is 90 million years old.', { value: 90_000_000, kind: 'age', unit: 'year' }],
    ['The old plan ran for 34 years.', null],
  ],
} as const satisfies Rule

export const aged = {
  name: 'figure.age.aged',
  why: '"Aged" and "age" before a whole number of at most three digits make it an age.',
  examples: [
    ['A man aged 34 was hurt.', { text: '34', kind: 'age', value: 34, unit: 'year' }],
    ['The cheese is aged in barrels.', null],
  ],
} as const satisfies Rule

export const apposition = {
  name: 'figure.age.apposition',
  why: "News style sets a person's age between commas after the name.",
  examples: [
    ['Anna Berg, 34, runs the mill.', { text: '34', kind: 'age', value: 34, unit: 'year' }],
    ['They met on March 3, 12 days later.', null],
  ],
} as const satisfies Rule

export const turns = {
  name: 'figure.age.turns',
  why: 'What a person "turns", or a bare small number that he or she "is", is an age.',
  examples: [
    ['She turned 40 in May.', { text: '40', kind: 'age', value: 40, unit: 'year' }],
    ['He will be 35 by then.', { text: '35', kind: 'age', value: 35 }],
    ['He was 35 metres away.', null],
  ],
} as const satisfies Rule

export const ageRules: readonly Rule[] = [yearOld, aged, apposition, turns]
