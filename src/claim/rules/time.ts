import type { Rule } from '../../rule/rule.js'

/** What gives a claim a time that does not stand in its own clause. */
export const claimTimeRules: readonly Rule[] = [
  {
    name: 'claim.time.shared',
    why: 'A time before two coordinated clauses is that of both, one before "when" is that of the clause it opens, and what goes with a clause has its time.',
    examples: [
      ['In 2020, sales rose 5% and profit fell 3%.', { lemma: 'fall', times: ['2020'] }],
      ['Sales rose 5% and profit fell 3% in 2020.', { lemma: 'rise', times: ['2020'] }],
      ['Kelmar closed a mill in 2020, cutting 300 jobs.', { lemma: 'cut', times: ['2020'] }],
      ['It was the worst strike since 2020, when 14 ferries stopped.', { lemma: 'stop', times: ['2020'] }],
      ['It was the worst strike since 2020, and 14 ferries stopped.', null],
      ['Sales rose 5% in May, and profit fell 3% in June.', null],
      ['Kelmar said on Tuesday that it cut 300 jobs.', null],
    ],
  },
  {
    name: 'claim.time.carried',
    why: 'A report that has named its period tells of that period until it names another.',
    examples: [
      ['Kelmar’s sales rose 5% in the third quarter. Profit fell 3%.', { lemma: 'fall', times: ['the third quarter'] }],
      ['Kelmar’s sales rose 5% in the third quarter. Shares fell 3%.', null],
      ['Kelmar’s sales rose 5% on Tuesday. Profit fell 3%.', null],
    ],
  },
]
