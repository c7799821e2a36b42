import type { Rule } from '../../rule/rule.js'

/** What tells what a figure counts, measures or changes. */
export const conceptRules: readonly Rule[] = [
  {
    name: 'refer.concept.restated',
    why: 'An amount after “or” or in brackets says the one before it again in another measure.',
    examples: [
      ['Profit fell to $3 million, or 9 cents a share.', { text: '9 cents', concept: 'Profit' }],
      ['Profit fell to $3 million from $4 million.', null],
    ],
  },
  {
    name: 'refer.concept.mover',
    why: 'In a line of markets a signed share follows the name of what moved.',
    examples: [
      ['In Europe: Kelmar -1.3% Orrin +0.6%.', { text: '+0.6%', concept: 'Orrin' }],
      ['Kelmar fell 1.3%.', null],
    ],
  },
  {
    name: 'refer.concept.before-noun',
    why: 'A share or an amount before a noun is that noun’s.',
    examples: [
      ['Kelmar bought a 21% stake in Orrin.', { text: '21%', concept: 'stake in Orrin' }],
      ['Marlow wrote a 12-page report.', { text: '12', concept: 'report' }],
      ['Kelmar grew 21%.', null],
      ['The bridge is 300 metres long.', null],
    ],
  },
  {
    name: 'refer.concept.after-article',
    why: 'An article before an amount promises a noun after it, though the word may look like a verb.',
    examples: [
      ['They pay a $900 a month rent.', { text: '$900', concept: 'rent' }],
      ['The workers won 5% more.', null],
    ],
  },
  {
    name: 'refer.concept.possessor',
    why: 'A counted noun with a possessor is counted as the possessor’s: its unit says what is counted, so this says whose.',
    examples: [
      ['Kelmar’s 300 employees left.', { text: '300', concept: 'Kelmar' }],
      ['Its 300 employees left.', null],
    ],
  },
  {
    name: 'refer.concept.after-noun',
    why: 'An amount that ends a noun group measures the noun before it.',
    examples: [
      ['The Brint Pro 16 inch is worth €2,000.', { text: '16 inch', concept: 'Brint Pro' }],
      ['Anna Marlow has left 34 mills.', null],
    ],
  },
  {
    name: 'refer.concept.of-phrase',
    why: 'A share or a measure of something is what it is a share or measure of.',
    examples: [
      ['Kelmar bought 51% of the capital.', { text: '51%', concept: 'capital' }],
      ['Kelmar laid 5 miles (8 kilometres) of cable.', { text: '5 miles', concept: 'cable' }],
      ['Kelmar bought 51 mills.', null],
      ['Two of the mills closed.', null],
    ],
  },
  {
    name: 'refer.concept.noun-of',
    why: 'A noun before “of” and an amount is what the amount measures, unless it only says how the amount was reckoned.',
    examples: [
      ['Kelmar had sales of $3 million.', { text: '$3 million', concept: 'sales' }],
      ['The poll has a margin of error of 3%.', { text: '3%', concept: 'margin of error' }],
      ['Kelmar had sales worth $3 million.', null],
      ['Rents rose by an average of 5%.', null],
    ],
  },
  {
    name: 'refer.concept.in-noun',
    why: 'Money in a bare noun is what the noun calls it.',
    examples: [
      ['Kelmar issued $300 million in bonds.', { text: '$300 million', concept: 'bonds' }],
      ['Kelmar spent $300 million in the country.', null],
    ],
  },
  {
    name: 'refer.concept.gapped',
    why: 'The second half of a coordination may leave its verb out: its noun stands before its own amount.',
    examples: [
      ['Its exports were up 5%, its imports 3%.', { text: '3%', concept: 'imports' }],
      ['Exports grew 5% and lost 3%.', null],
    ],
  },
  {
    name: 'refer.concept.parallel',
    why: 'Amounts side by side, with nothing but links and times between them, measure the same thing.',
    examples: [
      ['Kelmar had sales of $3 million and $4 million in 2019 and 2020.', { text: '$4 million', concept: 'sales' }],
      ['Sales fell to $3 million from $4 million a year earlier.', { text: '$4 million', concept: 'Sales' }],
      ['Kelmar had sales of $3 million and assets of $4 million.', null],
    ],
  },
  {
    name: 'refer.concept.noun-before',
    why: 'A noun is measured by the amount in brackets, after a colon, after “worth” or “with”, or by the age after it.',
    examples: [
      ['A deal worth $3 billion was signed.', { text: '$3 billion', concept: 'deal' }],
      ['Anna Marlow, 34, left Kelmar.', { text: '34', concept: 'Anna Marlow' }],
      ['A car with 300 horsepower won.', { text: '300 horsepower', concept: 'car' }],
      ['The deal made $3 billion.', null],
    ],
  },
  {
    name: 'refer.concept.for-phrase',
    why: 'Money is paid or spent, and a share is taken, for the thing that “for” names.',
    examples: [
      ['Kelmar paid $3 million for the mill.', { text: '$3 million', concept: 'mill' }],
      ['Kelmar spent $3 million on advertising.', { text: '$3 million', concept: 'advertising' }],
      ['Kelmar paid $3 million for the year.', null],
    ],
  },
  {
    name: 'refer.concept.changed-object',
    why: 'What something is changed to or by, or is priced at, is of the thing changed or priced, not of who does it.',
    examples: [
      ['Kelmar raised its dividend to 30 pence.', { text: '30 pence', concept: 'dividend' }],
      ['Kelmar bought the mill for $3 million.', { text: '$3 million', concept: 'mill' }],
      ['The court sentenced Marlow to 12 years in prison.', { text: '12 years', concept: 'Marlow' }],
      ['The dividend rose to 30 pence.', null],
      ['Kelmar sold mills to 30 companies.', null],
    ],
  },
  {
    name: 'refer.concept.range-after-noun',
    why: 'A range from one amount to another right after a noun is the noun’s.',
    examples: [
      [
        'Kelmar runs a scheme paying for grants from $2,000 to $3,000.',
        { text: '$2,000 to $3,000', concept: 'grants' },
      ],
      ['The grants rose from $2,000 to $3,000.', null],
    ],
  },
  {
    name: 'refer.concept.subject',
    why: 'The amount and the level of a change are those of the verb’s subject, and so is what a copula says it is.',
    examples: [
      ['Sales rose 8% to $3 million.', { text: '8%', concept: 'Sales' }],
      ['Sales rose 8% to $3 million.', { text: '$3 million', concept: 'Sales' }],
      ['Revenue was $3 million.', { text: '$3 million', concept: 'Revenue' }],
      ['It fell 8%.', null],
      ['Kelmar paid $3 million.', null],
    ],
  },
  {
    name: 'refer.concept.subject-own',
    why: 'An amount after a preposition between a subject and its verb says more of the subject.',
    examples: [
      ['Houses at $300,000 were sold.', { text: '$300,000', concept: 'Houses' }],
      ['Houses were sold at $300,000.', null],
    ],
  },
  {
    name: 'refer.concept.holder',
    why: 'Where nothing nearer is measured, a number is of whoever the clause is about; a counted noun is its unit already.',
    examples: [
      ['Kelmar employs 300 people.', { text: '300', concept: 'Kelmar' }],
      ['The strike lasted three weeks.', { text: 'three weeks', concept: 'strike' }],
      ['The company said it has 300 shops.', { text: '300', concept: 'company' }],
      ['There were 300 people.', null],
      ['They employ 300 people.', null],
      ['Some 300 people left.', null],
      ['Two years later, Kelmar closed.', null],
    ],
  },
  {
    name: 'refer.concept.headline',
    why: 'An amount in a line or an insertion without a verb is of the noun that opens the sentence.',
    examples: [
      ['Tickets at $30 each sold out.', { text: '$30', concept: 'Tickets' }],
      ['In Oakham, 9 pounds', null],
    ],
  },
  {
    name: 'refer.concept.reckoned',
    why: 'A total or an average of an amount is all that is said, where no clause says of what.',
    examples: [
      ['They paid an average of $30.', { text: '$30', concept: 'average' }],
      ['Rents rose by an average of 5%.', null],
    ],
  },
  {
    name: 'refer.concept.respectively',
    why: 'With “respectively” each of several amounts is of one of as many things, in their order.',
    examples: [
      ['Sales and profit rose 3% and 5%, respectively.', { text: '5%', concept: 'profit' }],
      ['Sales and profit rose 3%.', null],
    ],
  },
]
