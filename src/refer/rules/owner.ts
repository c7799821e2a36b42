import type { Rule } from '../../rule/rule.js'

/** What tells whose a bare measure noun is. */
export const ownerRules: readonly Rule[] = [
  {
    name: 'refer.owner.name-before',
    why: 'A measure noun right after an organization’s name is that organization’s.',
    examples: [
      ['Kelmar Ltd shares fell 8%.', { noun: 'shares', owner: 'Kelmar Ltd' }],
      ['Kelmar Ltd workers own shares.', null],
    ],
  },
  {
    name: 'refer.owner.of',
    why: 'A measure noun is of the organization that stands after its “of”.',
    examples: [
      ['Shares of Kelmar Ltd fell 8%.', { noun: 'Shares', owner: 'Kelmar Ltd' }],
      ['Shares of Kelmar Ltd and Orrin Ltd fell 8%.', null],
      ['Friends of Kelmar Ltd left.', null],
    ],
  },
  {
    name: 'refer.owner.passage',
    why: 'In a report on a company a bare measure noun ("Sales", "net income") is of the company that was last spoken of.',
    examples: [
      ['Kelmar Ltd opened a mill. Sales fell 8%.', { noun: 'Sales', owner: 'Kelmar Ltd' }],
      ['Kelmar Ltd opened a mill. Sales of cars fell 8%.', null],
      ['Kelmar Ltd opened a mill. Its sales fell 8%.', null],
      ['Anna Roe opened a mill. Sales fell 8%.', null],
    ],
  },
  {
    name: 'refer.owner.main',
    why: 'Before any company was a subject, a bare measure noun is of the one that the report speaks of most.',
    examples: [
      ['Sales fell 8%. Buyers of Kelmar Ltd shares fled Kelmar Ltd.', { noun: 'Sales', owner: 'Kelmar Ltd' }],
      ['Sales fell 8%. Buyers fled Kelmar Ltd for Orrin Ltd.', null],
    ],
  },
]
