import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// Amounts that share a verb, each with a place, a time or a recipient of its own.

describe('each with its place or time', () => {
  test.for([
    [
      'The storm killed 12 people in Wales, three in Kent and one in Devon.',
      [
        'main: The storm | killed | 12 people | in Wales',
        'main: The storm | killed | three | in Kent',
        'main: The storm | killed | one | in Devon',
      ],
    ],
    [
      'Output rose 5% in May and 3% in June.',
      ['main: Output | rose | 5% | in May', 'main: Output | rose | 3% | in June'],
    ],
    [
      'Output rose by 5% in May and by 3% in June.',
      ['main: Output | rose | – | by 5% | in May', 'main: Output | rose | – | by 3% | in June'],
    ],
    [
      'Turnout was 61% in 2019 and 58% in 2023.',
      ['main: Turnout | was | 61% | in 2019', 'main: Turnout | was | 58% | in 2023'],
    ],
    [
      'The firm, which employs 40 people in Oslo and 12 in Bergen, lost money.',
      [
        'relative: The firm | employs | 40 people | in Oslo',
        'main: The firm | lost | money',
        'relative: The firm | employs | 12 | in Bergen',
      ],
    ],
    [
      'It plans to close two mills in Wales and one in Kent.',
      ['main: It | plans to close | two mills | in Wales', 'main: It | plans to close | one | in Kent'],
    ],
    [
      'Brint opened a mill in Tarn in May and another in Ostby in June.',
      ['main: Brint | opened | a mill | in Tarn | in May', 'main: Brint | opened | another | in Ostby | in June'],
    ],
    [
      'The fund lent $3 million of the money to Tarn and $2 million to Ostby.',
      ['main: The fund | lent | $3 million of the money | to Tarn', 'main: The fund | lent | $2 million | to Ostby'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('each with who receives it', () => {
  test.for([
    [
      'The court fined Brint £3,000 and Corvo £2,000.',
      ['main: The court | fined | £3,000 | Brint', 'main: The court | fined | £2,000 | Corvo'],
    ],
    [
      'Orlo owes the bank £3m and its suppliers £2m.',
      ['main: Orlo | owes | £3m | the bank', 'main: Orlo | owes | £2m | its suppliers'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('one verb told once', () => {
  test.for([
    ['The storm killed 12 people in Wales and Kent.', ['main: The storm | killed | 12 people | in Wales and Kent']],
    ['Output rose 5% in May and June.', ['main: Output | rose | 5% | in May | June']],
    [
      'The storm killed 12 people and 30 horses in Wales.',
      ['main: The storm | killed | 12 people and 30 horses | in Wales'],
    ],
    ['Sales rose 5% and profit 3%.', ['main: Sales | rose | 5%', 'main: profit | rose | 3%']],
    [
      'Orlo lost $3 million in May and 40 drivers left.',
      ['main: Orlo | lost | $3 million | in May', 'main: 40 drivers | left'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

test('behind a relative clause, a time before the verb is that verb’s', () => {
  expect(linesOf('The shop, which was opened in 1998 with two clerks, now employs 90.')).toEqual([
    'relative: The shop | was opened | – | in 1998 | with two clerks',
    'main: The shop | employs | 90 | now',
  ])
})
