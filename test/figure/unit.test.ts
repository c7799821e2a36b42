import { expect, test } from 'vitest'
import { figuresOf } from './figures-of.js'

test.for([
  ['The hall covers 40 sq m.', 'measure', 40, 'square metre', null],
  ['The hall covers 40 square feet.', 'measure', 40, 'square foot', null],
  ['The mast is 40 ft tall.', 'measure', 40, 'foot', null],
  ['The mast is 40m tall.', 'measure', 40, 'metre', null],
  ['The 40-metre mast fell.', 'measure', 40, 'metre', null],
  ['The lorry carries 40 tonnes.', 'measure', 40, 'tonne', null],
  ['The lorry carries 40 tons.', 'measure', 40, 'ton', null],
  ['The car does 40 miles per gallon.', 'measure', 40, 'mile', 'gallon'],
  ['The car does 40 mpg.', 'measure', 40, 'mile', 'gallon'],
  ['The car does 100 km/h.', 'measure', 100, 'kilometre', 'hour'],
  ['The car makes 300 hp.', 'measure', 300, 'horsepower', null],
  ['The cell holds 40 kWh.', 'measure', 40, 'kilowatt-hour', null],
  ['The cell holds 40 gigawatt hours.', 'measure', 40, 'gigawatt-hour', null],
  ['The disk holds 40GB.', 'measure', 40, 'gigabyte', null],
  ['It was 40 degrees Celsius.', 'measure', 40, 'degree Celsius', null],
  ['It was 40°F.', 'measure', 40, 'degree Fahrenheit', null],
  ['It was 40 HZ.', 'measure', 40, 'hertz', null],
  ['The field yields 40 barrels a day.', 'measure', 40, 'barrel', 'day'],
  ['The field yields 40 barrels of oil a day.', 'measure', 40, 'barrel', 'day'],
  ['The trip took 40 minutes.', 'duration', 40, 'minute', null],
  ['The trip took 40 mins.', 'duration', 40, 'minute', null],
  ['The trip took half an hour.', 'duration', 0.5, 'hour', null],
  ['The trip took two and a half days.', 'duration', 2.5, 'day', null],
  ['A 40-year-old won.', 'age', 40, 'year', null],
  ['A 40 year-old won.', 'age', 40, 'year', null],
  ['Her son is 18 months old.', 'age', 18, 'month', null],
  ['The runner, aged 40, won.', 'age', 40, 'year', null],
  ['Ida Holm, 40, won.', 'age', 40, 'year', null],
  ['She turned 40 in May.', 'age', 40, 'year', null],
  ['He will be 40 by then.', 'age', 40, 'year', null],
  ['It is 40 percent owned.', 'percent', 40, 'percent', null],
  ['It is 40-percent owned.', 'percent', 40, 'percent', null],
  ['It is 40 per cent owned.', 'percent', 40, 'percent', null],
  ['It is 40pc owned.', 'percent', 40, 'percent', null],
  ['It is 40 pct owned.', 'percent', 40, 'percent', null],
  ['It yields 40 basis points.', 'percent', 40, 'basis point', null],
  ['It yields 40bps.', 'percent', 40, 'basis point', null],
  ['It yields 40 percentage points.', 'percent', 40, 'percentage point', null],
  ['It lost a half-percentage-point.', 'percent', 0.5, 'percentage point', null],
] as const)('%s', ([text, kind, value, unit, per]) =>
  expect(figuresOf(text)).toMatchObject([{ kind, value, unit, per }]),
)

test.for([
  ['They made 150,000 EVs.', 'EV', 'EVs'],
  ['They made 150,000 electric cars.', 'electric car', 'electric cars'],
  ['They made 150,000 full-time jobs.', 'full-time job', 'full-time jobs'],
  ['They made 150,000 digital and physical copies.', 'digital and physical copy', 'digital and physical copies'],
  ['They made 150,000 decently built homes.', 'decently built home', 'decently built homes'],
  ['They met 150,000 people.', 'person', 'people'],
  ['They met 150,000 Italian women.', 'Italian woman', 'Italian women'],
  ['They flew two aircraft.', 'aircraft', 'aircraft'],
  ['They wrote a 12-page report.', 'page', 'page'],
  ['They wrote a 12 page report.', 'page', 'page'],
  ['They sold eight million 330ml cans.', '330ml can', '330ml cans'],
  ['Two of her deputies left.', 'deputy', 'deputies'],
  ['They closed 20 of its 300 shops.', 'shop', 'shops'],
  ['They lost 30 points.', 'point', 'points'],
] as const)('%s', ([text, unit, nounText]) =>
  expect(figuresOf(text)[0]).toMatchObject({ kind: 'count', unit, nounText }),
)

test.for([
  ['It is three times as big.', 'multiple', 3],
  ['Sales doubled.', 'multiple', 2],
  ['Costs halved.', 'multiple', 0.5],
  ['It is twice the price.', 'multiple', 2],
  ['Sales rose threefold.', 'multiple', 3],
  ['Sales rose ten-fold.', 'multiple', 10],
  ['It is 1.5x faster.', 'multiple', 1.5],
  ['One in five ships sank.', 'ratio', 0.2],
  ['Two out of three ships sank.', 'ratio', 2 / 3],
  ['One of four ships sank.', 'ratio', 0.25],
  ['A third of the ships sank.', 'ratio', 1 / 3],
  ['Two-thirds of the ships sank.', 'ratio', 2 / 3],
  ['Half the ships sank.', 'ratio', 0.5],
  ['Almost half of the ships sank.', 'ratio', 0.5],
  ['Ships outnumber boats 3-to-1.', 'ratio', 3],
  ['It is the third-largest port.', 'rank', 3],
  ['It is the 12th largest port.', 'rank', 12],
  ['She is the No. 2 player.', 'rank', 2],
  ['They finished in third place.', 'rank', 3],
] as const)('%s', ([text, kind, value]) => expect(figuresOf(text)).toMatchObject([{ kind, value, unit: null }]))

test.for([
  ['They won 3-1.', 1, 3],
  ['They lost 1-3.', 1, 3],
  ['They were 2-0 down.', 0, 2],
  ['The house voted 54-46 to pass it.', 46, 54],
  ['The bill passed 54 to 46.', 46, 54],
] as const)('%s', ([text, low, high]) =>
  expect(figuresOf(text)).toMatchObject([{ kind: 'score', value: null, low, high }]),
)

test.for([
  ['Bring two £1 coins.', { value: 2, kind: 'count', unit: '£1 coin' }],
  ['Bring two, or £1.', { value: 2, kind: 'number', unit: null }],
] as const)('%s', ([text, row]) => expect(figuresOf(text)[0]).toMatchObject(row))
