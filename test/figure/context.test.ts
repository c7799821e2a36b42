import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

test.for([
  ['It draws up to 40 fans.', 'at-most', 'up to'],
  ['It draws as many as 40 fans.', 'at-most', 'as many as'],
  ['It draws no more than 40 fans.', 'at-most', 'no more than'],
  ['It draws at least 40 fans.', 'at-least', 'at least'],
  ['It draws no fewer than 40 fans.', 'at-least', 'no fewer than'],
  ['It draws more than 40 fans.', 'more-than', 'more than'],
  ['It draws well over 40 fans.', 'more-than', 'well over'],
  ['It draws fewer than 40 fans.', 'less-than', 'fewer than'],
  ['It draws just under 40 fans.', 'less-than', 'just under'],
  ['It draws nearly 40 fans.', 'about', 'nearly'],
  ['It draws an estimated 40 fans.', 'about', 'an estimated'],
  ['It draws some 40 fans.', 'about', 'some'],
  ['It draws 40 fans or so.', 'about', 'or so'],
  ['It draws 40 or more fans.', 'at-least', 'or more'],
  ['It draws 40-plus fans.', 'at-least', '-plus'],
  ['It draws 40+ fans.', 'at-least', '+'],
  ['It draws 40-odd fans.', 'about', '-odd'],
  ['It draws ~40 fans.', 'about', '~'],
  ['It draws about a dozen fans.', 'about', 'about'],
  ['It draws 40 fans.', 'exact', null],
  ['It grew over two years.', 'exact', null],
  ['It has an edge over 40 rivals.', 'exact', null],
  ['It went up to $40.', 'exact', null],
] as const)('%s', ([text, bound, boundText]) => expect(figuresOf(text)).toMatchObject([{ bound, boundText }]))

test.for([
  ['It earns $40 a year.', 'year', 'a year'],
  ['It earns $40 an hour.', 'hour', 'an hour'],
  ['It earns $40 annually.', 'year', 'annually'],
  ['It earns $40 yearly.', 'year', 'yearly'],
  ['It earns $40 per share.', 'share', 'per share'],
  ['It earns $40 per annum.', 'year', 'per annum'],
  ['It earns $40 per capita.', 'person', 'per capita'],
  ['It earns $40/month.', 'month', '/month'],
  ['It earns $40 every week.', 'week', 'every week'],
  ['It earns $40 each year.', 'year', 'each year'],
  ['It earns $40 each.', null, 'each'],
  ['It earns $40 apiece.', null, 'apiece'],
  ['It earns $40 a barrel.', 'barrel', 'a barrel'],
  ['It got a $40-a-year raise.', 'year', '-a-year'],
  ['It got C$8 (US$6.10) per share.', 'share', 'per share'],
  ['It earned $40 a year ago.', null, null],
  ['It gave $40 a try.', null, null],
] as const)('%s', ([text, per, rateText]) => {
  const figure = figuresOf(text)[0]!
  expect(figure.per).toBe(per)
  expect(figure.rateText?.replace(/^-/, '') ?? null).toBe(rateText?.replace(/^-/, '') ?? null)
})

test.for([
  ['Sales rose 5%.', 'up'],
  ['Sales fell by 5%.', 'down'],
  ['Sales fell sharply by a further 5%.', 'down'],
  ['Sales were down 5%.', 'down'],
  ['Sales were up more than 5%.', 'up'],
  ['Sales were 5% higher.', 'up'],
  ['Sales grew almost 5% a year.', 'up'],
  ['The firm raised its dividend 5%.', 'up'],
  ['The firm cut the price of salt by 5%.', 'down'],
  ['The firm took a 5% cut.', 'down'],
  ['The firm saw a 5 percent annual increase.', 'up'],
  ['The firm saw growth of 5%.', 'up'],
  ['The firm saw an increase in sales of 5%.', 'up'],
  ['The index lost 40 points.', 'down'],
  ['The town added 40 jobs.', 'up'],
  ['The town gained more than it lost: 5%.', null],
  ['Sales rose to 5%.', null],
  ['Sales were 5%.', null],
  ['The firm lost $40 million.', null],
  ['The firm raised $40 million.', null],
  ['The deal boosts its 5% share.', null],
  ['Women made up 5% of it.', null],
  ['The firm booked a gain of $40 million.', null],
] as const)('%s', ([text, trend]) => expect(figuresOf(text)).toMatchObject([{ trend }]))

test('an amount in apposition goes the same way, the level behind "to" goes none', () => {
  const trends = figuresOf('Crude rose 86 cents, or 1.1%, to $78.50 a barrel.').map(({ trend }) => trend)
  expect(trends).toEqual(['up', 'up', null])
})
