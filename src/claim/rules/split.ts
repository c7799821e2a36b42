import type { Rule } from '../../rule/rule.js'

/** What makes several claims of one clause. */
export const splitRules: readonly Rule[] = [
  {
    name: 'claim.split.subject',
    why: 'What several do each alone is a claim of each; what they do only together, or as one amount, is one.',
    examples: [
      ['Orrin Ltd. and Tarn plc closed a mill.', { subject: 'Tarn plc', lemma: 'close', object: 'mill' }],
      ['Orrin Ltd. and Tarn plc merged.', null],
      ['Orrin Ltd. and Tarn plc invested $3 million.', null],
      ['Orrin Ltd. and Tarn plc are rivals.', null],
    ],
  },
  {
    name: 'claim.split.object',
    why: 'Several things done to in one verb are a claim each.',
    examples: [
      ['Orrin Ltd. bought two mills and a farm.', { subject: 'Orrin Ltd.', lemma: 'buy', object: 'farm' }],
      ['Lund sued two mills, Orrin Ltd. and a farm.', { subject: 'Lund', lemma: 'sue', object: 'farm' }],
      ['Lund sued the operators, Orrin and Tarn.', null],
      ['Orrin Ltd. sells oil and gas pumps.', null],
      ['Orrin Ltd. combined its mills and its farms.', null],
    ],
  },
  {
    name: 'claim.split.complement',
    why: 'Several complements of one preposition after a verb without object are a claim each.',
    examples: [
      ['Orrin Ltd. deals in salt and tea.', { lemma: 'deal', modifiers: [['other', 'in', 'tea']] }],
      ['Orrin Ltd. sits between Turin and Milan.', null],
    ],
  },
]
