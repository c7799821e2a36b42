import { reads, readsNothing } from '../spec-table.js'

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
