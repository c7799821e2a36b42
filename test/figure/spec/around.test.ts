import { reads } from '../spec-table.js'

// Words around a number that say more of it: bounds, directions, rates.

reads('count', [
  [
    { value: 40, bound: 'at-most', unit: 'boat' },
    'They hold _ boats.',
    'up to 40 | at most 40 | as many as 40 | no more than 40 | a maximum of 40 | not more than 40',
  ],
  [
    { value: 40, bound: 'at-least', unit: 'boat' },
    'They hold _ boats.',
    'at least 40 | no fewer than 40 | a minimum of 40 | not less than 40 | no less than 40',
  ],
  [
    { value: 40, bound: 'more-than', unit: 'boat' },
    'They hold _ boats.',
    'more than 40 | over 40 | upwards of 40 | in excess of 40 | well over 40',
  ],
  [
    { value: 40, bound: 'less-than', unit: 'boat' },
    'They hold _ boats.',
    'fewer than 40 | less than 40 | under 40 | just under 40',
  ],
  [
    { value: 40, bound: 'about', unit: 'boat' },
    'They hold _ boats.',
    'about 40 | around 40 | roughly 40 | some 40 | approximately 40 | ~40 | an estimated 40 | 40-odd | circa 40 | nearly 40 | almost 40 | close to 40',
  ],
  [{ value: 40, bound: 'exact', unit: 'boat' }, 'They hold _ boats.', '40 | exactly 40 | just 40 | only 40'],
])

reads('percent', [
  [
    { value: 5, trend: 'up' },
    'Fares _ in May.',
    'rose 5% | rose by 5% | climbed 5 percent | were up 5% | jumped 5% | increased 5% | grew by 5 per cent | gained 5% | went up 5%',
  ],
  [
    { value: 5, trend: 'down' },
    'Fares _ in May.',
    'fell 5% | fell by 5% | dropped 5 percent | were down 5% | slid 5% | decreased 5% | declined by 5 per cent | lost 5% | went down 5%',
  ],
  [{ value: 5, trend: null }, 'Fares _ in May.', 'rose to 5% | fell to 5% | were 5% | stood at 5% | stayed at 5%'],
  [
    { value: 5, trend: 'up' },
    'They saw _ in May.',
    'a 5% rise | a 5% increase | a rise of 5% | growth of 5% | an increase of 5 percent | a 5 per cent jump',
  ],
  [
    { value: 5, trend: 'down' },
    'They saw _ in May.',
    'a 5% fall | a 5% cut | a drop of 5% | a decline of 5% | a 5 per cent decrease | a 5% dip',
  ],
])

reads('count', [
  [
    { value: 900, unit: 'car', per: 'year' },
    'The yard builds _ there.',
    '900 cars a year | 900 cars per year | 900 cars annually | 900 cars each year | 900 cars every year | 900 cars per annum | 900 cars yearly',
  ],
  [
    { value: 900, unit: 'car', per: 'month' },
    'The yard builds _ there.',
    '900 cars a month | 900 cars per month | 900 cars monthly | 900 cars each month | 900 cars every month',
  ],
  [
    { value: 900, unit: 'car', per: 'day' },
    'The yard builds _ there.',
    '900 cars a day | 900 cars per day | 900 cars daily | 900 cars every day',
  ],
])

reads('money', [
  [
    { value: 58, unit: 'USD', per: 'barrel' },
    'Oil fetched _ then.',
    '$58 a barrel | $58 per barrel | 58 dollars a barrel | $58/barrel',
  ],
  [
    { value: 0.16, unit: 'GBP', per: 'share' },
    'They earned _ then.',
    '16 pence a share | 16p a share | 16p per share | 16 pence per share',
  ],
  [
    { value: 40, unit: 'EUR', per: 'month' },
    'The seat costs _ there.',
    '€40 a month | €40/month | €40 per month | 40 euros a month | €40 monthly',
  ],
])

reads('count', [[{ value: 40, bound: 'about', unit: 'boat' }, 'They hold _ boats.', '40 or so']])
