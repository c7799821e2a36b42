import { expect, test } from 'vitest'
import { analysisOf } from '../helper/analysis.js'
import { claimOf, claimsOf } from './claims-of.js'

test.for<readonly [text: string, lemma: string, figures: readonly (readonly [string, string | null])[]]>([
  [
    'Profit slid 12% to £41 million.',
    'slide',
    [
      ['12%', null],
      ['£41 million', null],
    ],
  ],
  [
    'Revenue came to £41 million (2022: £46 million), it said.',
    'come',
    [
      ['£41 million', null],
      ['£46 million', '2022'],
    ],
  ],
  [
    'Its budget has climbed: £41 million in 2021, £44 million in 2022 and £46 million in 2023.',
    'climb',
    [
      ['£41 million', '2021'],
      ['£44 million', '2022'],
      ['£46 million', '2023'],
    ],
  ],
  ['Profit of £41 million, hit by storms', 'hit', [['£41 million', null]]],
  [
    'Profit slid to £41 million (a margin of 12%), it said.',
    'slide',
    [
      ['£41 million', null],
      ['12%', null],
    ],
  ],
  [
    'Profit slid 12% from £46 million a year earlier.',
    'slide',
    [
      ['12%', null],
      ['£46 million', 'a year earlier'],
    ],
  ],
  [
    'Profit slid 12% to £41 million, or 9p a share, from £46.6 million a year earlier.',
    'slide',
    [
      ['12%', null],
      ['£41 million', null],
      ['9p', null],
      ['£46.6 million', 'a year earlier'],
    ],
  ],
  [
    'Profit slid to £41 million from £46 million, or 10p a share, a year earlier.',
    'slide',
    [
      ['£41 million', null],
      ['£46 million', 'a year earlier'],
      ['10p', 'a year earlier'],
    ],
  ],
  [
    'Debt was £310 million, down from £335 million in June.',
    'be',
    [
      ['£310 million', null],
      ['£335 million', 'June'],
    ],
  ],
  [
    'Orrin lost $3 million, compared with a profit of $5 million a year ago.',
    'lose',
    [
      ['$3 million', null],
      ['$5 million', 'a year ago'],
    ],
  ],
  ['Profit slid to £41 million in June.', 'slide', [['£41 million', null]]],
  ['Orrin hired 30 people in June.', 'hire', [['30', null]]],
  [
    'Shares closed at $5, down $2, a 26% decline.',
    'close',
    [
      ['$5', null],
      ['$2', null],
      ['26%', null],
    ],
  ],
])('%s', ([text, lemma, figures]) => expect(claimOf(text, lemma)?.figures).toEqual(figures))

test('Profit slid to £41 million from £46 million a year earlier: the clause has no time of its own', () => {
  expect(claimOf('Profit slid to £41 million from £46 million a year earlier.', 'slide')?.times).toEqual([])
})

test('Orrin, which owns 21% of Tarn, sold 3 mills: each figure stands in one claim', () => {
  const figures = claimsOf('Orrin, which owns 21% of Tarn, sold 3 mills.').flatMap((claim) => claim.figures)
  expect(figures.map(([text]) => text)).toEqual(['21%', '3'])
})

test('a figure in no claim is told as unplaced', () => {
  const { document } = analysisOf('Orrin sold 3 mills.')
  expect(document.unread.filter(({ kind }) => kind === 'unplaced')).toEqual([])
})
