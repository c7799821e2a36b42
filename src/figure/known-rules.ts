import type { Rule } from '../rule/rule.js'

export const clock = {
  name: 'figure.not.clock',
  why: 'Digits around a colon, or before "a.m." and its like, are a time of day or of a race.',
  examples: [
    ['He won in 9.58 seconds.', { text: '9.58 seconds', unit: 'second' }],
    ['He won in 2:01:09.', null],
    ['The gate opens at 7:30 pm.', null],
  ],
} as const satisfies Rule

export const ordinal = {
  name: 'figure.not.ordinal',
  why: 'An ordinal that ranks nothing tells which one, not how many.',
  examples: [
    ['It is the 4th largest dam.', { kind: 'rank', value: 4 }],
    ['They met on the 4th floor.', null],
    ['The third time it broke.', null],
  ],
} as const satisfies Rule

export const decade = {
  name: 'figure.not.decade',
  why: 'Digits in the plural name the years of a decade, or what is called by a number.',
  examples: [
    ['It lasted 90 years.', { text: '90 years', kind: 'duration' }],
    ["It was built in the '90s.", null],
    ['Two 747s landed.', { text: 'Two' }],
  ],
} as const satisfies Rule

export const date = {
  name: 'figure.not.date',
  why: 'Numbers beside a month, in year-month-day order or parted by slashes are dates and names of dates.',
  examples: [
    ['Add 1/2 inch of sand.', { text: '1/2 inch', value: 0.5 }],
    ['The form is dated 2019-04-02.', null],
    ['The shop is open 24/7.', null],
  ],
} as const satisfies Rule

export const version = {
  name: 'figure.not.version',
  why: 'Three or more numbers parted by points are a version, an address or a section.',
  examples: [
    ['It weighs 4.2 kilograms.', { text: '4.2 kilograms' }],
    ['They shipped release 4.2.1 today.', null],
  ],
} as const satisfies Rule

export const technique = {
  name: 'figure.not.technique',
  why: 'Generations of networks, sharpness of pictures and dimensions are named with a number and a letter.',
  examples: [
    ['They sold 4k tickets.', { value: 4000 }],
    ['The town has no 5G yet.', null],
    ['It is a 3D film.', null],
  ],
} as const satisfies Rule

export const address = {
  name: 'figure.not.address',
  why: 'Digits among signs that addresses are written with belong to a web page, a mailbox or a path.',
  examples: [
    ['The site had 12 visitors.', { text: '12' }],
    ['Write to desk24@mill.example today.', null],
  ],
} as const satisfies Rule

export const identifier = {
  name: 'figure.not.identifier',
  why: 'Digits among letters name a thing: a formula, a road, a model, a form.',
  examples: [
    ['It weighs 12kg.', { text: '12kg' }],
    ['They store CO2 in rock.', null],
    ['The B2B trade fell.', null],
  ],
} as const satisfies Rule

export const part = {
  name: 'figure.not.part',
  why: 'A half, a third or a quarter that is no part of an amount is a period, a side or a coin.',
  examples: [
    ['Half of the boats sank.', { kind: 'ratio', value: 0.5 }],
    ['They scored in the second half.', null],
  ],
} as const satisfies Rule

export const chain = {
  name: 'figure.not.chain',
  why: 'A number that a hyphen ties to a word which it does not count is part of a name.',
  examples: [
    ['It is a 12-page report.', { text: '12', unit: 'page' }],
    ['He studies interleukin-6-like proteins.', null],
  ],
} as const satisfies Rule

/** What numerals are when they are no amount and the words around them do not say so. */
export const knownRules: readonly Rule[] = [
  clock,
  ordinal,
  decade,
  date,
  version,
  technique,
  address,
  identifier,
  part,
  chain,
]
