import { describe, expect, test } from 'vitest'
import { linesOf } from './clauses-of.js'

// The prose of company results and of markets.

describe('levels, changes and what they are compared with', () => {
  test.for([
    [
      'Sales in Germany, its second-largest market, jumped 18% to €96 million.',
      ['main: Sales in Germany | jumped | 18% | to €96 million', 'nominal: Germany | – | its second-largest market'],
    ],
    ['Those in Poland doubled to 210 million zlotys.', ['main: Those in Poland | doubled | – | to 210 million zlotys']],
    [
      'They have lost roughly a quarter of their value since January.',
      ['main: They | have lost | roughly a quarter of their value | since January'],
    ],
    ['Its profit rose 12% to $4.5 million.', ['main: Its profit | rose | 12% | to $4.5 million']],
    [
      'Net profit for the quarter was $12 million, compared with $9 million a year earlier.',
      ['main: Net profit for the quarter | was | $12 million | compared with $9 million | a year earlier'],
    ],
    [
      'Revenue fell 8% to $120 million from $131 million.',
      ['main: Revenue | fell | 8% | to $120 million | from $131 million'],
    ],
    [
      'The company reported a loss of $3 million, or 12 cents a share.',
      ['main: The company | reported | a loss of $3 million | 12 cents a share'],
    ],
    [
      'The index lost 40 points, or 1.2 percent, to 3,310.',
      ['main: The index | lost | 40 points | 1.2 percent | to 3,310'],
    ],
    [
      'Net income rose 14% to $31 million, or 52 cents a share.',
      ['main: Net income | rose | 14% | to $31 million | 52 cents a share'],
    ],
    ['Sales of tractors fell 6% in the third quarter.', ['main: Sales of tractors | fell | 6% | in the third quarter']],
    [
      'Earnings were $2.10 a share, up from $1.85 a year ago.',
      ['main: Earnings | were | $2.10 a share | from $1.85 | a year ago'],
    ],
    [
      'Operating profit fell to 12 million euros from 15 million euros.',
      ['main: Operating profit | fell | – | to 12 million euros | from 15 million euros'],
    ],
    [
      'The group had a loss of $4 million, compared with a profit of $1 million a year earlier.',
      ['main: The group | had | a loss of $4 million | compared with a profit of $1 million | a year earlier'],
    ],
    ['Orders for ships doubled in March.', ['main: Orders for ships | doubled | – | in March']],
    ['Shares in the bank fell 30 cents to $14.20.', ['main: Shares in the bank | fell | 30 cents | to $14.20']],
    [
      'Full-year sales are expected to reach $2 billion.',
      ['main: Full-year sales | are expected to reach | $2 billion'],
    ],
    [
      'The board raised the dividend by 5 cents to 40 cents a share.',
      ['main: The board | raised | the dividend | by 5 cents | to 40 cents a share'],
    ],
    ['The euro slipped against the dollar.', ['main: The euro | slipped | – | against the dollar']],
    ['The mill employs more than 200 people.', ['main: The mill | employs | more than 200 people']],
  ] as const)('%s', ([text, clauses]) => expect(linesOf(text)).toEqual(clauses))
})
