import { visible } from '../visible.js'
import { wrap } from '../wrap.js'
import type { Scene } from './scene.js'

/** A label and what stands beside it. */
export type Field = readonly [label: string, value: string]

/** One field a line, values under each other, those without a value left out. */
export function fieldLines(fields: readonly Field[], indent: number, { width, paint }: Scene): string[] {
  // However deep a clause is nested, its words keep some room.
  const before = Math.min(indent, Math.max(width - LABEL - LEAST_ROOM, 0))
  const lines: string[] = []
  for (const [label, value] of fields) {
    if (value === '') continue
    const colour = label === RULES ? paint.line : paint.plain
    for (const [at, line] of wrap(visible(value), Math.max(width - before - LABEL, 1)).entries()) {
      lines.push(' '.repeat(before) + paint.line((at === 0 ? label : '').padEnd(LABEL)) + colour(line.trimEnd()))
    }
  }
  return lines
}

/** The last field of most: what built the row. */
export function rulesField(rules: readonly string[]): Field {
  return [RULES, rules.join(', ')]
}

const RULES = 'rules'

/** The longest label ("attribution") and a gap. */
const LABEL = 13

/** Few words are longer. A guess. */
const LEAST_ROOM = 18
