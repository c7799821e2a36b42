import type { Rule } from '../../rule/rule.js'

/** What noun phrases tell without a verb. */
export const impliedRules: readonly Rule[] = [
  {
    name: 'claim.implied.post',
    why: 'The noun of a post or profession before a person’s name says what the person is.',
    examples: [
      [
        'The chief executive Mary Brandt closed a mill.',
        { subject: 'Mary Brandt', lemma: 'be', object: 'chief executive' },
      ],
      ['The mill that Mary Brandt closed was old.', null],
    ],
  },
  {
    name: 'claim.implied.age',
    why: 'A bare number between commas after a person is the person’s age.',
    examples: [
      ['Mary Brandt, 47, closed a mill.', { subject: 'Mary Brandt', lemma: 'be', object: '47' }],
      ['Mary Brandt closed 47 mills.', null],
    ],
  },
  {
    name: 'claim.implied.possessor',
    why: 'A possessor has what follows it; where the clause is about somebody else, the figure is the possessor’s.',
    examples: [
      ['Orrin Ltd. raised Tarn’s 7% share.', { subject: 'Tarn', lemma: 'have', object: '7% share' }],
      ['Orrin Ltd. raised its 7% share.', null],
      ['Tarn’s 7% share grew.', null],
    ],
  },
  {
    name: 'claim.implied.expected',
    why: 'A possessed forecast or expectation "of" an amount says what its possessor expects: the amount.',
    examples: [
      [
        'Profit was below analysts’ forecasts of $3 million.',
        { subject: 'analysts’ forecasts', lemma: 'be', object: '$3 million', factuality: 'predicted' },
      ],
      ['Profit was below analysts’ forecasts of growth.', null],
      ['Profit was below the mill’s debts of $3 million.', null],
    ],
  },
  {
    name: 'claim.implied.share',
    why: 'A percentage and "owned" or the like before a noun say how much of what it names is so.',
    examples: [
      ['Orrin Ltd. wants the 51%-owned ferry line.', { subject: 'ferry line', lemma: 'be', object: '51%-owned' }],
      ['Orrin Ltd. wants 51% of the ferry line.', null],
    ],
  },
]
