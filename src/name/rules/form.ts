import type { Rule } from '../../rule/rule.js'

/** Rules that find names and set their bounds; find-runs.ts, cut-run.ts and find-known.ts apply them. */
export const formRules: readonly Rule[] = [
  {
    name: 'name.case.capital',
    why: 'In running text a capital inside the sentence is a name’s.',
    examples: [
      ['We met Kelldorf there.', { text: 'Kelldorf' }],
      ['We met the mayor there.', null],
    ],
  },
  {
    name: 'name.case.elsewhere',
    why: 'A word that the document writes with a capital where it proves something is a name wherever it stands.',
    examples: [
      ['Kelldorf closed. They left Kelldorf.', { text: 'Kelldorf' }],
      ['Workers left. They met workers.', null],
    ],
  },
  {
    name: 'name.case.known',
    why: 'At the start of a sentence or in a headline, what the lexicon knows as a name is one.',
    examples: [
      ['Lisbon was quiet.', { text: 'Lisbon', type: 'place' }],
      ['Harbours were quiet.', null],
    ],
  },
  {
    name: 'name.case.legal-form',
    why: 'A common word at the start belongs to the firm’s name whose legal form or “&” follows.',
    examples: [
      ['Sailors Corp. closed a mill.', { text: 'Sailors Corp.', type: 'organization' }],
      ['Sailors of Kelldorf Corp. met.', null],
    ],
  },
  {
    name: 'name.case.tagged',
    why: 'An unknown word at the start that fits a proper noun’s place is taken for a name if something speaks for a type.',
    examples: [
      ['Tarvinsson said it was over.', { text: 'Tarvinsson', type: 'person' }],
      ['Everybody said it was over.', null],
    ],
  },
  {
    name: 'name.case.quoted-title',
    why: 'Between quotation marks, capitals on all words of weight and no sentence are a title, small words and all.',
    examples: [
      ['He wrote "A Harbour of One’s Own" in May.', { text: 'A Harbour of One’s Own', type: 'work' }],
      ['He said "A harbour was lost" in May.', null],
    ],
  },
  {
    name: 'name.join.ampersand',
    why: '“&” joins parts of one name, as “and” does not.',
    examples: [
      ['It was audited by Kelldorf & Brandt.', { text: 'Kelldorf & Brandt' }],
      ['It was audited by Kelldorf and Brandt.', null],
    ],
  },
  {
    name: 'name.join.own-possessive',
    why: 'Some firms have a possessive mark in their name.',
    examples: [
      ['She ate at Denny’s on Monday.', { text: 'Denny’s' }],
      ['She ate at Kelldorf’s house on Monday.', null],
    ],
  },
  {
    name: 'name.join.legal-form',
    why: 'A legal form belongs to the name before it, also written small or after a comma.',
    examples: [
      ['It was sold to Kelldorf, Inc. in May.', { text: 'Kelldorf, Inc.', type: 'organization' }],
      ['It was sold to Kelldorf Brewers plc in May.', { text: 'Kelldorf Brewers plc', type: 'organization' }],
      ['It was sold to Kelldorf, Brandt and others.', null],
    ],
  },
  {
    name: 'name.join.of',
    why: 'Words for institutions and lands take “of” and a capital into their names.',
    examples: [
      ['He left the Ministry of Trade.', { text: 'Ministry of Trade', type: 'organization' }],
      ['He left the port of Kelldorf.', null],
    ],
  },
  {
    name: 'name.join.and-in-institution',
    why: '“And” between topics is inside an institution’s name.',
    examples: [
      ['He left the Food and Drug Administration.', { text: 'Food and Drug Administration', type: 'organization' }],
      ['He left Kelldorf and Brandt Administration.', null],
      ['She joined Kelldorf and Arden Police.', { text: 'Kelldorf and Arden Police', type: 'organization' }],
      ['She told Kelldorf and French Police.', null],
    ],
  },
  {
    name: 'name.join.owner-in-institution',
    why: 'Unions, parties and houses have those they are for inside their name, with a possessive mark.',
    examples: [
      ['He left the Ferry Workers’ Union in May.', { text: 'Ferry Workers’ Union', type: 'organization' }],
      ['He died at St. Anne’s Hospital in May.', { text: 'St. Anne’s Hospital', type: 'facility' }],
      ['He left the Kelldorf’s Union Street in May.', null],
    ],
  },
  {
    name: 'name.join.particle',
    why: 'Small “van”, “de” or “bin” between capitals is inside the name.',
    examples: [
      ['He met Orvin van der Kell there.', { text: 'Orvin van der Kell' }],
      ['He met Orvin in Lisbon.', null],
    ],
  },
  {
    name: 'name.join.hyphen',
    why: 'A hyphen between capitals is inside the name.',
    examples: [
      ['He met Maria Kelldorf-Brandt there.', { text: 'Maria Kelldorf-Brandt' }],
      ['He met Maria - Kelldorf had left.', null],
    ],
  },
  {
    name: 'name.join.hyphenated-adjective',
    why: 'A name, a hyphen and a participle are one adjective.',
    examples: [
      ['The Lisbon-based brewer closed.', { text: 'Lisbon-based' }],
      ['The Lisbon brewer closed.', null],
    ],
  },
  {
    name: 'name.join.number',
    why: 'A short number or a year to come closes names of models, versions, roads and plans.',
    examples: [
      ['It is part of Bold Harbour 2035.', { text: 'Bold Harbour 2035' }],
      ['It moved to Lisbon 12 years ago.', null],
    ],
  },
  {
    name: 'name.join.number-first',
    why: 'An article, a number and a word in capitals are a model’s name, but for units.',
    examples: [
      ['It makes the 300 XE estate car there.', { text: '300 XE' }],
      ['It runs the 300 MW plant there.', null],
    ],
  },
  {
    name: 'name.bounds.title',
    why: 'Posts and forms of address are written with a capital before a name and are no part of it.',
    examples: [
      ['They met Foreign Minister Ilse Brandt.', { text: 'Ilse Brandt', type: 'person' }],
      ['They met Ilse Brandt.', null],
    ],
  },
  {
    name: 'name.bounds.nationality',
    why: 'A nationality before a person or a ministry is a name of its own.',
    examples: [
      ['They met German Chancellor Ilse Brandt and Italian Orvin Kelldorf.', { text: 'Orvin Kelldorf' }],
      ['They flew with British Airways.', null],
    ],
  },
  {
    name: 'name.bounds.country',
    why: 'A country right before a person or a feast is a name of its own.',
    examples: [
      ['The list has Italy Maria Kelldorf first.', { text: 'Maria Kelldorf', type: 'person' }],
      ['The list has South Africa first.', null],
    ],
  },
]

