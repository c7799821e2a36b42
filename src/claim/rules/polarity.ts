import type { Rule } from '../../rule/rule.js'

/** What makes a claim negative. */
export const polarityRules: readonly Rule[] = [
  {
    name: 'claim.polarity.not',
    why: '“Not”, “never”, “hardly” and, before a participle, “little” deny their verb.',
    examples: [
      ['Kelmar did not sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar never sold two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Sales were little changed at $3 million.', { lemma: 'change', polarity: 'negative' }],
      ['Sales were a little changed at $3 million.', null],
      ['Kelmar did sell two mills.', null],
      ['Kelmar did not only sell two mills.', null],
      ['Kelmar is not required to sell two mills.', null],
      ['Kelmar could not be happier.', null],
    ],
  },
  {
    name: 'claim.polarity.no',
    why: '“No” before a verb’s subject or object denies the verb.',
    examples: [
      ['Kelmar sold no mills.', { lemma: 'sell', polarity: 'negative' }],
      ['None of the buyers paid Kelmar.', { lemma: 'pay', polarity: 'negative' }],
      ['Neither Kelmar nor Orrin sold two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar has no mills planned.', { lemma: 'plan', polarity: 'negative' }],
      ['Kelmar sold some mills.', null],
      ['Few buyers paid Kelmar.', null],
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
    why: 'What somebody does without doing, instead of or rather than, is not done.',
    examples: [
      ['Kelmar grew without selling two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar would rather close than sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar grew by selling two mills.', null],
      ['Kelmar grew faster than Orrin sold mills.', null],
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
  {
    name: 'claim.polarity.impossible',
    why: 'What is impossible, or what something is too small to do, is not done.',
    examples: [
      ['The rules made it impossible for Kelmar to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar is too small to buy two mills.', { lemma: 'buy', polarity: 'negative' }],
      ['Kelmar was too eager to sell two mills.', null],
      ['Kelmar was only too glad to sell two mills.', null],
      ['The rules made it possible for Kelmar to sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.nothing-to',
    why: 'Where there is nobody or nothing to do it, it is not done; where there is no need to, that is left open.',
    examples: [
      ['Kelmar had no money to pay the millers.', { lemma: 'pay', polarity: 'negative' }],
      ['There was nothing to suggest a sale.', { lemma: 'suggest', polarity: 'negative' }],
      ['Kelmar had no need to pay the millers.', null],
      ['Kelmar closed no mills to pay the millers.', null],
    ],
  },
  {
    name: 'claim.polarity.forbidden',
    why: 'What somebody is forbidden to do is not done.',
    examples: [
      ['The court forbade Kelmar to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['The court allowed Kelmar to sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.short-of',
    why: 'Who stops short of doing something, or came close to it, did not do it.',
    examples: [
      ['Kelmar stopped short of selling two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar came close to selling two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['Kelmar is close to selling two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.abandoned',
    why: 'What a plan, a bid or an offer was for is not done when the plan is dropped.',
    examples: [
      ['Kelmar dropped its plan to sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['A bid to buy two mills was rejected.', { lemma: 'buy', polarity: 'negative' }],
      ['Kelmar announced its plan to sell two mills.', null],
      ['Kelmar has not dropped its plan to sell two mills.', null],
    ],
  },
  {
    name: 'claim.polarity.at-no-time',
    why: 'A denied phrase that opens the sentence, the auxiliary before the subject, denies the verb.',
    examples: [
      ['At no time did Kelmar sell two mills.', { lemma: 'sell', polarity: 'negative' }],
      ['At that time Kelmar did sell two mills.', null],
    ],
  },
]
