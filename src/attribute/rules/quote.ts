import type { Rule } from '../../rule/rule.js'

/** Quotations and the words that say whose they are. */
export const quoteRules: readonly Rule[] = [
  {
    name: 'attribute.quote.after',
    why: 'A quotation that ends with a comma, a question or an exclamation goes on with who says it.',
    examples: [
      [
        '“The mill is sold,” the mayor said.',
        { source: 'the mayor', cue: 'said', content: '“The mill is sold,”', quoted: true, kind: 'statement' },
      ],
      ['"Is it over?" she asked.', { source: 'she', cue: 'asked', content: '"Is it over?"', quoted: true }],
      ['The “big” man left early.', null],
    ],
  },
  {
    name: 'attribute.quote.inverted',
    why: 'After a quotation, a verb of saying may stand before its subject.',
    examples: [
      [
        '“We will rebuild the pier,” said Jane Roe, a spokeswoman for the port.',
        {
          source: 'Jane Roe, a spokeswoman for the port',
          cue: 'said',
          content: '“We will rebuild the pier,”',
          quoted: true,
        },
      ],
      ['“We will rebuild the pier,” Jane Roe said.', null],
    ],
  },
  {
    name: 'attribute.quote.before',
    why: 'A verb of saying may lead to a quotation, over the hearer, the day and the place.',
    examples: [
      [
        'Roe told reporters on Monday: “The pier is safe.”',
        { source: 'Roe', cue: 'told', content: '“The pier is safe.”', quoted: true },
      ],
      [
        'The minister replied, "We have no plans to close it."',
        { source: 'The minister', cue: 'replied', quoted: true },
      ],
      ['The crew repainted the “Ocean Star” on Monday.', null],
    ],
  },
  {
    name: 'attribute.quote.line-before',
    why: 'A line that ends with a colon leads to the quotation that opens the next paragraph.',
    examples: [
      [
        'The mayor wrote:\n“The pier is safe.”',
        { source: 'The mayor', cue: 'wrote:', content: '“The pier is safe.”', quoted: true },
      ],
      ['The mayor wrote a letter.\n“The pier is safe.”', null],
    ],
  },
  {
    name: 'attribute.quote.dash',
    why: 'A dash and a name after a quotation sign it.',
    examples: [
      [
        '“The sea gives and takes.” — Jane Roe',
        { source: 'Jane Roe', cue: '—', content: '“The sea gives and takes.”', quoted: true },
      ],
      ['“The sea gives and takes” — a phrase that everyone here knows.', null],
    ],
  },
  {
    name: 'attribute.quote.continued',
    why: 'A quotation that follows at once on a quotation and its cue has the same speaker.',
    examples: [
      [
        '“It is over,” Roe said. “We close in May.”',
        { source: 'Roe', cue: 'said', content: '“It is over,”', quoted: true },
      ],
      ['“It is over,” Roe said. The port closes in May.', null],
    ],
  },
  {
    name: 'attribute.label',
    why: 'In transcripts and headlines, a name and a colon say whose the words after them are.',
    examples: [
      [
        'ROE: We will rebuild the pier in spring.',
        { source: 'ROE', cue: ':', content: 'We will rebuild the pier in spring', kind: 'statement' },
      ],
      ['Update: The pier was rebuilt in spring.', null],
      ['GUILTY: Pier builder faces four years', null],
    ],
  },
  {
    name: 'attribute.medium',
    why: 'Sources speak to a newspaper or agency, and that is who passes on what they say.',
    examples: [
      [
        'Two officials told Reuters that the port would close.',
        { source: 'Two officials', medium: 'Reuters', cue: 'told', content: 'that the port would close' },
      ],
      ['Two officials told the mayor that the port would close.', null],
    ],
  },
]
