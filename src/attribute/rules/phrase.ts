import type { Rule } from '../../rule/rule.js'

/** Contents that are no clauses: infinitives and noun phrases; and cues that are no verbs. */
export const phraseRules: readonly Rule[] = [
  {
    name: 'attribute.infinitive.own',
    why: 'A verb of intention before "to" tells what its subject means to do.',
    examples: [
      [
        'The company plans to close the mill.',
        { source: 'The company', cue: 'plans', content: 'to close the mill', kind: 'intention' },
      ],
      ['The company has to close the mill.', null],
    ],
  },
  {
    name: 'attribute.infinitive.told',
    why: 'A verb of asking or telling takes a hearer and what the hearer is to do.',
    examples: [
      [
        'The mayor urged residents to leave.',
        { source: 'The mayor', cue: 'urged', content: 'residents to leave', kind: 'statement' },
      ],
      ['The mayor left the town to rest.', null],
    ],
  },
  {
    name: 'attribute.phrase',
    why: 'Verbs of judging and mentioning tell what is judged or mentioned with a noun phrase.',
    examples: [
      ['The mayor praised the plan.', { source: 'The mayor', cue: 'praised', content: 'the plan', kind: 'statement' }],
      ['Residents called for a new bridge.', { source: 'Residents', cue: 'called for', content: 'a new bridge' }],
      ['The mayor repaired the bridge.', null],
    ],
  },
  {
    name: 'attribute.adjective',
    why: 'Adjectives of belief and feeling after a copula take what is believed or felt.',
    examples: [
      [
        'The mayor is confident that the bridge will hold.',
        { source: 'The mayor', cue: 'is confident', content: 'that the bridge will hold', kind: 'belief' },
      ],
      [
        'Residents were worried about the bridge.',
        { source: 'Residents', cue: 'were worried about', content: 'the bridge' },
      ],
      ['The bridge is old.', null],
    ],
  },
  {
    name: 'attribute.noun.clause',
    why: 'A noun of saying or thinking with its owner and a clause stands for the verb.',
    examples: [
      [
        'Nobody trusted its claim that the mill was safe.',
        { source: 'its', cue: 'claim', content: 'that the mill was safe' },
      ],
      ['Nobody trusted the rope that held the mill.', null],
    ],
  },
  {
    name: 'attribute.noun.infinitive',
    why: 'A noun of intention with its owner and an infinitive stands for the verb.',
    examples: [
      [
        'The mayor repeated his promise to build a bridge.',
        { source: 'his', cue: 'promise', content: 'to build a bridge' },
      ],
      ['The mayor used his time to build a bridge.', null],
    ],
  },
  {
    name: 'attribute.noun.phrase',
    why: 'A noun of saying or thinking with its owner and a preposition tells what is spoken or thought of.',
    examples: [
      ['Nobody shared her concerns about the bridge.', { source: 'her', cue: 'concerns about', content: 'the bridge' }],
      ['Nobody shared her book about the bridge.', null],
    ],
  },
]
