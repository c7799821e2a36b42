import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// What a noun phrase says of the one before it.

describe('appositions', () => {
  test.for([
    [
      'Maria Lund, the chief executive, sold her shares.',
      ['main: Maria Lund | sold | her shares', 'nominal: Maria Lund | – | the chief executive'],
    ],
    [
      'The firm hired Anna Beck, a former judge.',
      ['main: The firm | hired | Anna Beck', 'nominal: Anna Beck | – | a former judge'],
    ],
    [
      'The singer, a native of Ghana, won two prizes.',
      ['main: The singer | won | two prizes', 'nominal: The singer | – | a native of Ghana'],
    ],
    [
      'He met Ana Ruiz, the head of the clinic.',
      ['main: He | met | Ana Ruiz', 'nominal: Ana Ruiz | – | the head of the clinic'],
    ],
    [
      'The firm’s founder, Olga Brandt, owns 12% of it.',
      ['main: The firm’s founder | owns | 12% of it', 'nominal: Olga Brandt | – | The firm’s founder'],
    ],
    [
      'The region’s largest bank, Norbank, made a profit.',
      ['main: The region’s largest bank | made | a profit', 'nominal: Norbank | – | The region’s largest bank'],
    ],
    [
      'A court jailed the town’s former mayor, Luis Ortega, for six years.',
      [
        'main: A court | jailed | the town’s former mayor | for six years',
        'nominal: Luis Ortega | – | the town’s former mayor',
      ],
    ],
    [
      'The king met the mayor, Luis Ortega, and Tom Aird.',
      ['main: The king | met | the mayor, Luis Ortega, and Tom Aird'],
    ],
    [
      'Voters asked by Finans, a newspaper, want a new mayor.',
      [
        'relative: Voters | asked | – | by Finans',
        'main: Voters asked by Finans | want | a new mayor',
        'nominal: Finans | – | a newspaper',
      ],
    ],
    [
      'She built dams in Ghana and Kenya, an airport in Lisbon and, most famously, the Oldhaven bridge.',
      ['main: She | built | dams | in Ghana and Kenya | an airport | in Lisbon | the Oldhaven bridge'],
    ],
    [
      'She built dams in Ghana, a republic.',
      ['main: She | built | dams | in Ghana', 'nominal: Ghana | – | a republic'],
    ],
    [
      'It costs €379 in Europe, $250 less than the old one.',
      ['main: It | costs | €379 | in Europe | $250 less | than the old one'],
    ],
    ['The judge ordered Roe, 61, to pay.', ['main: The judge | ordered | Roe', 'infinitive: Roe | to pay']],
    [
      'Oil rose to $80 a barrel, its highest level since May.',
      ['main: Oil | rose | – | to $80 a barrel | since May', 'nominal: $80 a barrel | – | its highest level'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('other parentheses', () => {
  test.for([
    [
      'The firm, based in Memphis, Tennessee, owns two mills.',
      ['participial: The firm | based | – | in Memphis, Tennessee', 'main: The firm | owns | two mills'],
    ],
    ['The judge, 54, of Leeds, Kent, resigned on Monday.', ['main: The judge | resigned | – | on Monday']],
    ['The ferry – the largest in the fleet – carries 900 cars.', ['main: The ferry | carries | 900 cars']],
    ['The bank (the oldest in the country) lost $3 million.', ['main: The bank | lost | $3 million']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

test.for([
  ['Profit of $3 million (2022: $5 million), hit by storms', 1],
  ['Profit of $3 million was made, hit by storms', 0],
] as const)('a line with an aside, but no sentence: %s', ([text, lines]) =>
  expect(linesOf(text).filter((line) => line.startsWith('nominal: Profit'))).toHaveLength(lines),
)
