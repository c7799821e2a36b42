import { expect, test } from 'vitest'
import { figuresOf } from '../figures-of.js'
import { reads, readsEach, readsNothing } from '../spec-table.js'

reads('measure', [
  [
    { value: 20, unit: 'degree Celsius' },
    'It was _ there.',
    '20 degrees Celsius | 20 degree Celsius | 20°C | 20 °C | 20º C | 20C | 20 degrees centigrade | 20 degrees C | 20 deg C | 20 celsius | twenty degrees Celsius | 20 degrees Celcius | 20 ℃ | 20 deg celsius',
  ],
  [
    { value: 68, unit: 'degree Fahrenheit' },
    'It was _ there.',
    '68 degrees Fahrenheit | 68°F | 68 °F | 68F | 68 degrees F | 68 deg F | 68 fahrenheit | sixty-eight degrees Fahrenheit | 68 degrees Farenheit | 68 ℉',
  ],
  [{ value: 68, unit: 'degree Fahrenheit' }, 'It was _', '68 degrees F. | 68 deg F. | 68F. | 68 F.'],
  [{ value: 68, unit: 'degree Fahrenheit' }, 'It was _.', '68 F today | 68F on Monday'],
  [
    { value: -15, unit: 'degree Celsius' },
    'It was _ there.',
    '-15C | −15 °C | –15C | minus 15C | minus 15 degrees Celsius | -15°C | negative 15 degrees Celsius | minus fifteen degrees Celsius',
  ],
  [
    { value: -40, unit: 'degree' },
    'It was _ there.',
    'minus 40 degrees | -40 degrees | negative 40 degrees | 40 degrees below zero | 40 below zero | minus forty degrees',
  ],
  [
    { low: 20, high: 25, value: null, unit: 'degree Celsius' },
    'It was _ there.',
    '20-25C | 20 to 25 degrees Celsius | 20°C to 25°C | 20°-25°C | between 20 and 25 degrees Celsius | 20–25°C',
  ],
  [
    { low: -15, high: -10, value: null, unit: 'degree Celsius' },
    'It was _ there.',
    'from -10 to -15 degrees Celsius | minus 10 to minus 15 degrees Celsius | between -15 and -10 degrees Celsius',
  ],
  [{ low: 40, high: 49, value: null, unit: 'degree' }, 'Highs were _.', 'in the 40s | in the low 40s | in the mid-40s'],
  [{ low: 40, high: 49, value: null, unit: 'degree' }, 'Temperatures _.', 'were in the low forties | reached the 40s'],
  [{ value: 102, unit: 'degree' }, 'He had a _.', 'fever of 102 | temperature of 102 | temperature of 102 degrees'],
  [{ value: -10, unit: 'degree' }, 'Temperatures _.', 'fell to -10 | were at minus 10 | fell to minus 10 degrees'],
  [{ value: 0.5, unit: 'degree Celsius' }, 'It warmed _.', 'half a degree Celsius | 0.5°C | 0.5 degrees Celsius'],
  [{ value: 5778, unit: 'kelvin' }, 'It is at _ now.', '5,778 kelvin | 5778 kelvins'],
  [{ value: 50, unit: 'degree Celsius', bound: 'at-most' }, 'It is _.', 'up to 50C | as hot as 50 degrees Celsius'],
])

readsNothing(
  'decades that are no temperatures',
  `
  Temperatures have risen since the 40s.
  The fever came in the 1940s.
  `,
)

reads('measure', [
  [{ value: 30, unit: 'degree Celsius' }, 'It was _ in the shade.', '30c | 30C | 30 c | 30 deg c | 30 ° C | 30°c'],
  [{ value: 70, unit: 'degree Fahrenheit' }, 'The temperature is _ outside.', '70f | 70F | 70 f | 70 deg f | 70 ° F'],
  [{ value: 30, unit: 'degree Celsius' }, 'It is _ now.', '30c | 30 c'],
  [{ value: 4, unit: 'kelvin' }, 'The gas was cooled to _', '4 K. | 4 K | 4 kelvin | 4 degrees Kelvin | 4 °K'],
  [{ value: 672, unit: 'degree Rankine' }, 'It was _ there.', '672 degrees Rankine | 672 rankine | 672 °R | 672°Ra'],
  [{ value: 80, unit: 'degree Réaumur' }, 'It was _ there.', '80 degrees Réaumur | 80 degrees Reaumur | 80 °Ré'],
  [{ value: 100, unit: 'degree Delisle' }, 'It was _ there.', '100 degrees Delisle | 100 °De'],
  [{ value: 60, unit: 'degree Rømer' }, 'It was _ there.', '60 degrees Rømer | 60 degrees Romer'],
  [{ value: 33, unit: 'degree Newton' }, 'It was _ there.', '33 degrees Newton'],
  [
    { value: 72, unit: 'degree', bound: 'exact' },
    '_ please',
    'Turn the heat up to 72 | Set the thermostat to 72 | Turn it up to 72 degrees',
  ],
  [{ value: 350, unit: 'degree' }, '_ now', 'Preheat the oven to 350 | Set the oven to 350 degrees'],
  [
    { value: 3, unit: 'degree', trend: 'down' },
    '_ now',
    'Lower the thermostat by 3 degrees | Cut the heat by 3 degrees',
  ],
  [{ value: 2, unit: 'degree' }, '_ now', 'Increase the temperature by 2'],
])

