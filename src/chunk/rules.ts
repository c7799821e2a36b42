import type { Rule } from '../rule/rule.js'

/** What the chunker's groups name, with why it holds. */
export const chunkRules: readonly Rule[] = [
  {
    name: 'chunk.noun.possessor',
    why: 'A possessive pronoun or a noun with the possessive mark opens the group of what is possessed.',
    examples: [
      ['The ferry operator’s new terminal opened.', { kind: 'noun', text: 'The ferry operator’s new terminal' }],
      ['It sold its terminal.', { kind: 'noun', text: 'its terminal' }],
      ['It sold the terminal.', null],
    ],
  },
  {
    name: 'chunk.noun.figure',
    why: 'A figure with its bound before and its noun or rate after stands in one group.',
    examples: [
      ['They bottle up to 40,000 crates a day.', { kind: 'noun', text: 'up to 40,000 crates a day' }],
      ['He paid for a 12% share.', { kind: 'noun', text: 'a 12% share' }],
      ['He paid for a share.', null],
    ],
  },
  {
    name: 'chunk.noun.time',
    why: 'A time expression that no noun follows is a group of its own.',
    examples: [
      ['The firm sold its farm last spring.', { kind: 'noun', text: 'last spring' }],
      ['The firm published third-quarter results.', null],
    ],
  },
  {
    name: 'chunk.noun.trades',
    why: 'Several trades before one word for a firm, after one article, are one group: the firm has them all.',
    examples: [
      [
        'The timber, paper and printing concern lost money.',
        { kind: 'noun', text: 'The timber, paper and printing concern' },
      ],
      ['She owns a pub and hotel chain.', { kind: 'noun', text: 'a pub and hotel chain' }],
      ['The mayor and bus company met.', null],
      ['The timber and a printing company burned.', null],
    ],
  },
  {
    name: 'chunk.noun.place-region',
    why: 'A town and, after a comma, the country or region that it lies in are one place.',
    examples: [
      ['The firm, based in Austin, Texas, makes pumps.', { kind: 'noun', text: 'Austin, Texas' }],
      ['A meeting in Geneva, Switzerland ended on Friday.', { kind: 'noun', text: 'Geneva, Switzerland' }],
      ['Austin, Texas, grew by a tenth.', { kind: 'noun', text: 'Austin, Texas' }],
      ['It has plants in Kerala, India, and Bergamo, Italy.', { kind: 'noun', text: 'Kerala, India' }],
      ['In Lyon, France lost to Spain.', null],
      ['They sell it in Lyon, France and Spain.', null],
      ['They sell it in Spain, France and Austria.', null],
      ['She met Macron, France’s president.', null],
    ],
  },
  {
    name: 'chunk.verb.share',
    why: 'A percentage between "be" and "owned", "held" or "controlled" says how much of it is: the participle is the verb.',
    examples: [
      ['The port is 92%-owned by the state.', { kind: 'verb', text: 'is 92%-owned' }],
      ['The port is 92% owned by the state.', { kind: 'verb', text: 'is 92% owned' }],
      ['The port is 92% full.', null],
    ],
  },
  {
    name: 'chunk.verb.catenative-to',
    why: 'A verb of intending, seeming or trying makes one group with the infinitive after it.',
    examples: [
      ['The board has agreed to sell the mill.', { kind: 'verb', text: 'has agreed to sell' }],
      ['Prices are expected to fall.', { kind: 'verb', text: 'are expected to fall' }],
      ['The board sold the mill to pay its debts.', null],
    ],
  },
  {
    name: 'chunk.verb.catenative-gerund',
    why: 'A verb of considering, starting or stopping makes one group with the gerund after it.',
    examples: [
      ['The board is considering closing the mill.', { kind: 'verb', text: 'is considering closing' }],
      ['The board is considering the closing date.', null],
    ],
  },
  {
    name: 'chunk.verb.catenative-bare',
    why: '"Help" takes an infinitive without "to".',
    examples: [
      ['The grant could help save the mill.', { kind: 'verb', text: 'could help save' }],
      ['The grant could help the mill.', null],
    ],
  },
  {
    name: 'chunk.verb.adjective-catenative',
    why: '"Be likely to" and its like make one group with the infinitive after them.',
    examples: [
      ['The mill is likely to close.', { kind: 'verb', text: 'is likely to close' }],
      ['The mill is likely the oldest.', null],
    ],
  },
  {
    name: 'chunk.verb.particle',
    why: 'A particle that makes another verb of the verb belongs to its group.',
    examples: [
      ['They set up a trust.', { kind: 'verb', text: 'set up' }],
      ['They walked up the hill.', null],
    ],
  },
  {
    name: 'chunk.verb.reduced-participle',
    why: 'A clause has one finite verb: beside another one, or before an agent, a bare form in -ed is a participle.',
    examples: [
      ['The trust named Harbour Hope was founded in May.', { kind: 'verb', text: 'named' }],
      ['The bridge built by the army has closed.', { kind: 'verb', text: 'built' }],
      ['The army built the bridge.', null],
      ['Output increased by 5% in May.', null],
    ],
  },
  {
    name: 'chunk.verb.parted-auxiliary',
    why: 'An auxiliary that a prepositional phrase parts from its verb belongs to it.',
    examples: [
      ['The mill has in recent years lost 40 jobs.', { kind: 'verb', text: 'lost' }],
      ['The rise was in part driven by rents.', { kind: 'verb', text: 'driven' }],
      ['The mill is in talks led by the mayor.', null],
    ],
  },
  {
    name: 'chunk.verb.inverted-auxiliary',
    why: 'An auxiliary before the subject belongs to the verb behind it (Quirk et al., A comprehensive grammar, 1985, 18.24).',
    examples: [
      ['Nor did the mayor pay a fine.', { kind: 'verb', text: 'pay' }],
      ['Rarely has a mill made such losses.', { kind: 'verb', text: 'made' }],
      ['Had the dam failed, 400 homes would have gone.', { kind: 'verb', text: 'failed' }],
      ['The mayor did the firm a favour.', null],
    ],
  },
]
