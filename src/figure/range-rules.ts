import type { Rule } from '../rule/rule.js'

export const dash = {
  name: 'figure.range.dash',
  why: 'Two rising numbers joined by a dash are the ends of one range and share unit, currency and scale.',
  examples: [
    ['A seat costs 15-20 usd.', { text: '15-20 usd', kind: 'money', value: null, low: 15, high: 20, unit: 'USD' }],
    ['Between them they hold 20–25 %.', { text: '20–25 %', low: 20, high: 25, unit: 'percent' }],
    ['The visitors won 3-1.', null],
  ],
} as const satisfies Rule

export const to = {
  name: 'figure.range.to',
  why: 'Two numbers of one kind with "to" or "or" between them are the ends of one range.',
  examples: [
    ['It will cost $3 to $4 million.', { text: '$3 to $4 million', low: 3e6, high: 4e6, unit: 'USD' }],
    ['The work takes three or four years.', { text: 'three or four years', low: 3, high: 4, unit: 'year' }],
    ['Sales rose 5% to $3 million.', null],
    ['Sales rose from €142m in 2021 to €203m.', null],
  ],
} as const satisfies Rule

export const between = {
  name: 'figure.range.between',
  why: '"Between" a number "and" another spans them.',
  examples: [
    [
      'It needs between 10 and 12 billion euros.',
      { text: '10 and 12 billion euros', low: 10e9, high: 12e9, unit: 'EUR', value: null },
    ],
    ['They sold 10 boats and 12 cars.', null],
  ],
} as const satisfies Rule

export const moved = {
  name: 'figure.range.moved',
  why: '"From" one level "to" another, where something rose, fell or changed, are two figures that share their unit.',
  examples: [
    ['The pound fell to 145.20 yen from 146.10.', { text: '146.10', value: 146.1, unit: 'JPY' }],
    ['He dropped from 90 kilograms to 82.', { text: '82', value: 82, kind: 'measure', unit: 'kilogram' }],
    ['Prices range from $200 to $400.', null],
  ],
} as const satisfies Rule

export const compared = {
  name: 'figure.count.compared',
  why: 'A bare number that is compared with a count, or the level behind a change in points, counts the same.',
  examples: [
    ['Workers held 40 strikes, compared with 63 a year before.', { text: '63', kind: 'count', unit: 'strike' }],
    ['The index rose 81.5 points to 6,120.75.', { text: '6,120.75', unit: 'point', trend: null }],
    ['It hired 90 cooks, 12 more than a year ago.', { text: '12', kind: 'count', unit: 'cook', trend: 'up' }],
    ['It hired 90 cooks, 12 more are to come.', null],
    ['They sold 40 boats to 63 ports.', null],
  ],
} as const satisfies Rule

export const part = {
  name: 'figure.range.part',
  why: 'A bare number after “of which” or “of whom” is a part of the figure before it and counts the same.',
  examples: [
    [
      'The survey cost 4 million euros, of which 3 million came from the state.',
      { text: '3 million', kind: 'money', value: 3000000, unit: 'EUR' },
    ],
    ['It hired 90 people, of whom about 40 are cooks.', { text: '40', kind: 'count', unit: 'person' }],
    ['It hired 90 people, of whom 40 cooks are left.', null],
    ['It sold four mills, which cost 3 million.', null],
  ],
} as const satisfies Rule

export const rangeRules: readonly Rule[] = [dash, to, between, moved, compared, part]
