import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, isBare } from './draft.js'
import { isHyphen, wordAt } from './words.js'

const dimensions = {
  name: 'figure.measure.dimensions',
  why: 'Bare numbers that "x" or "by" leads from to a length are lengths in its unit.',
  examples: [
    ['The hut is 3 x 4 metres.', { text: '3', kind: 'measure', value: 3, unit: 'metre' }],
    ['They built a 10-by-12-foot room.', { text: '10', kind: 'measure', value: 10, unit: 'foot' }],
    ['They won 3 by walking 4 metres.', null],
  ],
} as const satisfies Rule

export const dimensionRules: readonly Rule[] = [dimensions]

/** Gives the numbers before a length its unit where they are the other sides of the same thing. */
export function shareDimensions(tokens: readonly Token[], drafts: Draft[]): void {
  let side = drafts[drafts.length - 1]!
  if (side.kind !== 'measure' || side.unit === null || side.per !== null) return
  for (let i = drafts.length - 2; i >= 0; i--) {
    const other = drafts[i]!
    if (!isBare(other) || other.noun !== null || !isBy(tokens, other.to, side.from)) return
    const rules = [...other.rules.filter((name) => name !== 'figure.number.bare'), dimensions.name]
    side = { ...other, kind: 'measure', unit: side.unit, rules }
    drafts[i] = side
  }
}

function isBy(tokens: readonly Token[], from: number, to: number): boolean {
  const word = wordAt(tokens, from)
  if (to === from + 1) return word === 'x' || word === '×' || word === 'by'
  return to === from + 3 && isHyphen(tokens, from) && wordAt(tokens, from + 1) === 'by' && isHyphen(tokens, from + 2)
}
