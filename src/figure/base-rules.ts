import type { Rule } from '../rule/rule.js'

export const imperial = {
  name: 'figure.unit.imperial',
  why: 'In an article of British spelling a gallon, quart, pint, fluid ounce, hundredweight or ton is the imperial one.',
  examples: [
    [
      'The lorry used 40 gallons of petrol.',
      { unit: 'gallon', ucum: '[gal_br]', base: { value: 0.1818436, low: null, high: null, unit: 'cubic metre' } },
    ],
    [
      'The labour of moving 40 tons was hard.',
      { unit: 'ton', ucum: '[lton_av]', base: { value: 40_641.876352, low: null, high: null, unit: 'kilogram' } },
    ],
    ['The labour of moving 40 tonnes was hard.', null],
  ],
} as const satisfies Rule

export const customary = {
  name: 'figure.unit.us-customary',
  why: 'In any other article a gallon, quart, pint, fluid ounce, hundredweight or ton is the one of the United States.',
  examples: [
    [
      'The truck used 40 gallons of gasoline.',
      { unit: 'gallon', ucum: '[gal_us]', base: { value: 0.15141647136, low: null, high: null, unit: 'cubic metre' } },
    ],
    [
      'The barge holds 40 tons.',
      { unit: 'ton', ucum: '[ston_av]', base: { value: 36_287.3896, low: null, high: null, unit: 'kilogram' } },
    ],
    ['The barge holds 40 long tons.', null],
  ],
} as const satisfies Rule

export const troy = {
  name: 'figure.unit.troy',
  why: 'Precious metals are weighed in troy ounces.',
  examples: [
    [
      'They found 40 ounces of gold.',
      { unit: 'ounce', ucum: '[oz_tr]', base: { value: 1.244139072, low: null, high: null, unit: 'kilogram' } },
    ],
    ['They found 40 ounces of cheese.', null],
  ],
} as const satisfies Rule

export const difference = {
  name: 'figure.unit.difference',
  why: 'A change of temperature, or a distance from another one, has no zero point: its degrees are kelvins or parts of them.',
  examples: [
    [
      'The sea is 2 degrees Celsius warmer.',
      { ucum: 'Cel', base: { value: 2, low: null, high: null, unit: 'kelvin' } },
    ],
    ['Temperatures rose 9°F.', { ucum: '[degF]', base: { value: 5, low: null, high: null, unit: 'kelvin' } }],
    ['The sea is at 2 degrees Celsius.', null],
  ],
} as const satisfies Rule

export const force = {
  name: 'figure.unit.force',
  why: 'Pounds of force and of thrust are weights of a pound and no masses.',
  examples: [
    [
      'The engine gives 5,000 pounds of thrust.',
      { unit: 'pound', ucum: '[lbf_av]', base: { value: 22_241.1080763, low: null, high: null, unit: 'newton' } },
    ],
    ['The engine burns 5,000 pounds of fuel.', null],
  ],
} as const satisfies Rule

/** Rules that decide which of several units of one name is meant. */
export const baseRules: readonly Rule[] = [imperial, customary, troy, force, difference]
