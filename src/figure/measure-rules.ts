import type { Rule } from '../rule/rule.js'

export const named = {
  name: 'figure.measure.name',
  why: 'A unit of measure in words after a number, alone or hyphenated, makes it a measure.',
  examples: [
    ['The pipeline is 40 kilometers long.', { text: '40 kilometers', kind: 'measure', value: 40, unit: 'kilometre' }],
    ['They planted 270 square miles.', { text: '270 square miles', value: 270, unit: 'square mile' }],
    ['A 620-megawatt plant burned.', { text: '620-megawatt', value: 620, unit: 'megawatt' }],
    ['The vote was held in the yard.', null],
  ],
} as const satisfies Rule

export const short = {
  name: 'figure.measure.abbreviation',
  why: 'An abbreviated unit joined to digits or right after them makes a measure; capitals tell units apart.',
  examples: [
    ['Winds reached 140mph.', { text: '140mph', kind: 'measure', value: 140, unit: 'mile', per: 'hour' }],
    ['The battery stores 48 GWh.', { text: '48 GWh', value: 48, unit: 'gigawatt-hour' }],
    ['It was 21.5°C at noon.', { text: '21.5°C', value: 21.5, unit: 'degree Celsius' }],
    ['There were 20 in a row.', null],
  ],
} as const satisfies Rule

export const partOf = {
  name: 'figure.measure.part-of',
  why: 'A fraction, "of a" and a unit, or "half a" and a unit, measure that part of the unit.',
  examples: [
    ['The bridge is three-quarters of a mile away.', { value: 0.75, unit: 'mile', kind: 'measure' }],
    ['She waited half an hour.', { text: 'half an hour', value: 0.5, unit: 'hour', kind: 'duration' }],
    ['Half of the mile was paved.', null],
  ],
} as const satisfies Rule

export const duration = {
  name: 'figure.duration.unit',
  why: 'A number of seconds, days or years is an amount of time.',
  examples: [
    ['The work took 18 months.', { text: '18 months', kind: 'duration', value: 18, unit: 'month' }],
    ['Cook it for 3min.', { text: '3min', kind: 'duration', value: 3, unit: 'minute' }],
    ['They have a five-year plan.', null],
  ],
} as const satisfies Rule

export const measureRules: readonly Rule[] = [named, short, partOf, duration]
