import { expect, test } from 'vitest'
import { figuresOf } from '../figures-of.js'
import { reads, readsEach, readsNothing } from '../spec-table.js'

reads('measure', [
  [
    { value: 6.1666666666667, unit: 'foot' },
    'The _ guard won.',
    `6-foot-2 | six-foot-two | 6'2 | 6'2" | 6ft 2in | 6-foot-2-inch | six foot two | 6 ft 2 in`,
  ],
  [{ value: 5.8333333333333, unit: 'foot' }, 'The _ guard won.', `5-foot-10 | five-foot-ten | 5'10 | 5ft 10in`],
  [
    { value: 5.9166666666667, unit: 'foot' },
    'He is _ tall.',
    '5 ft 11 in | 5 feet 11 inches | 5 feet, 11 inches | 5ft 11in',
  ],
  [{ value: 2.5, unit: 'foot' }, 'It is _ wide.', `2' 6" | 2 feet 6 inches | two and a half feet | 2½ feet | 2ft 6in`],
  [
    { value: 1.5, unit: 'mile' },
    'He ran _ home.',
    'a mile and a half | one and a half miles | 1.5 miles | 1½ miles | 1 1/2 miles',
  ],
  [
    { value: 0.25, unit: 'mile' },
    'He ran _ home.',
    'a quarter mile | a quarter of a mile | 0.25 miles | a quarter-mile',
  ],
  [{ value: 0.5, unit: 'mile' }, 'He ran _ home.', 'half a mile | a half mile | 0.5 miles | half-a-mile'],
  [{ value: 0.75, unit: 'inch' }, 'It is _ wide.', 'three-quarters of an inch | ¾ inch | 3/4 inch | 0.75 inches'],
  [{ value: 0.75, unit: 'inch' }, 'The _ bolt broke.', 'three-quarter-inch | ¾-inch | 3/4-inch'],
  [
    { value: 3.5, unit: 'inch' },
    'It is _ wide.',
    'three and a half inches | 3½ inches | 3.5 inches | 3-1/2 inches | 3.5 in.',
  ],
  [{ value: 55, unit: 'inch' }, 'The _ screen broke.', '55-inch | 55" | 55 inch | 55in'],
  [
    { value: 2000, unit: 'square foot' },
    'The _ house burned.',
    '2,000-square-foot | 2,000 square foot | 2,000 sq ft | 2,000 sq. ft. | 2,000-sq-ft | 2,000 sqft',
  ],
  [{ value: 3, unit: 'square mile' }, 'The _ area burned.', '3-square-mile | three-square-mile | 3 sq mi'],
  [{ value: 6, unit: 'cubic foot' }, 'The _ box burned.', '6-cubic-foot | six-cubic-foot | 6 cu ft'],
  [{ value: 12, unit: 'fluid ounce' }, 'They drank _ of it.', '12 fl oz | 12 fluid ounces | 12 fl. oz.'],
  [{ value: 11.5, unit: 'stone' }, 'He weighs _.', '11 stone 7 | 11 stone 7 pounds | 11st 7lb | 11.5 stone'],
  [
    { value: 7.5, unit: 'pound' },
    'The baby weighed _.',
    '7lb 8oz | 7 pounds 8 ounces | seven pounds, eight ounces | 7.5 pounds',
  ],
  [
    { value: 40, unit: 'kilogram', bound: 'about' },
    'It weighs _.',
    '40 kg ± 2 kg | 40 ± 2 kg | 40 kg +/- 2 kg | about 40 kg',
  ],
  [
    { value: 2.5e6, unit: 'tonne' },
    'They cut _ of wheat.',
    '2.5m tonnes | 2.5 million tonnes | 2.5 mln tonnes | 2,500,000 tonnes | two and a half million tonnes',
  ],
  [{ value: 5000, unit: 'tonne of oil equivalent' }, 'They pump _ now.', '5,000 tonnes of oil equivalent'],
  [{ value: 200, unit: 'tonne' }, 'The _ load fell.', '200-metric-ton | 200-tonne | 200 metric ton'],
  [
    { value: 70, unit: 'mile', per: 'hour' },
    'He drove at _ there.',
    '70 mph | 70mph | 70 m.p.h. | 70 miles per hour | 70 miles an hour',
  ],
  [
    { value: 9.8, unit: 'metre', per: 'second squared' },
    'It falls at _ there.',
    '9.8 m/s² | 9.8 m/s2 | 9.8 metres per second squared',
  ],
  [{ value: 240, unit: 'volt' }, 'It runs on _ now.', '240 V | 240V | 240 volts'],
  [{ value: 400, unit: 'metre' }, 'She won _.', 'the 400m hurdles | 400m | 400 metres'],
])

readsEach('sides of a thing', [
  ['The hut is 3 x 4 metres.', [3, 4], 'metre'],
  ['The hut is 3m x 4m.', [3, 4], 'metre'],
  ['The hut is 3 by 4 metres.', [3, 4], 'metre'],
  ['They built a 10-by-12-foot hut.', [10, 12], 'foot'],
  ['The box is 2 x 3 x 4 inches.', [2, 3, 4], 'inch'],
  ['It is 10 in. by 12 in. wide.', [10, 12], 'inch'],
  ['Bake it at 200C/400F.', [200, 400], null],
])

readsNothing(
  'marks that close a quotation, and what is no unit',
  `
  He is a half brother.
  It was a mile and a shop was open.
  `,
)

