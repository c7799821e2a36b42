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
    ['The farmer, 61, lost the case.', { text: '61', kind: 'age', value: 61 }],
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

export const overs = {
  name: 'figure.age.overs',
  why: '"The over-65s" and "under-16s" are people by the age that they are beyond.',
  examples: [
    ['The over-65s pay nothing.', { text: '65s', kind: 'age', value: 65, unit: 'year', bound: 'more-than' }],
    ['He sang hits of the 60s.', null],
  ],
} as const satisfies Rule

export const inDecade = {
  name: 'figure.age.decade',
  why: 'Behind "his", "her" and their like a decade in figures is one of life.',
  examples: [
    ['She was in her late 40s.', { text: '40s', kind: 'age', value: null, low: 40, high: 49, unit: 'year' }],
    ['It was built in the late 40s.', null],
  ],
} as const satisfies Rule

export const persons = {
  name: 'figure.age.persons',
  why: 'A bare number behind "over" or "under" and a plural noun of persons is an age.',
  examples: [
    ['It is free for children under five.', { text: 'five', kind: 'age', value: 5, bound: 'less-than' }],
    ['Children under five umbrellas stayed dry.', null],
  ],
} as const satisfies Rule

export const lifespan = {
  name: 'figure.age.level',
  why: 'What an age or a life expectancy is, or is raised or cut to, is an age.',
  examples: [
    ['The average age is 43.', { text: '43', kind: 'age', value: 43, unit: 'year' }],
    ['They raised the pension age to 67.', { text: '67', kind: 'age', value: 67 }],
    ['At that age the score was 43.', null],
  ],
} as const satisfies Rule

export const ageRules: readonly Rule[] = [yearOld, aged, apposition, turns, overs, inDecade, persons, lifespan]
