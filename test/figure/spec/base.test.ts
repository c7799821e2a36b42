import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../src/figure/unit-facts.js'
import { TIME_UNIT_ROWS, UNIT_ROWS } from '../../../src/lexicon/unit-table.js'
import { figuresOf } from '../figures-of.js'

// Written from the definitions, not from the table: so many of what a unit is defined by.
const FOOT = 12 * 0.0254
const POUND = 0.45359237
const US_GALLON = 231 * 0.0254 ** 3
const IMPERIAL_GALLON = 4.54609e-3
const STANDARD_GRAVITY = 9.80665

describe('units are so many base units by definition', () => {
  test.for([
    ['foot', FOOT, 'metre'],
    ['yard', 3 * FOOT, 'metre'],
    ['mile', 5280 * FOOT, 'metre'],
    ['furlong', 660 * FOOT, 'metre'],
    ['fathom', 6 * FOOT, 'metre'],
    ['light-year', 299_792_458 * 365.25 * 86_400, 'metre'],
    ['parsec', (149_597_870_700 * 648_000) / Math.PI, 'metre'],
    ['square foot', FOOT ** 2, 'square metre'],
    ['square inch', 0.0254 ** 2, 'square metre'],
    ['square yard', (3 * FOOT) ** 2, 'square metre'],
    ['square mile', (5280 * FOOT) ** 2, 'square metre'],
    ['acre', 43_560 * FOOT ** 2, 'square metre'],
    ['hectare', 100 ** 2, 'square metre'],
    ['cubic foot', FOOT ** 3, 'cubic metre'],
    ['cubic inch', 0.0254 ** 3, 'cubic metre'],
    ['cubic yard', (3 * FOOT) ** 3, 'cubic metre'],
    ['cubic mile', (5280 * FOOT) ** 3, 'cubic metre'],
    ['acre-foot', 43_560 * FOOT ** 3, 'cubic metre'],
    ['board foot', FOOT ** 3 / 12, 'cubic metre'],
    ['gallon', US_GALLON, 'cubic metre'],
    ['barrel', 42 * US_GALLON, 'cubic metre'],
    ['quart', US_GALLON / 4, 'cubic metre'],
    ['pint', US_GALLON / 8, 'cubic metre'],
    ['cup', US_GALLON / 16, 'cubic metre'],
    ['fluid ounce', US_GALLON / 128, 'cubic metre'],
    ['tablespoon', US_GALLON / 256, 'cubic metre'],
    ['teaspoon', US_GALLON / 768, 'cubic metre'],
    ['bushel', 2150.42 * 0.0254 ** 3, 'cubic metre'],
    ['imperial gallon', IMPERIAL_GALLON, 'cubic metre'],
    ['imperial quart', IMPERIAL_GALLON / 4, 'cubic metre'],
    ['imperial pint', IMPERIAL_GALLON / 8, 'cubic metre'],
    ['imperial fluid ounce', IMPERIAL_GALLON / 160, 'cubic metre'],
    ['pound', POUND, 'kilogram'],
    ['ounce', POUND / 16, 'kilogram'],
    ['stone', 14 * POUND, 'kilogram'],
    ['hundredweight', 100 * POUND, 'kilogram'],
    ['long hundredweight', 112 * POUND, 'kilogram'],
    ['ton', 2000 * POUND, 'kilogram'],
    ['long ton', 2240 * POUND, 'kilogram'],
    ['troy ounce', 480 * (POUND / 7000), 'kilogram'],
    ['carat', 0.0002, 'kilogram'],
    ['gigatonne', 1e12, 'kilogram'],
    ['microgram', 1e-9, 'kilogram'],
    ['knot', 1852 / 3600, 'metre per second'],
    ['pound of force', POUND * STANDARD_GRAVITY, 'newton'],
    ['pound-foot', POUND * STANDARD_GRAVITY * FOOT, 'newton metre'],
    ['pound per square inch', (POUND * STANDARD_GRAVITY) / 0.0254 ** 2, 'pascal'],
    ['atmosphere', 101_325, 'pascal'],
    ['millimetre of mercury', 13_595.1 * STANDARD_GRAVITY * 0.001, 'pascal'],
    ['inch of mercury', 13_595.1 * STANDARD_GRAVITY * 0.0254, 'pascal'],
    ['horsepower', 550 * FOOT * POUND * STANDARD_GRAVITY, 'watt'],
    ['metric horsepower', 75 * STANDARD_GRAVITY, 'watt'],
    ['British thermal unit', (POUND * 4186.8) / 1.8, 'joule'],
    ['therm', (1e5 * POUND * 4186.8) / 1.8, 'joule'],
    ['kilowatt-hour', 1000 * 3600, 'joule'],
    ['terawatt-hour', 1e12 * 3600, 'joule'],
    ['kilocalorie', 4184, 'joule'],
    ['gibibyte', 8 * 2 ** 30, 'bit'],
    ['tebibyte', 8 * 2 ** 40, 'bit'],
    ['zettabyte', 8e21, 'bit'],
    ['megabit', 1e6, 'bit'],
    ['curie', 3.7e10, 'becquerel'],
    ['year', 365.25 * 86_400, 'second'],
    ['month', (365.25 * 86_400) / 12, 'second'],
    ['fortnight', 14 * 86_400, 'second'],
    ['millennium', 365_250 * 86_400, 'second'],
    ['100 kilometre', 100_000, 'metre'],
  ] as const)('%s', ([name, factor, base]) => {
    const facts = factsOf(name)
    expect(facts?.base).toBe(base)
    // Constants of the table stand with their last known digit.
    expect(facts!.factor! / factor).toBeCloseTo(1, 10)
  })
})

test('each unit has one row, and a factor only with a base', () => {
  const rows = [...UNIT_ROWS, ...TIME_UNIT_ROWS]
  const names = rows.map(({ name }) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  for (const { name, factor, base } of rows) expect([name, base !== '']).toEqual([name, factor !== null])
  expect(rows.filter(({ factor }) => factor !== null && !(factor > 0))).toEqual([])
})

test('codes have no space, as the code for units of measure asks', () => {
  const codes = [...UNIT_ROWS, ...TIME_UNIT_ROWS].flatMap(({ ucum }) => (ucum === null ? [] : [ucum]))
  expect(codes.filter((code) => /[^!-~]/.test(code))).toEqual([])
  expect(codes.length).toBeGreaterThan(200)
})

test.for([
  ['The road is 5 miles long.', 'The road is 8.04672 km long.'],
  ['It was 68°F.', 'It was 20°C.'],
  ['The train does 90 km/h.', 'The train does 25 metres a second.'],
  ['The cell holds 1 kWh.', 'The cell holds 3.6 MJ.'],
  ['The line runs at 8 Mbps.', 'The line runs at 1 MB/s.'],
  ['The lake holds 1,000 litres.', 'The lake holds 1 cubic metre.'],
  ['The field yields 4 tonnes a hectare.', 'The field yields 0.4 kg per square metre.'],
  ['The work took 24 months.', 'The work took two years.'],
  ['The plant uses 8,766 kWh a year.', 'The plant uses 1,000 watts.'],
] as const)('%s = %s', ([one, other]) => {
  const [first, second] = [figuresOf(one)[0]!, figuresOf(other)[0]!]
  expect(first.base).not.toBeNull()
  expect(first.base).toEqual(second.base)
})

test.for([
  'They paid $40.',
  'They sold 40 boats.',
  'It doubled.',
  'One in five sank.',
  'They drank 4 litres per person.',
])('%s: neither code nor base', (text) => expect(figuresOf(text)).toMatchObject([{ ucum: null, base: null }]))