reads('measure', [
  [{ value: 6, unit: 'mile', trend: null }, 'It was a _ hike .', 'six - mile | six-mile | 6 mile | 6-mile'],
  [{ value: 50, unit: 'foot', trend: null }, 'Below is a _ drop.', '50-foot | 50 foot'],
  [{ value: 2, unit: 'inch', trend: 'down' }, 'There was a _ in the level.', '2-inch drop'],
  [{ value: 0.5, unit: 'teaspoon' }, 'Put in _ of salt.', '1/2 tsp | ½ tsp | half a teaspoon | 0.5 tsp'],
  [{ value: 2, unit: 'tablespoon', trend: null }, 'Add _ of oil.', '2 tbsp | 2 tablespoons'],
  [{ value: 5, unit: 'kilometre', per: 'hour' }, 'They crept along at _ there.', '5 km/h | 5 km / h | 5kmh | 5 kph'],
  [{ value: 985, unit: 'millibar' }, 'The storm had a low of _ then.', '985 mb | 985mb | 985 millibars'],
  [{ value: 500, unit: 'megabyte' }, 'The file has _ now.', '500 mb | 500mb | 500 MB | 500 megs'],
  [{ value: 16, unit: 'gigabyte' }, 'It has _ of memory.', '16gb | 16 gb | 16GB | 16 gigabytes'],
  [{ value: 3, unit: 'decametre' }, 'It is _ long.', '3 decametres | 3 dekameters'],
  [{ value: 4, unit: 'light-minute' }, 'It is _ away.', '4 light minutes | 4 light-minutes'],
  [{ value: 20, unit: 'mile', bound: 'about' }, 'They walked _ home.', '20-odd miles | 20 odd miles'],
  [{ value: 40, unit: 'mile', bound: 'at-least' }, 'They walked _ home.', '40-plus miles'],
])

reads('multiple', [[{ value: 5 }, 'It is worth _', 'five times that. | five times that amount']])

test.for(['They moved five times that week.', 'The 5G network has 98.5 FM stations.'])('%s: no measure', (text) =>
  expect(figuresOf(text).filter(({ kind }) => kind === 'multiple' || kind === 'measure')).toEqual([]),
)

reads('measure', [
  [{ value: 6.1666666666667, unit: 'foot' }, 'He is _ tall.', '6 ft. 2 in. | 6 ft 2 in | 6 feet 2 inches'],
  [{ value: 400, unit: 'square mile', bound: 'exact' }, 'It sprawls over _ now.', '400 square miles'],
  [{ value: 400, unit: 'square mile', bound: 'more-than' }, 'It covers over _ now.', '400 square miles'],
  [{ value: 8.95, unit: 'metre', trend: null }, 'She jumped _.', '8.95 metres | 8.95m'],
  [{ value: 3, unit: 'metre', trend: 'up' }, 'The river rose _.', '3 metres | 3m | by 3 metres'],
])

reads('measure', [
  [{ value: 12, unit: 'foot' }, 'The roof is _.', "12' high | 12 feet high | 12 ft high"],
  [{ value: 0.25, unit: 'mile' }, 'It is a _ track .', 'quarter - mile | quarter-mile | quarter mile'],
])

reads('score', [[{ low: 212, high: 220 }, 'The motion failed _.', ', 220 to 212 | 220 to 212 | 220-212']])
reads('count', [[{ value: 8000 }, 'He owns _.', '8,000 head of cattle | 8,000 cows']])

test.for(["He said '12' by mistake.", 'He has 12 head.'])('%s: no measure', (text) =>
  expect(figuresOf(text).filter(({ kind }) => kind === 'measure' || kind === 'count')).toEqual([]),
)

reads('measure', [
  [{ value: 4, unit: 'metre', trend: null }, 'They dug _.', '4 metres down'],
  [{ value: 16, unit: 'gigabyte' }, 'It has _ of memory.', '16 gigs | 16 GB'],
])
reads('count', [
  [{ value: 16, unit: 'gig' }, 'The band played _.', '16 gigs'],
  [{ value: 3, unit: 'dram shop' }, 'They shut _.', 'three dram shops'],
])
readsNothing(
  'labels with a letter that is a unit elsewhere',
  `
  He sat in Room 12A.
  She lives in flat 4C.
  It left from gate 7B.
  `,
)

reads('measure', [
  [{ value: 3, unit: 'kilometre' }, 'It is _ away.', 'three km | 3 km'],
  [{ value: 10, unit: 'kilogram' }, 'It weighs _ now.', 'ten kg | 10 kg | 10 Kgs'],
  [{ value: 24.625, unit: 'inch' }, 'It is _ wide.', '24 5\\/8 inches | 24 5/8 inches | 24⅝ inches'],
])

test.for(['They saw two in it.', 'They met two MPs.', 'It has five l in it.'])('%s: no measure', (text) =>
  expect(figuresOf(text).filter(({ kind }) => kind === 'measure')).toEqual([]),
)

reads('measure', [
  [{ value: 5.8333333333333, unit: 'foot' }, 'A _ guard left .', `5 ' 10 " | 5' 10" | 5'10"`],
  [{ value: 6, unit: 'foot' }, 'The _ tall man left .', "6 ' | 6' | 6 - foot | 6 ft"],
  [{ value: 12.5e6, unit: 'square foot' }, 'It has _ of space .', '12.5 million sq . ft . | 12.5 million sq. ft.'],
  [{ low: 5, high: 6, unit: 'foot' }, 'There were _ waves .', '5 - to - 6 - foot | 5-to-6-foot'],
])

reads('multiple', [[{ value: 3.1 }, 'Debt is _.', '3.1 times sales | 3.1 times its sales']])
reads('count', [[{ value: 4 }, 'It rang _.', '4 times | four times']])
readsNothing('a sharpness of pictures', 'They make 4k screens.')
