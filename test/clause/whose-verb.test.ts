import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// Whose verb it is, where other clauses stand between. Near misses stand beside hits.

describe('a second verb', () => {
  test.for([
    [
      'The judge told the owner to repay $3,000 and stay away.',
      [
        'main: The judge | told | the owner',
        'infinitive: the owner | to repay | $3,000',
        'infinitive: the owner | stay',
      ],
    ],
    [
      'The judge told the owner to repay $3,000 and left.',
      ['main: The judge | told | the owner', 'infinitive: the owner | to repay | $3,000', 'main: The judge | left'],
    ],
    [
      'She sold the boat that a sailor had left and, in 1952, bought a mill.',
      [
        'main: She | sold | the boat',
        'relative: a sailor | had left | the boat',
        'main: She | bought | a mill | in 1952',
      ],
    ],
    [
      'She met the sailor who had left the port and bought a mill.',
      [
        'main: She | met | the sailor',
        'relative: the sailor | had left | the port',
        'relative: the sailor | bought | a mill',
      ],
    ],
    [
      'He has won only two of his 11 games and the owners are sad.',
      ['main: He | has won | two of his 11 games', 'main: the owners | are | sad'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('behind what opens the sentence', () => {
  test.for([
    [
      'Of the 40 barges examined, 12 leaked.',
      ['relative: the 40 barges | examined', 'main: 12 | leaked | – | Of the 40 barges'],
    ],
    [
      'Of 27 brokers covering the stock, 19 sold it.',
      ['relative: 27 brokers | covering | the stock', 'main: 19 | sold | it | Of 27 brokers'],
    ],
    [
      'In the port, where three ships lay, trade stopped.',
      ['relative: three ships | lay', 'main: trade | stopped | – | In the port'],
    ],
    [
      'With the river rising, the mayor closed the bridge.',
      ['absolute: the river | rising', 'main: the mayor | closed | the bridge'],
    ],
    [
      'Among the roads closed was the bypass.',
      ['relative: the roads | closed', 'main: the bypass | was | – | Among the roads'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('around what stands between commas', () => {
  test.for([
    [
      'The keeper, whose saves helped to win the cup, left in May.',
      ['relative: whose saves | helped to win | the cup', 'main: The keeper | left | – | in May'],
    ],
    [
      'The minister, asked whether it could last, replied.',
      ['participial: The minister | asked', 'reported: it | could last', 'main: The minister | replied'],
    ],
    ['The wage, she pointed out, was $54,000.', ['main: she | pointed out', 'main: The wage | was | $54,000']],
    [
      'Refunds, says the lobby group Fairfare, are due.',
      ['main: the lobby group Fairfare | says', 'main: Refunds | are | due'],
    ],
    [
      'The first, published in 1964, showed a ridge.',
      ['participial: The first | published | – | in 1964', 'main: The first | showed | a ridge'],
    ],
    [
      'Gold, often bought as a refuge, edged up to $2,000.',
      ['participial: Gold | bought | – | as a refuge', 'main: Gold | edged | – | up to $2,000'],
    ],
    ['Gold, often bought as a refuge.', ['main: Gold | bought | – | as a refuge']],
    [
      'Roe hit the bar and the keeper, deputising for Holm, made a save.',
      [
        'main: Roe | hit | the bar',
        'participial: the keeper | deputising | – | for Holm',
        'main: the keeper | made | a save',
      ],
    ],
    [
      'The mill sold a barge, blaming the bank, and left.',
      ['main: The mill | sold | a barge', 'participial: The mill | blaming | the bank', 'main: The mill | left'],
    ],
    [
      'The port was fined $3 million, the largest sum ever paid to a bank, for lying.',
      [
        'main: The port | was fined | $3 million',
        'relative: the largest sum | paid | – | to a bank',
        'gerund: The port | lying',
        'nominal: $3 million | – | the largest sum',
      ],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('with one of several nouns', () => {
  test.for([
    [
      'A fund for the sons of bakers, which has paid 40 men, closed.',
      ['relative: A fund | has paid | 40 men', 'main: A fund for the sons of bakers | closed'],
    ],
    [
      'Ann Roe of Tarn Homes, which built the hall, spoke.',
      ['relative: Tarn Homes | built | the hall', 'main: Ann Roe of Tarn Homes | spoke'],
    ],
    [
      'Ann Roe of the builders’ union, which built the hall, spoke.',
      ['relative: the builders’ union | built | the hall', 'main: Ann Roe of the builders’ union | spoke'],
    ],
    [
      'Ann Roe of Tarn, who built the hall, spoke.',
      ['relative: Ann Roe of Tarn | built | the hall', 'main: Ann Roe of Tarn | spoke'],
    ],
    [
      'A quarry on the edge of Tarn that would close was sold.',
      ['relative: A quarry | would close', 'main: A quarry on the edge of Tarn | was sold'],
    ],
    [
      'A quarry in the county of Tarn that would close was sold.',
      ['relative: the county | would close', 'main: A quarry in the county of Tarn | was sold'],
    ],
    [
      'Shares in Tarn Holdings, which have fallen, rose.',
      ['relative: Shares | have fallen', 'main: Shares in Tarn Holdings | rose'],
    ],
    [
      'She met a worker from Tarn who had become a father.',
      ['main: She | met | a worker | from Tarn', 'relative: a worker from Tarn | had become | a father'],
    ],
    [
      'Farmers in Vale district, home to 600 people, left.',
      ['main: Farmers in Vale district | left', 'nominal: Vale district | – | home to 600 people'],
    ],
    [
      'A fifth was held at the airport trying to leave.',
      ['main: A fifth | was held | – | at the airport', 'participial: A fifth | trying to leave'],
    ],
    [
      'The mill sold barges, but a fifth of those failed.',
      ['main: The mill | sold | barges', 'main: a fifth of those | failed'],
    ],
    [
      'The mill helped most of those affected.',
      ['main: The mill | helped | most of those', 'relative: most of those | affected'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})

describe('what is said of what', () => {
  test.for([
    [
      'The firm sold two drugs, one of them a pill for gout.',
      ['main: The firm | sold | two drugs | one of them', 'nominal: one of them | – | a pill for gout'],
    ],
    [
      'The firm sold bananas from Tarn, the biggest haul of the year.',
      ['main: The firm | sold | bananas | from Tarn | the biggest haul | of the year'],
    ],
    [
      'The firm sold mills in Tarn, the biggest city of the north.',
      ['main: The firm | sold | mills | in Tarn', 'nominal: Tarn | – | the biggest city of the north'],
    ],
    [
      'The owner ruled out taking over the service himself.',
      ['main: The owner | ruled out', 'participial: The owner | taking over | the service | himself'],
    ],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})
