import type { Rule } from '../../rule/rule.js'

/** What sets a claim's factuality. */
export const factualityRules: readonly Rule[] = [
  {
    name: 'claim.factuality.if-clause',
    why: 'What a condition says is not said to happen.',
    examples: [
      ['If Kelmar closes two mills, unions will strike.', { lemma: 'close', factuality: 'conditional' }],
      ['Unions will wait as long as Kelmar closes two mills.', { lemma: 'close', factuality: 'conditional' }],
      ['When Kelmar closed two mills, unions struck.', null],
    ],
  },
  {
    name: 'claim.factuality.consequence',
    why: 'What a modal says would follow holds only if its condition does.',
    examples: [
      ['Kelmar would close two mills if sales fell.', { lemma: 'close', factuality: 'conditional' }],
      ['Roe said that if sales fell, Kelmar would close two mills.', { lemma: 'close', factuality: 'conditional' }],
      ['Kelmar plans to close two mills if the bank agrees.', { lemma: 'close', factuality: 'conditional' }],
      ['Should the bank refuse, Kelmar will close two mills.', { lemma: 'close', factuality: 'conditional' }],
      ['Kelmar will close two mills if necessary.', { lemma: 'close', factuality: 'conditional' }],
      ['Kelmar would close two mills after sales fell.', null],
    ],
  },
  {
    name: 'claim.factuality.whether',
    why: '“Whether”, and “if” after a word of asking, leave open what they introduce.',
    examples: [
      ['Kelmar asked whether Orrin sold two mills.', { lemma: 'sell', factuality: 'questioned' }],
      ['Kelmar asked if Orrin sold two mills.', { lemma: 'sell', factuality: 'questioned' }],
      ['Kelmar said that Orrin sold two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.question',
    why: 'A question asserts nothing.',
    examples: [
      ['Kelmar sold two mills?', { lemma: 'sell', factuality: 'questioned' }],
      ['Kelmar sold two mills!', null],
    ],
  },
  {
    name: 'claim.factuality.unproven',
    why: 'What there is no evidence of, and what no document shows, is left open.',
    examples: [
      ['There is no evidence that Orrin sold two mills.', { lemma: 'sell', factuality: 'questioned' }],
      ['Not one document shows that Orrin sold two mills.', { lemma: 'sell', factuality: 'questioned' }],
      ['The records do not show that Orrin sold two mills.', { lemma: 'sell', factuality: 'questioned' }],
      ['There is no doubt that Orrin sold two mills.', null],
      ['Kelmar did not mention that Orrin sold two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.modal',
    why: '“Will” and “would” predict, “could”, “may” and “might” call possible; a coordinated bare verb has the same modal.',
    examples: [
      ['Kelmar could sell two mills.', { lemma: 'sell', factuality: 'possible' }],
      ['Kelmar will sell two mills.', { lemma: 'sell', factuality: 'predicted' }],
      ['Kelmar may buy a mill or make an offer.', { lemma: 'make', factuality: 'possible' }],
      ['Kelmar sold two mills and made an offer.', null],
    ],
  },
  {
    name: 'claim.factuality.going-to',
    why: '“Be going to” and “be about to” are futures.',
    examples: [
      ['Kelmar is going to sell two mills.', { lemma: 'sell', factuality: 'predicted' }],
      ['Kelmar is going.', null],
    ],
  },
  {
    name: 'claim.factuality.governing-verb',
    why: 'A verb or adjective of planning, expecting or seeming says so of the verb after it.',
    examples: [
      ['Kelmar plans to sell two mills.', { lemma: 'sell', factuality: 'planned' }],
      ['Kelmar is likely to sell two mills.', { lemma: 'sell', factuality: 'predicted' }],
      ['Kelmar is considering selling two mills.', { lemma: 'sell', factuality: 'possible' }],
      ['Kelmar began to sell two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.not-forced',
    why: 'What somebody is not forced to do may be done or not.',
    examples: [
      ['Kelmar is not required to sell two mills.', { lemma: 'sell', factuality: 'possible', polarity: 'positive' }],
      ['Kelmar was forced to sell two mills.', null],
      ['Kelmar does not have to sell two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.adverb',
    why: 'An adverb of doubt or likelihood by the verb says how sure it is.',
    examples: [
      ['Kelmar allegedly sold two mills.', { lemma: 'sell', factuality: 'possible' }],
      ['Kelmar quietly sold two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.governing-noun',
    why: 'A noun of planning, expecting or possibility says so of the infinitive or gerund after it.',
    examples: [
      ['Kelmar announced a plan to sell two mills.', { lemma: 'sell', factuality: 'planned' }],
      ['Kelmar has the right to sell two mills.', { lemma: 'sell', factuality: 'possible' }],
      ['Kelmar announced that it sold two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.governing-adjective',
    why: 'An adjective of readiness, likelihood or permission says so of the infinitive after it.',
    examples: [
      ['Kelmar is alleged to own two mills.', { lemma: 'own', factuality: 'possible' }],
      ['Kelmar was wise to sell two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.that-after',
    why: 'An adjective or noun of likelihood or hope before “that” says how sure its clause is.',
    examples: [
      ['It is likely that Kelmar sells two mills.', { lemma: 'sell', factuality: 'predicted' }],
      ['There is a chance that Kelmar sold two mills.', { lemma: 'sell', factuality: 'possible' }],
      ['It is sad that Kelmar sold two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.aimed-at',
    why: 'A gerund right after “aim at”, “think about” and their like is aimed at or thought about.',
    examples: [
      ['Kelmar is thinking about selling two mills.', { lemma: 'sell', factuality: 'possible' }],
      ['Kelmar made money by selling two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.foreseen',
    why: 'What somebody sees, forecasts or foresees something doing is still to come; what somebody saw it doing was so.',
    examples: [
      ['Kelmar sees sales reaching $3 million next year.', { lemma: 'reach', factuality: 'predicted' }],
      ['Kelmar saw sales reaching $3 million last year.', null],
    ],
  },
  {
    name: 'claim.factuality.reported-under',
    why: 'A clause under a verb of hoping, expecting or fearing is hoped, expected or feared.',
    examples: [
      ['Kelmar hopes that Orrin sells two mills.', { lemma: 'sell', factuality: 'planned' }],
      ['Kelmar says that Orrin sells two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.object-infinitive',
    why: 'An infinitive after a verb of expecting or wanting and its object is what is expected or wanted.',
    examples: [
      ['Roe expects Kelmar to sell two mills.', { lemma: 'sell', factuality: 'predicted' }],
      ['Roe forced Kelmar to sell two mills.', null],
    ],
  },
  {
    name: 'claim.factuality.infinitive',
    why: 'An infinitive of purpose is still to come; one that tells who was first to do it is not.',
    examples: [
      ['Kelmar closed a mill to save $3 million.', { lemma: 'save', factuality: 'planned' }],
      ['Roe was the first to leave Kelmar.', null],
      ['Kelmar City beat Tarn Rovers to reach the final.', null],
    ],
  },
  {
    name: 'claim.factuality.own-verb',
    why: 'A verb of planning, expecting or considering says so of the amount that is its object.',
    examples: [
      ['Kelmar expects sales of $3 million.', { lemma: 'expect', factuality: 'predicted' }],
      ['Kelmar expects trouble.', null],
    ],
  },
  {
    name: 'claim.factuality.inherited',
    why: 'A participle or gerund is as sure as the clause that it hangs on.',
    examples: [
      ['Kelmar will sell two mills, raising $3 million.', { lemma: 'raise', factuality: 'predicted' }],
      ['Kelmar sold two mills, raising $3 million.', null],
    ],
  },
  {
    name: 'claim.factuality.whether-to',
    why: 'What somebody considers "whether to" do may be done or not.',
    examples: [
      ['Tarn is weighing whether to sell a mill.', { lemma: 'sell', factuality: 'possible' }],
      ['Tarn hopes to sell a mill.', null],
    ],
  },
]
