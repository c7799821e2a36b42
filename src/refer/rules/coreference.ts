import type { Rule } from '../../rule/rule.js'

/** What names a mention's entity where it is not its own name. */
export const coreferenceRules: readonly Rule[] = [
  {
    name: 'refer.coref.apposition',
    why: 'A noun phrase in apposition is another word for the name that it stands beside.',
    examples: [
      ['Kelmar Ltd, a small brewer, sold two pubs.', { text: 'a small brewer', entity: 'Kelmar Ltd', form: 'nominal' }],
      ['Kelmar Ltd sold a small brewer.', null],
    ],
  },
  {
    name: 'refer.coref.named-after',
    why: 'A name of its kind between commas, right after a noun phrase, is the name of what it means.',
    examples: [
      ['Tomas Roe and his wife, Ana Holm, sold two mills.', { text: 'his wife', entity: 'Ana Holm' }],
      ['The director, Ana Holm, and the mayor sold two barges.', null],
      ['After the storm, Ana Holm, 52, sold two barges.', null],
    ],
  },
  {
    name: 'refer.coref.nominal',
    why: 'A definite noun for a kind of thing means the thing of that kind that was spoken of most and last.',
    examples: [
      ['Kelmar Ltd sold two pubs. The company made money.', { text: 'The company', entity: 'Kelmar Ltd' }],
      ['Kelmar Ltd sold two pubs. A company made money.', null],
      ['Kelmar Ltd sold two pubs. The Italian government agreed.', null],
    ],
  },
  {
    name: 'refer.coref.described',
    why: 'A definite noun means what was called so before, or has the noun in its name.',
    examples: [
      [
        'Kelmar Ltd is a brewer. Orrin Ltd sold a mill. The brewer made money.',
        { text: 'The brewer', entity: 'Kelmar Ltd' },
      ],
      ['Kelmar Savings Bank sold two pubs. The bank made money.', { text: 'The bank', entity: 'Kelmar Savings Bank' }],
      ['Kelmar Ltd is a brewer. Kelmar Ltd sold two pubs. The bank made money.', null],
    ],
  },
  {
    name: 'refer.coref.age',
    why: 'Whoever is the only one of that age is called by it.',
    examples: [
      ['Anna Roe, 34, met Ida Holm. The 34-year-old sold a mill.', { text: 'The 34-year-old', entity: 'Anna Roe' }],
      ['Anna Roe, 34, sold a mill. The 43-year-old sold two pubs.', null],
    ],
  },
  {
    name: 'refer.coref.nation',
    why: 'Whoever alone was said to be of that land is called by it.',
    examples: [
      ['Spaniard Tomas Roe beat Anders Holm. The Spaniard sold a mill.', { text: 'The Spaniard', entity: 'Tomas Roe' }],
      ['Spaniard Tomas Roe sold a mill. The Frenchman sold two pubs.', null],
    ],
  },
  {
    name: 'refer.coref.named-before',
    why: 'A body’s name may stand between “the” and the noun for what it is.',
    examples: [
      ['The Kelmar Rail union closed.', { text: 'The Kelmar Rail union', entity: 'Kelmar Rail' }],
      ['The Kelmar Rail board resigned.', null],
    ],
  },
  {
    name: 'refer.coref.of-its',
    why: 'What somebody is stripped or robbed of is that somebody’s.',
    examples: [
      ['Orrin Ltd stripped Kelmar Ltd of its licence.', { text: 'its', entity: 'Kelmar Ltd' }],
      ['Orrin Ltd told Kelmar Ltd of its plan.', null],
    ],
  },
  {
    name: 'refer.coref.former',
    why: 'By a post that is over whoever is spoken of may be called, unless he or she holds it.',
    examples: [
      ['Anna Roe runs a mill. The former minister sold two pubs.', { text: 'The former minister', entity: 'Anna Roe' }],
      ['The minister Anna Roe runs a mill. The former minister sold two pubs.', null],
      ['Anna Roe met Ida Holm. The former minister sold two pubs.', null],
    ],
  },
  {
    name: 'refer.coref.own-organization',
    why: 'The company in what an officer says is the one that he or she speaks for.',
    examples: [
      [
        'Anna Roe, director of Kelmar Ltd, met Orrin Ltd. Orrin Ltd sold two pubs. Roe said the company would close.',
        { text: 'the company', entity: 'Kelmar Ltd' },
      ],
      ['Anna Roe, a judge, met Orrin Ltd. Orrin Ltd sold two pubs. Roe said the court would close.', null],
    ],
  },
  {
    name: 'refer.coref.group',
    why: 'A definite plural with a count means as many of its kind, where just so many were named last.',
    examples: [
      [
        'Kelmar Ltd met Orrin Ltd in May. The two companies lost money.',
        { text: 'The two companies', entity: 'Kelmar Ltd and Orrin Ltd' },
      ],
      ['Kelmar Ltd met Orrin Ltd in May. The three companies lost money.', null],
      ['Kelmar Ltd met Orrin Ltd in May. Two companies lost money.', null],
    ],
  },
  {
    name: 'refer.coref.former-latter',
    why: '“The former” is the first and “the latter” the last of the two of a kind that were named last.',
    examples: [
      [
        'Kelmar Ltd sued Orrin Ltd in May. The latter paid $3 million.',
        { text: 'The latter', entity: 'Orrin Ltd', form: 'nominal' },
      ],
      ['Kelmar Ltd sued Orrin Ltd in May. The former’s sales fell.', { text: 'The former', entity: 'Kelmar Ltd' }],
      ['Kelmar Ltd sued Orrin Ltd in May. The former minister paid $3 million.', null],
      ['Kelmar Ltd, Tarn Ltd and Orrin Ltd met in May. The latter paid $3 million.', null],
    ],
  },
  {
    name: 'refer.coref.counted',
    why: '“The two”, “the pair” and “both” without a noun mean as many of one kind, where just so many were named last.',
    examples: [
      [
        'Kelmar Ltd met Orrin Ltd in May. The two agreed.',
        { text: 'The two', entity: 'Kelmar Ltd and Orrin Ltd', form: 'nominal' },
      ],
      ['Kelmar Ltd met Orrin Ltd in May. Both lost money.', { text: 'Both', entity: 'Kelmar Ltd and Orrin Ltd' }],
      ['Kelmar Ltd met Orrin Ltd in May. The pair of mills burned.', null],
      ['Kelmar Ltd met Anna Roe in May. The two agreed.', null],
    ],
  },
  {
    name: 'refer.coref.own-subject',
    why: 'A possessive pronoun belongs to the subject of its own clause before anybody else.',
    examples: [
      ['Kelmar Ltd sold its pubs.', { text: 'its', entity: 'Kelmar Ltd', form: 'pronoun' }],
      ['Kelmar Ltd sold her pubs.', null],
    ],
  },
  {
    name: 'refer.coref.beyond-event',
    why: 'A fire or a flood owns nothing but its course and its victims: what is "its" in the clause of one is the governing subject’s.',
    examples: [
      ['Kelmar Ltd cut jobs after a fire closed its pub.', { text: 'its', entity: 'Kelmar Ltd', form: 'pronoun' }],
      ['Kelmar Ltd cut jobs after a fire claimed its victims.', null],
    ],
  },
  {
    name: 'refer.coref.governing-subject',
    why: 'The subject of a reported or adverbial clause goes on from the subject of the clause that governs it.',
    examples: [
      ['Kelmar Ltd said it sold two pubs.', { text: 'it', entity: 'Kelmar Ltd', form: 'pronoun' }],
      ['Kelmar Ltd said he sold two pubs.', null],
    ],
  },
  {
    name: 'refer.coref.pronoun',
    why: 'A pronoun means what fits it in number, gender and kind and was spoken of most and last, where only one does.',
    examples: [
      ['Anna Roe left the bank. She was tired.', { text: 'She', entity: 'Anna Roe', form: 'pronoun' }],
      ['Anna Roe left the bank. He was tired.', null],
      ['Kelmar Ltd sold two pubs. The beer was old. It was bad.', null],
    ],
  },
  {
    name: 'refer.coref.collective',
    why: '“They” may be one club, firm or party that the sentence before had for its subject, where the verb says what only people do together.',
    examples: [
      ['Kelmar Ltd turned down two bids. They paid $3 million for the pub.', { text: 'They', entity: 'Kelmar Ltd' }],
      ['Kelmar Ltd turned down two bids. They were too low.', null],
      ['Kelmar Ltd sold the pub to brewers. They paid $3 million for it.', null],
    ],
  },
  {
    name: 'refer.coref.protagonist',
    why: '“She” may be somebody who was spoken of several times and not just now, where nobody else of her sex was, nor anybody without a name.',
    examples: [
      [
        'Anna Roe left school early. Roe sold pubs. Roe had a boat. The boat leaked. The pubs closed. It rained. Prices rose. She left.',
        { text: 'She', entity: 'Anna Roe' },
      ],
      [
        'Anna Roe left school early. Roe sold pubs. Roe had a boat. The boat leaked. The pubs closed. It rained. A nurse called. She left.',
        null,
      ],
    ],
  },
  {
    name: 'refer.coref.speaker',
    why: 'Inside a quotation “I” is its speaker, and “we” the organization that speaks or that its speaker speaks for.',
    examples: [
      ['“I sold two pubs,” Anna Roe said.', { text: 'I', entity: 'Anna Roe', form: 'pronoun' }],
      ['“We sold two pubs,” said Kelmar Ltd director Anna Roe.', { text: 'We', entity: 'Kelmar Ltd' }],
      ['“We sold two pubs,” Anna Roe said.', null],
    ],
  },
  {
    name: 'refer.coref.named-behind',
    why: 'After “the town of” the town has its name.',
    examples: [
      ['The village of Kelmar in Norway froze.', { text: 'The village', entity: 'Kelmar', form: 'nominal' }],
      ['The village near Kelmar in Norway froze.', null],
    ],
  },
  {
    name: 'refer.coref.whose',
    why: '“Whose” belongs to what stands right before it.',
    examples: [
      ['Kelmar Ltd, whose shares fell 3%, sold two pubs.', { text: 'whose', entity: 'Kelmar Ltd', form: 'pronoun' }],
      ['Kelmar Ltd asked whose shares fell.', null],
    ],
  },
]
