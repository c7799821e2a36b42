import type { Rule } from '../rule/rule.js'
import type { Token } from '../tag/token.js'
import { type Draft, draftOf } from './draft.js'
import { plain } from './numeral.js'
import { unitAt } from './unit.js'
import { wordAt } from './words.js'

const andAHalf = {
  name: 'figure.measure.and-a-half',
  why: 'An article before a unit is one of it where "and a half" or "and a quarter" goes on.',
  examples: [
    ['They walked a mile and a half.', { text: 'a mile and a half', kind: 'measure', value: 1.5, unit: 'mile' }],
    ['He was away for a year and a half.', { text: 'a year and a half', kind: 'duration', value: 1.5, unit: 'year' }],
    ['They walked a mile and a shop was open.', null],
  ],
} as const satisfies Rule

export const andAHalfRules: readonly Rule[] = [andAHalf]

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

/** "a mile and a half" from its "half" on; null where no unit with its article stands before. */
export function readAndAHalf(tokens: readonly Token[], at: number): Draft | null {
  const part = PARTS.get(tokens[at]!.lower)
  if (part === undefined || wordAt(tokens, at - 1) !== 'a' || wordAt(tokens, at - 2) !== 'and') return null
  // "a mile", "a square mile"
  for (const start of [at - 3, at - 4]) {
    const article = wordAt(tokens, start - 1)
    if (article !== 'a' && article !== 'an') continue
    const unit = start > 0 ? unitAt(tokens, start, true) : null
    if (unit === null || unit.to !== at - 2) continue
    const kind = unit.time ? 'duration' : 'measure'
    return draftOf(plain(start - 1, at + 1, 1 + part, 'words', []), { kind, unit: unit.name, per: unit.per }, andAHalf)
  }
  return null
}
