import type { Rule } from '../rule/rule.js'

/** The rules that read a number, before anything says of what. */
export const numeralRules = {
  digits: {
    name: 'figure.number.digits',
    why: 'Digits with a decimal point or with thousands set apart by commas or apostrophes are one number.',
    examples: [
      ['The index closed at 5,884.25 on Friday.', { text: '5,884.25', kind: 'number', value: 5884.25 }],
      ["The canal moves 1'500'000 tonnes.", { text: "1'500'000 tonnes", value: 1_500_000 }],
      ['The train left at 11:30 for the coast.', null],
    ],
  },
  spaceGroups: {
    name: 'figure.number.space-groups',
    why: 'International style sets thousands apart by a space, thin or not, in groups of exactly three digits.',
    examples: [
      ['They shipped 640 000 tonnes of grain.', { text: '640 000 tonnes', value: 640_000, unit: 'tonne' }],
      ['The ferry carried 1 500 000 kg of mail.', { text: '1 500 000 kg', value: 1_500_000, unit: 'kilogram' }],
      ['They paid $6.40 and 25 people left.', null],
    ],
  },
  mixed: {
    name: 'figure.number.mixed',
    why: 'A whole number and a fraction below one, side by side or joined by a hyphen, are their sum.',
    examples: [
      ['The bonds yield 7 5/8% today.', { text: '7 5/8%', value: 7.625, unit: 'percent' }],
      ['The board measures 4-1/2 inches.', { text: '4-1/2 inches', value: 4.5, unit: 'inch' }],
      ['The shop is open 24/7 in summer.', null],
    ],
  },
  fraction: {
    name: 'figure.number.fraction',
    why: 'A small number over a usual denominator is a fraction; other slashes part dates and alternatives.',
    examples: [
      ['Add 1/2 inch of sand.', { text: '1/2 inch', value: 0.5, unit: 'inch' }],
      ['The wall is ¾ metre thick.', { text: '¾ metre', value: 0.75, unit: 'metre' }],
      ['After 9/11 the rules changed.', null],
    ],
  },
  scale: {
    name: 'figure.number.scale',
    why: 'A scale word or its abbreviation after digits multiplies them.',
    examples: [
      ['The town raised 4.3 million euros.', { text: '4.3 million euros', value: 4_300_000 }],
      ['Turnover hit €1.6bn.', { text: '€1.6bn', value: 1.6e9, unit: 'EUR' }],
      ['The pipe is 25mm wide.', null],
    ],
  },
  words: {
    name: 'figure.number.words',
    why: 'Cardinals in words follow one grammar: tens and units, hundreds, then scales.',
    examples: [
      [
        'Thirty-one thousand four hundred and fifty-six voters came.',
        { text: 'Thirty-one thousand four hundred and fifty-six', value: 31_456, unit: 'voter' },
      ],
      ['They sold one point six billion shares.', { text: 'one point six billion', value: 1.6e9, unit: 'share' }],
      ['It cost a million dollars.', { text: 'a million dollars', value: 1_000_000, unit: 'USD' }],
      ['No one came.', null],
    ],
  },
  spelledFraction: {
    name: 'figure.number.spelled-fraction',
    why: 'A cardinal before an ordinal in the plural, or an article before one with "of", is a fraction.',
    examples: [
      ['Nearly two-thirds of the harvest was lost.', { text: 'two-thirds', kind: 'ratio', value: 2 / 3 }],
      ['A quarter of the boats sank.', { text: 'A quarter', kind: 'ratio', value: 0.25 }],
      ['Yields may fall by as much as a quarter.', { text: 'a quarter', kind: 'ratio', value: 0.25 }],
      ['A third company joined.', null],
    ],
  },
  partOfScale: {
    name: 'figure.number.part-of-scale',
    why: '"Half a" and "a quarter of a" before a scale word are that part of it.',
    examples: [
      ['Half a million visitors came.', { text: 'Half a million', value: 500_000, unit: 'visitor' }],
      ['They sold a quarter of a million copies.', { text: 'a quarter of a million', value: 250_000, unit: 'copy' }],
      ['Half a century ago the mill closed.', null],
    ],
  },
  vague: {
    name: 'figure.number.vague',
    why: 'A plural number word names an order of magnitude: from the word itself to ten times as many.',
    examples: [
      [
        'Thousands of visitors came.',
        { text: 'Thousands', kind: 'count', value: null, low: 1000, high: 10_000, bound: 'about', unit: 'visitor' },
      ],
      ['Tens of thousands of bees died.', { low: 10_000, high: 100_000, unit: 'bee' }],
      ['Several visitors came.', null],
    ],
  },
} as const satisfies Record<string, Rule>
