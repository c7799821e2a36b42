import type { Rule } from '../../rule/rule.js'

/** What makes a claim negative. */
export const polarityRules: readonly Rule[] = [
  {
    name: 'claim.polarity.not',
    why: '“Not”, “never” and “hardly” deny their verb.',
    examples: [
      ['Kelmar did not sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar never sold two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar did sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.no',
    why: '“No” before a verb’s subject or object denies the verb.',
    examples: [
      ['Kelmar sold no mills.', { lemma: 'sell', polarity: 'negative' }],
      ['None of the buyers paid Kelmar.', { lemma: 'pay', polarity: 'negative' }],
      ['Kelmar sold some mills.', null],
    ],
  },
  {
    name: 'claim.polarity.denying-verb',
    why: 'What somebody fails, refuses or stops to do is not done.',
    examples: [
      ['Kelmar failed to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar managed to sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.yet-to',
    why: 'What somebody has yet to do is not done.',
    examples: [
      ['Kelmar has yet to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar has yet another mill.', null],
    ],
  },
  {
    name: 'claim.polarity.nor',
    why: '“Nor” denies the clause that it opens, and “or” hands on the denial of the verb before it.',
    examples: [
      ['Kelmar did not buy or sell mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar did buy or sell mills.', null],
    ],
  },
  {
    name: 'claim.polarity.without',
    why: 'What somebody does without doing, or does instead of, is not done.',
    examples: [
      ['Kelmar grew without selling two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar grew by selling two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.raised',
    why: 'Not to think or expect that something happens is to think that it does not.',
    examples: [
      ['Roe does not expect that Kelmar will sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Roe did not say that Kelmar will sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.denied',
    why: 'To deny a clause is to say that it does not hold.',
    examples: [
      ['Roe denied that Kelmar sold two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Roe said that Kelmar sold two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.prevented',
    why: 'What somebody is kept from doing is not done.',
    examples: [
      ['Roe stopped Kelmar from selling two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Roe made money from selling two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.denying-adjective',
    why: 'Who is unable, unwilling or unlikely to do it does not.',
    examples: [
      ['Kelmar is unable to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar is ready to sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.left-undone',
    why: 'What somebody forgets, gives up or decides against is not done.',
    examples: [
      ['Kelmar forgot to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar decided against selling two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar remembered to sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.no-plan',
    why: 'What nobody has a plan, a right or a wish to do is not to be done.',
    examples: [
      ['Kelmar has no plans to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar has plans to sell two mills.', null],
    ],
  },
]