/** Rules that decide which names are one thing's; link.ts and pool.ts apply them. */
export const poolRules: readonly Rule[] = [
  {
    name: 'name.pool.last-name',
    why: 'Who was named in full goes by the last name.',
    examples: [
      [
        'Maria Kelldorf left. Friends of Kelldorf stayed.',
        { text: 'Kelldorf', type: 'person', name: 'Maria Kelldorf' },
      ],
      ['Maria Kelldorf left. Friends of Brandt stayed.', null],
    ],
  },
  {
    name: 'name.pool.company',
    why: 'A firm goes by its name without legal form and general words.',
    examples: [
      [
        'It sold the mill to Kelldorf Motor Corp. in May. Then Kelldorf closed it.',
        { text: 'Kelldorf', name: 'Kelldorf Motor Corp.' },
      ],
      ['It sold the mill to Kelldorf International in May. Then Kelldorf closed it.', null],
    ],
  },
  {
    name: 'name.pool.first-word',
    why: 'A firm is introduced by its full name and goes on by its first word.',
    examples: [
      [
        'It sold the mill to Kelldorf Paper Mills PLC in May. Then Kelldorf closed it.',
        { text: 'Kelldorf', name: 'Kelldorf Paper Mills PLC' },
      ],
      ['Kelldorf sold half of a venture named Kelldorf International. Then Kelldorf left.', null],
    ],
  },
  {
    name: 'name.pool.acronym',
    why: 'An institution goes by the initials of its name.',
    examples: [
      [
        'The National Road Agency (NRA) warned of ice.',
        { text: 'NRA', type: 'organization', name: 'National Road Agency' },
      ],
      ['The National Road Agency and KTRV warned of ice.', null],
    ],
  },
  {
    name: 'name.pool.in-brackets',
    why: 'Capitals in brackets right after an institution’s name are its short form, initials or not.',
    examples: [
      [
        'The Institute for Harbour Research (IHAFO) opened. They left IHAFO in May.',
        { text: 'IHAFO', name: 'Institute for Harbour Research' },
      ],
      ['They met Maria Kelldorf (MKAB) there. They left MKAB in May.', null],
    ],
  },
  {
    name: 'name.pool.head-word',
    why: 'After its full name an institution goes by the word for what it is, with article and capital: “the Courier”.',
    examples: [
      [
        'He told the Kelldorf Courier that he would go. He left, the Courier said.',
        { text: 'Courier', name: 'Kelldorf Courier' },
      ],
      ['He told the Kelldorf Courier that he would go. He left, the Herald said.', null],
    ],
  },
  {
    name: 'name.pool.club',
    why: 'A football club goes by its town’s name.',
    examples: [
      [
        'Kelldorf City striker Orvin Brandt left. Fans of Kelldorf wept.',
        { text: 'Kelldorf', name: 'Kelldorf City', type: 'organization' },
      ],
      ['Kelldorf Rovers left. The talks in northern Kelldorf failed.', null],
    ],
  },
  {
    name: 'name.pool.club-nickname',
    why: 'A club whose name ends in “Rovers” or the like goes by that word, where only one such is named.',
    examples: [
      [
        'Kelldorf Rovers sold a striker. Fans of Rovers wept.',
        { text: 'Rovers', name: 'Kelldorf Rovers', type: 'organization' },
      ],
      ['Kelldorf Rovers beat Tarn Rovers. Fans of Rovers wept.', null],
    ],
  },
  {
    name: 'name.pool.same-name',
    why: 'Some names have a known short form.',
    examples: [
      ['He left the United States. The U.S. was quiet.', { text: 'U.S.', name: 'United States' }],
      ['He left Lisbon. The U.S. was quiet.', null],
    ],
  },
  {
    name: 'name.pool.elsewhere',
    why: 'A name has one type in a document: what was told of it once holds for every mention.',
    examples: [
      ['They left the town of Kelldorf. They praised Kelldorf.', { text: 'Kelldorf', type: 'place' }],
      ['They left the town of Kelldorf.', null],
    ],
  },
  {
    name: 'name.pool.default',
    why: 'Of a name on which nothing was said, only its form can tell: several words are mostly an organization.',
    examples: [
      ['They praised Kelldorf.', { text: 'Kelldorf', type: 'other' }],
      ['They praised Lisbon.', null],
    ],
  },
]
