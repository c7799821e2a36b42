import type { Rule } from '../rule/rule.js'

export const label = {
  name: 'figure.not.label',
  why: 'A bare number behind "Section", "page", "phase" and their like names one of a series.',
  examples: [
    ['The report has 12 pages.', { text: '12', unit: 'page' }],
    ['He read page 12 twice.', null],
    ['The case fails under Section 31.', null],
  ],
} as const satisfies Rule

export const productName = {
  name: 'figure.not.name',
  why: 'A bare number behind a capitalised word, or before one that no plural counts, is part of a name.',
  examples: [
    ['They bought 13 Boeing jets.', { text: '13', unit: 'Boeing jet' }],
    ['The firm showed its Comet 3.0 platform.', null],
    ['The yard builds the 600 GT small van.', null],
    ['They fly the F-35 daily.', null],
  ],
} as const satisfies Rule

export const exhibit = {
  name: 'figure.not.exhibit',
  why: 'A term before a security or a plan names the thing and measures nothing: "10-year note".',
  examples: [
    ['He was away for ten years.', { text: 'ten years', kind: 'duration' }],
    ['The 10-year note fell.', null],
    ['They agreed on a five-year plan.', null],
    ['It ended a 31-year wait.', { text: '31-year', kind: 'duration' }],
  ],
} as const satisfies Rule

export const oneOf = {
  name: 'figure.not.pronoun',
  why: '"One" as a pronoun, and "one of the", point at a thing and count nothing.',
  examples: [
    ['It has one port.', { text: 'one', unit: 'port' }],
    ['It is one of the largest ports.', null],
    ['No one knows which one is best.', null],
  ],
} as const satisfies Rule

export const calendar = {
  name: 'figure.not.calendar',
  why: 'A year, a day beside its month, a clock time and an ordinal are no amounts.',
  examples: [
    ['The bridge cost 1998 euros.', { text: '1998 euros', unit: 'EUR' }],
    ['The bridge opened in 1998.', null],
    ['They met on 12 March.', null],
    ['It was the 20th century.', null],
  ],
} as const satisfies Rule

export const code = {
  name: 'figure.not.code',
  why: 'Telephone numbers, versions and chains of numbers joined by hyphens are codes.',
  examples: [
    ['It takes 4-5 days.', { text: '4-5 days', low: 4, high: 5 }],
    ['Call 555-1234 today.', null],
    ['They play a 4-3-3 system.', null],
  ],
} as const satisfies Rule

export const listNumber = {
  name: 'figure.not.list-number',
  why: 'A small number before a stop at the head of a block, or alone in brackets, numbers an item or a note.',
  examples: [
    ['It has 3 valves.', { text: '3', unit: 'valve' }],
    ['1. Open the valve.', null],
    ['The valve is old [12] and (2) it leaks.', null],
  ],
} as const satisfies Rule

/** Rules of what is no figure: their examples are all near misses. */
export const notFigureRules: readonly Rule[] = [label, productName, exhibit, oneOf, calendar, code, listNumber]
