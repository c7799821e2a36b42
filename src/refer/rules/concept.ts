import type { Rule } from '../../rule/rule.js'

/** What tells what a figure counts, measures or changes. */
export const conceptRules: readonly Rule[] = [
  {
    name: 'refer.concept.before-noun',
    why: 'A share or an amount before a noun is that noun’s.',
    examples: [
      ['Kelmar bought a 21% stake in Orrin.', { text: '21%', concept: 'stake in Orrin' }],
      ['Kelmar grew 21%.', null],
    ],
  },
  {
    name: 'refer.concept.of-phrase',
    why: 'A share of something is what it is a share of.',
    examples: [
      ['Kelmar bought 51% of the capital.', { text: '51%', concept: 'capital' }],
      ['Kelmar bought 51 mills.', null],
    ],
  },
  {
    name: 'refer.concept.noun-of',
    why: 'A noun before “of” and an amount is what the amount measures.',
    examples: [
      ['Kelmar had sales of $3 million.', { text: '$3 million', concept: 'sales' }],
      ['Kelmar had sales worth $3 million.', null],
    ],
  },
  {
    name: 'refer.concept.changed-object',
    why: 'The level that something is changed to is the level of the thing changed, not of who changes it.',
    examples: [
      ['Kelmar raised its dividend to 30 pence.', { text: '30 pence', concept: 'dividend' }],
      ['The dividend rose to 30 pence.', null],
    ],
  },
  {
    name: 'refer.concept.subject',
    why: 'The amount and the level of a change are those of the verb’s subject, and so is what a copula says it is.',
    examples: [
      ['Sales rose 8% to $3 million.', { text: '8%', concept: 'Sales' }],
      ['Sales rose 8% to $3 million.', { text: '$3 million', concept: 'Sales' }],
      ['Revenue was $3 million.', { text: '$3 million', concept: 'Revenue' }],
      ['Kelmar paid $3 million.', null],
    ],
  },
  {
    name: 'refer.concept.restated',
    why: 'An amount after “or” or in brackets says the one before it again in another measure.',
    examples: [
      ['Profit fell to $3 million, or 9 cents a share.', { text: '9 cents', concept: 'Profit' }],
      ['Profit fell to $3 million from $4 million.', null],
    ],
  },
]
