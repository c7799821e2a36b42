import type { Rule } from '../rule/rule.js'

export const per = {
  name: 'figure.rate.per',
  why: '"Per", a slash or "a" before a unit or a usual denominator makes a rate.',
  examples: [
    ['They earned 16 pence a share.', { text: '16 pence', value: 0.16, per: 'share' }],
    ['Rent is $40 per square metre.', { text: '$40', per: 'square metre' }],
    ['Parking costs €5/day.', { text: '€5', per: 'day' }],
    ['Parking costs €50 more a year.', { text: '€50', per: 'year' }],
    ['It costs $320 a vial.', { text: '$320', per: 'vial' }],
    ['They earn £50 more a week.', { text: '£50', per: 'week' }],
    ['They gave $5 a try.', null],
  ],
} as const satisfies Rule

export const perNumber = {
  name: 'figure.rate.per-number',
  why: 'A number behind "per" or "for every" is the base of the rate, not an amount of its own.',
  examples: [
    ['They saw 7.2 cases per 100,000 pupils.', { text: '7.2', kind: 'count', unit: 'case', per: '100,000 pupils' }],
    ['Deaths fell to 31 per million people.', { text: '31', per: 'million people' }],
    ['They built 40 huts per year.', null],
  ],
} as const satisfies Rule

export const periodic = {
  name: 'figure.rate.periodic',
  why: '"Annually", "every year" and their like make a rate by that period.',
  examples: [
    ['The plant builds 150,000 cars annually.', { text: '150,000', unit: 'car', per: 'year' }],
    ['They bottle 40 barrels every day.', { text: '40 barrels', per: 'day' }],
    ['They had 40 daily flights.', null],
  ],
} as const satisfies Rule

export const each = {
  name: 'figure.rate.each',
  why: '"Each" and "apiece" after an amount spread it over things that are named elsewhere.',
  examples: [
    ['They paid $6 each.', { text: '$6', per: null }],
    ['They each paid $6.', null],
  ],
} as const satisfies Rule

export const rateRules: readonly Rule[] = [per, perNumber, periodic, each]
