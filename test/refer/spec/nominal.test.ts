import { expect, test } from 'vitest'
import { lastSubjectsOf } from './subjects-of.js'

/** Definite nouns: a text, and the name of the subject of its last claim. */
test.for<readonly [text: string, subject: string]>([
  // A firm by its kind.
  ['Norvik Motors Inc. opened a plant. The carmaker lost $3 million.', 'Norvik Motors Inc.'],
  ['Norvik Motors Inc. opened a plant. The company lost $3 million.', 'Norvik Motors Inc.'],
  ['Norvik Motors Inc. opened a plant. The firm lost $3 million.', 'Norvik Motors Inc.'],
  ['Norvik Motors Inc. opened a plant. The bank lost $3 million.', 'bank'],
  ['Norvik Motors Inc. opened a plant. The brewer lost $3 million.', 'brewer'],
  ['Norvik Motors Inc. opened a plant. A company lost $3 million.', 'company'],
  ['Norvik Motors Inc. opened a plant. Another company lost $3 million.', 'Another company'],
  ['Norvik Motors Inc. opened a plant. The government lost $3 million.', 'government'],
  ['Norvik Motors Inc. opened a plant. The ministry spent $3 million.', 'ministry'],
  ['Norvik Motors Inc. opened a plant. The rival has paid $3 million.', 'rival'],
  ['Norvik Motors Inc. opened a plant. The subsidiary lost $3 million.', 'subsidiary'],
  ['Norvik Motors Inc. opened a plant. The union lost 300 members.', 'union'],
  // By place, trade and size.
  ['Norvik Motors Inc. opened a plant. The Oslo-based company lost $3 million.', 'Norvik Motors Inc.'],
  ['Norvik Motors Inc. opened a plant. The Norwegian company lost $3 million.', 'Norvik Motors Inc.'],
  ['Norvik Motors Inc. opened a plant. The Norwegian government lost $3 million.', 'Norwegian government'],
  ['Norvik Motors Inc. opened a plant. The Dayton, Ohio, company lost $3 million.', 'Norvik Motors Inc.'],
  ['Norvik Foods Inc. opened a mill. The packaging and retail company lost $3 million.', 'Norvik Foods Inc.'],
  ['Norvik Foods Inc. opened a mill. The food, packaging and retail company lost $3 million.', 'Norvik Foods Inc.'],
  ['Norvik Foods Inc. opened a mill. The bank and company lost $3 million.', 'bank and company'],
  ['Norvik Foods Inc. opened a mill. The country’s largest grocer lost $3 million.', 'Norvik Foods Inc.'],
  ['Norvik Foods Inc. opened a mill. The country’s farmers lost $3 million.', 'country’s farmers'],
  ['Norvik Foods Inc. opened a mill. The Brandt company lost $3 million.', 'Brandt company'],
  // A lobby group or a union is no company; the firm named before it is.
  [
    'Norvik Motors Inc. opened a plant. The lobby group Fairfare was glad. The company lost $3 million.',
    'Norvik Motors Inc.',
  ],
  ['Anna Roe, the general secretary, left. The transport secretary lost $3 million.', 'transport secretary'],
  ['Anna Roe, the transport secretary, left. The transport secretary lost $3 million.', 'Anna Roe'],
  // Waters by their own word.
  ['The River Varn rose in Ostby. The river reached 7 metres.', 'River Varn'],
  ['The village of Ostby slept. The river reached 7 metres.', 'river'],
  // Another than the known one.
  ['Norvik Ltd will buy Tarnow Ltd. The combined company would lose $3 million.', 'combined company'],
  ['Norvik Motors Inc. opened a plant. The new company lost $3 million.', 'new company'],
  ['The Tarnow Bridge fell. The new bridge cost $3 million.', 'new bridge'],
  ['Anna Roe left the bank. The new woman won $3 million.', 'Anna Roe'],
  // The firm of whoever speaks.
  [
    'Anna Roe, a customer of Norvik Ltd, met Tarnow Ltd in May. Tarnow Ltd closed. Roe said the firm lost $3 million.',
    'Tarnow Ltd',
  ],
  [
    'Norvik Ltd chief executive Anna Roe met Tarnow Ltd in May. Tarnow Ltd closed. Roe said the firm lost $3 million.',
    'Norvik Ltd',
  ],
  [
    'Norvik Ltd chief executive Anna Roe met the press. Tarnow Ltd closed. Roe said Tarnow Ltd knew that the firm lost $3 million.',
    'Tarnow Ltd',
  ],
  [
    'Norvik Bank analyst Anna Roe met the press. Tarnow Ltd closed. Roe said the company lost $3 million.',
    'Tarnow Ltd',
  ],
  // What it was called, or has in its name.
  ['Norvik Ltd, a brewer, bought Tarnow Ltd in May. Tarnow Ltd closed. The brewer lost $3 million.', 'Norvik Ltd'],
  ['Norvik Ltd is a brewer. It bought Tarnow Ltd in May. The brewer lost $3 million.', 'Norvik Ltd'],
  ['The retailer Norvik Ltd met Tarnow Ltd in May. The retailer lost $3 million.', 'Norvik Ltd'],
  ['Norvik Savings Bank met Tarnow Foods Ltd in May. The bank lost $3 million.', 'Norvik Savings Bank'],
  ['Norvik Ltd is a brewer. Norvik Ltd opened a pub. The grocer lost $3 million.', 'grocer'],
  ['Norvik Ltd, a subsidiary of Tarnow Ltd, closed. The subsidiary lost $3 million.', 'Norvik Ltd'],
  // Public bodies by their own word.
  ['The Ministry of Trade met Norvik Ltd in May. The ministry spent $3 million.', 'Ministry of Trade'],
  ['The Court of Appeal heard Norvik Ltd in May. The court fined 30 people.', 'Court of Appeal'],
  ['The University of Leeds hired Anna Roe. The university spent $3 million.', 'University of Leeds'],
  // Clubs.
  ['Norvik United beat Tarnow Rovers in May. Norvik United rested. The club sold 3,000 tickets.', 'Norvik United'],
  ['Norvik Ltd opened a plant. The club sold 3,000 tickets.', 'club'],
  // Persons.
  ['Anna Roe, a teacher, met the mayor. The teacher won $3 million.', 'Anna Roe'],
  ['Anna Roe, a teacher, met the press. The judge won $3 million.', 'judge'],
  ['Anna Roe, 34, left the bank. The 34-year-old has sold 3,000 shares.', 'Anna Roe'],
  ['Anna Roe left the bank. The woman won $3 million.', 'Anna Roe'],
  ['Anna Roe left the bank. The man won $3 million.', 'man'],
  ['Peter Holm left the bank. The man won $3 million.', 'Peter Holm'],
  ['Peter Holm left the bank. The company won $3 million.', 'company'],
  ['Striker Peter Holm met Anders Bo. The striker won $3 million.', 'Peter Holm'],
  // Groups.
  ['Norvik Ltd met Tarnow Ltd in May. The two companies lost $3 million.', 'Norvik Ltd and Tarnow Ltd'],
  ['Norvik Ltd met Tarnow Ltd in May. Both companies lost $3 million.', 'Norvik Ltd and Tarnow Ltd'],
  ['Norvik Ltd met Tarnow Ltd in May. The three companies lost $3 million.', 'companies'],
  ['Norvik Ltd met Tarnow Ltd in May. Two companies lost $3 million.', 'companies'],
  ['Norvik Ltd met Anna Roe in May. The two companies lost $3 million.', 'companies'],
  [
    'Norvik Ltd met Tarnow Ltd in May. The two companies talked. The companies lost $3 million.',
    'Norvik Ltd and Tarnow Ltd',
  ],
  ['Anna Roe met Peter Holm in May. The two women won $3 million.', 'women'],
  // Appositions and titles.
  ['Norvik Ltd, a brewer with 300 pubs, largely in Leeds, lost money.', 'Norvik Ltd'],
  ['Anna Roe, 54, a teacher, won $3 million.', 'Anna Roe'],
  ['Chief executive Anna Roe sold 3,000 shares.', 'Anna Roe'],
  ['Norvik chairman Anna Roe sold 3,000 shares.', 'Anna Roe'],
  ['President Anna Roe sold 3,000 shares.', 'Anna Roe'],
  ['Mr Holm sold 3,000 shares.', 'Holm'],
])('%s: %s', ([text, subject]) => expect(lastSubjectsOf(text)).toContain(subject))

test('two firms that stand out alike: neither', () => {
  expect(lastSubjectsOf('Norvik Ltd and Tarnow Ltd met in May. The company lost $3 million.')).toEqual(['company'])
})
