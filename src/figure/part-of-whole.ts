import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, unitOf } from './draft.js'
import { wordAt } from './words.js'

const partOfWhole = {
  name: 'figure.money.part-of-whole',
  why: 'In "3 million of the 5 million euros" both are amounts of the money or measure that only the whole names.',
  examples: [
    ['The town spent 3 million of the 5 million euros.', { text: '3 million', kind: 'money', value: 3e6, unit: 'EUR' }],
    ['They paved 40 of the 120 kilometres.', { text: '40', kind: 'measure', value: 40, unit: 'kilometre' }],
    ['The town sold 3 of the 5 million-euro huts.', null],
    ['They met 3 of the 5 mayors.', null],
  ],
} as const satisfies Rule

export const partOfWholeRules: readonly Rule[] = [partOfWhole]

/** A number "of the" amount that follows, which names the unit of both; else the number as it is. */
export function asPart(tokens: readonly Token[], part: Draft, whole: Draft): Draft {
  if (whole.kind !== 'money' && whole.kind !== 'measure') return part
  if (part.kind !== 'number' && part.kind !== 'count') return part
  if (part.to !== part.numeral.to || whole.to === whole.numeral.to || whole.from !== part.to + 2) return part
  if (wordAt(tokens, part.to) !== 'of' || !wholes.has(wordAt(tokens, part.to + 1))) return part
  // "3 of the 5 million-euro huts" counts huts.
  if (tokens[whole.to]?.upos === 'NOUN') return part
  const rules = [...part.rules.filter((name) => !name.startsWith('figure.count.')), partOfWhole.name]
  return { ...part, ...unitOf(whole), noun: null, rules: rules.filter((name) => name !== 'figure.number.bare') }
}

const wholes: ReadonlySet<string> = new Set(['his', 'her', 'its', 'that', 'the', 'their'])
