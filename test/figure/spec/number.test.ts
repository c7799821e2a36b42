import { reads, readsNothing } from '../spec-table.js'

reads('count', [
  [{ value: 7, unit: 'barge' }, 'They counted _ barges.', '7 | seven'],
  [{ value: 21, unit: 'barge' }, 'They counted _ barges.', '21 | twenty-one | twenty one'],
  [{ value: 100, unit: 'barge' }, 'They counted _ barges.', '100 | one hundred | a hundred'],
  [
    { value: 115, unit: 'barge' },
    'They counted _ barges.',
    '115 | one hundred and fifteen | one hundred fifteen | a hundred and fifteen',
  ],
  [{ value: 999, unit: 'barge' }, 'They counted _ barges.', '999 | nine hundred and ninety-nine'],
  [{ value: 1000, unit: 'barge' }, 'They counted _ barges.', '1,000 | one thousand | a thousand | 1 thousand'],
  [
    { value: 1500, unit: 'barge' },
    'They counted _ barges.',
    '1,500 | fifteen hundred | one thousand five hundred | 1.5 thousand | 1.5k',
  ],
  [
    { value: 12_345, unit: 'barge' },
    'They counted _ barges.',
    "12,345 | 12 345 | 12\u202f345 | 12\u00a0345 | 12'345 | 12’345 | twelve thousand three hundred and forty-five",
  ],
  [
    { value: 150_000, unit: 'barge' },
    'They counted _ barges.',
    '150,000 | 150 000 | 150 thousand | 150k | one hundred and fifty thousand | 1.5 lakh',
  ],
  [
    { value: 500_000, unit: 'barge' },
    'They counted _ barges.',
    '500,000 | half a million | five hundred thousand | 0.5 million | .5 million | 0.5m | 5 lakh',
  ],
  [{ value: 250_000, unit: 'barge' }, 'They counted _ barges.', '250,000 | a quarter of a million'],
  [
    { value: 1_000_000, unit: 'barge' },
    'They counted _ barges.',
    '1,000,000 | 1 million | one million | a million | 1m | 1 mln | 10 lakh',
  ],
  [
    { value: 1_600_000, unit: 'barge' },
    'They counted _ barges.',
    '1,600,000 | 1.6 million | 1.6m | 1.6 mln | one point six million | 16 lakh',
  ],
  [
    { value: 2_500_000, unit: 'barge' },
    'They counted _ barges.',
    '2.5 million | two and a half million | 2½ million | 2 1/2 million',
  ],
  [{ value: 21_000_000, unit: 'barge' }, 'They counted _ barges.', '21 million | twenty-one million | 2.1 crore | 21m'],
  [
    { value: 1e9, unit: 'barge' },
    'They counted _ barges.',
    '1 billion | one billion | a billion | 1bn | 1,000,000,000 | 100 crore',
  ],
  [{ value: 3.2e9, unit: 'barge' }, 'They counted _ barges.', '3.2 billion | 3.2bn | 3.2 bn | three point two billion'],
  [{ value: 4e12, unit: 'barge' }, 'They counted _ barges.', '4 trillion | four trillion | 4tn'],
  [{ value: 12, unit: 'barge' }, 'They counted _ barges.', 'a dozen | one dozen | twelve | 12'],
  [{ value: 24, unit: 'barge' }, 'They counted _ barges.', 'two dozen | 24 | twenty-four'],
  [{ value: 6, unit: 'barge' }, 'They counted _ barges.', 'half a dozen | six | 6'],
  [
    { value: 123_456, unit: 'barge' },
    'They counted _ barges.',
    '123,456 | 1,23,456 | 123 456 | one hundred and twenty-three thousand four hundred and fifty-six',
  ],
])

reads('count', [
  [{ value: null, low: 12, high: 120, bound: 'about', unit: 'barge' }, '_ barges sank.', 'Dozens of'],
  [{ value: null, low: 100, high: 1000, bound: 'about', unit: 'barge' }, '_ barges sank.', 'Hundreds of'],
  [{ value: null, low: 1000, high: 10_000, bound: 'about', unit: 'barge' }, '_ barges sank.', 'Thousands of'],
  [
    { value: null, low: 10_000, high: 100_000, bound: 'about', unit: 'barge' },
    '_ barges sank.',
    'Tens of thousands of',
  ],
  [
    { value: null, low: 100_000, high: 1e6, bound: 'about', unit: 'barge' },
    '_ barges sank.',
    'Hundreds of thousands of',
  ],
  [{ value: null, low: 1e6, high: 1e7, bound: 'about', unit: 'barge' }, '_ barges sank.', 'Millions of'],
])

reads('number', [
  [{ value: 31_204.57 }, 'The index closed at _.', '31,204.57 | 31 204.57'],
  [{ value: 0.75 }, 'The ratio stood at _.', '0.75 | .75'],
  [{ value: 7.625 }, 'The reading stood at _.', '7 5/8 | 7.625 | 7⅝'],
  [{ value: -3.5 }, 'The reading stood at _.', '-3.5 | −3.5 | minus 3.5'],
])

reads('count', [
  [{ value: 40, unit: 'full-time job' }, 'The mill has _.', '40 full-time jobs | forty full-time jobs'],
  [{ value: 3, unit: 'child' }, 'They have _.', '3 children | three children'],
  [{ value: 40, unit: 'person' }, 'It fed _.', '40 people | forty people | 40 persons'],
  [{ value: 12, unit: 'page' }, 'He wrote a _ report.', '12-page | twelve-page | 12 page'],
  [{ value: 30, unit: 'point' }, 'The index lost _.', '30 points | thirty points'],
  [{ value: 60, unit: 'aircraft' }, 'The airline flies _.', '60 aircraft | sixty aircraft'],
  [{ value: 8, unit: 'woman' }, 'The board has _.', '8 women | eight women'],
])

readsNothing(
  'years, dates and clock times',
  `
  The bridge opened in 1998.
  The bridge opened on 12 March 1998.
  The bridge opened on March 12.
  The form is dated 2019-04-02.
  The gate opens at 7:30.
  The gate opens at 7 p.m. today.
  The gate opens at 9am on Sundays.
  The mill was built in the 1930s.
  It was written in the 17th century.
  The trial begins on the 4th of June.
  They met in May 2021.
  The rule dates from 1745.
  `,
)

readsNothing(
  'names, labels and codes',
  `
  The case fails under Section 31.
  See page 12 of it.
  Chapter 7 is short.
  The train left from platform 9.
  They fly the F-35 daily.
  The Boeing 737 landed.
  The iPhone 15 sold well.
  The town has no 5G yet.
  It is a 3D film.
  Release 4.2.1 came out.
  They store CO2 in rock.
  Call 555-1234 today.
  The B52 road is shut.
  The film shows in 1080p.
  He lives at 10 Downing Street.
  Highway 61 is shut.
  The Covid-19 ward is full.
  They play a 4-3-3 system.
  The shop is open 24/7.
  Write to desk24@mill.example today.
  The standard is ISO 9001.
  `,
)

readsNothing(
  '"one" that counts nothing, and number words in phrases',
  `
  It is one of the largest ports.
  No one came.
  One never knows.
  This one is red.
  The two agreed.
  They looked at one another.
  `,
)

reads('count', [
  [{ value: 500_000, unit: 'barge' }, 'They counted _ barges.', '½ million'],
  [{ value: 250_000, unit: 'barge' }, 'They counted _ barges.', 'a quarter million'],
])