// Boiling and freezing water on every scale.
test.for([
  ['100 degrees Celsius', 373.15],
  ['212 degrees Fahrenheit', 373.15],
  ['671.67 degrees Rankine', 373.15],
  ['80 degrees Réaumur', 373.15],
  ['60 degrees Rømer', 373.15],
  ['33 degrees Newton', 373.15],
  ['0 degrees Celsius', 273.15],
  ['7.5 degrees Rømer', 273.15],
  ['0 degrees Réaumur', 273.15],
] as const)('%s are %d kelvins', ([text, kelvins]) => {
  expect(figuresOf(`It was ${text} there.`)[0]?.base?.value).toBeCloseTo(kelvins, 6)
})

reads('money', [
  [{ value: 0.3, unit: 'USD' }, 'The roll costs _ now.', '30c'],
  [{ value: 0.3, unit: 'USD' }, 'It is _ a copy.', '30c'],
])

test.for(['They sold 4 K units.', 'He won 350 to the delight of the oven maker.', 'It is at 45° N.'])(
  '%s: no scale',
  (text) => expect(figuresOf(text).filter(({ unit }) => unit?.startsWith('degree ') || unit === 'kelvin')).toEqual([]),
)

reads('measure', [
  [{ value: -25, unit: 'degree' }, 'It _ there.', 'was so cold that temperatures felt like minus 25'],
  [{ value: -15, unit: 'degree' }, 'The thermometer read _', '15 below. | 15 below zero. | minus 15.'],
  [{ value: 85, unit: 'degree', bound: 'about' }, 'It will be sunny with _', 'highs around 85. | highs of about 85.'],
  [{ value: 26, unit: 'degree Celsius' }, 'Keep the pool at _', '26 centigrade. | 26 degrees centigrade.'],
  [{ value: 1.1, unit: 'degree Celsius', trend: 'up' }, 'The lake _', 'warmed by 1.1C. | warmed 1.1 degrees Celsius.'],
  [{ value: 5, unit: 'degree', trend: 'up' }, '_', 'Raise the temperature 5 degrees | Raise the heat by 5 degrees'],
])

readsEach('two levels', [
  ['It warmed from -5 to 12 degrees Celsius.', [-5, 12], 'degree Celsius'],
  ['The lake cooled from 20C to 5C.', [20, 5], 'degree Celsius'],
])

readsNothing('what is below no zero', 'He lives on the floor below.')

test.for(['He lives at number 15 below.', 'They ranked 15 below the champion.'])('%s: no temperature', (text) =>
  expect(figuresOf(text).filter(({ kind }) => kind === 'measure')).toEqual([]),
)

reads('measure', [
  [{ value: 37, unit: 'degree Celsius' }, 'Body heat is _', '37 deg. C. | 37 deg. C | 37 degrees C.'],
  [{ low: 20, high: 29, unit: 'degree Celsius' }, 'It was _ there.', 'in the low 20s Celsius | in the 20s Celsius'],
  [{ low: 5, high: 45, unit: 'degree Celsius' }, 'It works _.', 'from 5°C up to 45°C | from 5 to 45 degrees Celsius'],
  [{ value: 6000, unit: 'kelvin' }, 'The lamp is at _', '6,000 K. | 6000 K | 6,000K'],
  [{ value: 25, unit: 'degree Celsius' }, 'Change _ please', '25 c to f | 25 C to F'],
  [
    { value: 50, unit: 'degree', bound: 'less-than', trend: null },
    'It fell _ there.',
    'under 50 degrees | below 50 degrees',
  ],
])

reads('measure', [
  [{ value: 101, unit: 'degree' }, 'The _', 'daytime high was 101. | overnight low was 101.'],
  [{ value: 104, unit: 'degree' }, 'It was _', '104 in the shade. | 104 and humid. | 104 degrees in the shade.'],
])

readsEach('two scales', [['Rome : 34 C / 93 F .', [34, 93], null]])

test.for(['It was 104 in the end.', 'The price high was 101.'])('%s: no temperature', (text) =>
  expect(figuresOf(text).filter(({ kind }) => kind === 'measure')).toEqual([]),
)

test.for([
  ['The sea is two degrees warmer.', 'up'],
  ['It is 3°C colder than in May.', 'down'],
  ['The sea is two degrees warm.', null],
] as const)('%s', ([text, trend]) => expect(figuresOf(text)).toMatchObject([{ trend }]))
