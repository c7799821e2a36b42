import type { Rule } from '../rule/rule.js'

export const verb = {
  name: 'figure.trend.verb',
  why: 'What stands right behind a verb of change, or behind its "by", is the amount of the change; "to" leads to a level.',
  examples: [
    ['Profit rose 5%.', { text: '5%', trend: 'up' }],
    ['The shop cut its prices by a further 10%.', { text: '10%', trend: 'down' }],
    ['The shares lost a quarter of their value.', { text: 'a quarter', trend: 'down' }],
    ['Profit rose anywhere from 3% to 5%.', { text: '3% to 5%', trend: 'up' }],
    ['The firm axed 300 jobs.', { text: '300', trend: 'down' }],
    ['Profit rose to 5% of sales.', null],
    ['The price fell below $3.', null],
    ['The price rose as high as $9.', null],
    ['It fell 30 votes short.', null],
  ],
} as const satisfies Rule

export const adverb = {
  name: 'figure.trend.up-down',
  why: '"Up" or "down" before an amount tells its direction; a comparative after it does too.',
  examples: [
    ['The shares were down 30 cents.', { text: '30 cents', trend: 'down' }],
    ['They sold a third fewer boats.', { text: 'a third', trend: 'down' }],
    ['Sales were 4% higher.', { text: '4%', trend: 'up' }],
    ['It has 40 fewer workers.', { text: '40', unit: 'worker', trend: 'down' }],
    ['It has 40 more workers than in May.', { text: '40', unit: 'worker', trend: 'up' }],
    ['It hired 40 more workers.', null],
    ['Women made up 30% of the crew.', null],
  ],
} as const satisfies Rule

export const noun = {
  name: 'figure.trend.noun',
  why: 'An amount before a noun of change, or behind it and "of", is the amount of the change.',
  examples: [
    ['They agreed on a 10% pay cut.', { text: '10%', trend: 'down' }],
    ['The town saw growth of 3%.', { text: '3%', trend: 'up' }],
    ['A 10% share was sold.', null],
  ],
} as const satisfies Rule

export const apposed = {
  name: 'figure.trend.apposed',
  why: 'A second amount behind "or" or in brackets tells the same change in another unit.',
  examples: [
    ['The index fell 210 points, or 0.7%.', { text: '0.7%', trend: 'down' }],
    ['They own 210 shares, or 0.7%.', null],
  ],
} as const satisfies Rule

export const signed = {
  name: 'figure.trend.sign',
  why: 'A plus or minus joined to a percentage marks a change in tables and market lists.',
  examples: [
    ['Oslo: OBX -1.4%.', { text: '-1.4%', value: -1.4, trend: 'down' }],
    ['They kept 2-3% back.', null],
  ],
} as const satisfies Rule

export const trendRules: readonly Rule[] = [verb, adverb, noun, apposed, signed]
