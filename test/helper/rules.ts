import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/rule/rule.js'

/** A row of any stage, in words that can be read: what examples of rules are compared with. */
export interface Row {
  readonly rules: readonly string[]
}

/**
 * Runs every example of every rule: on a hit some row of that rule has what the example promises, on a near miss no row
 * names the rule.
 */
export function testRules<R extends Row>(rules: readonly Rule[], rowsOf: (text: string) => readonly R[]): void {
  describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, { examples }) => {
    test.for(examples)('%s', ([text, row]) => {
      const named = rowsOf(text).filter((found) => found.rules.includes(name))
      if (row === null) expect(named).toEqual([])
      else expect(named).toContainEqual(expect.objectContaining(row))
    })
  })
  test('every rule has a hit and a near miss', () => {
    for (const { name, examples } of rules) {
      expect(
        examples.some(([, row]) => row !== null),
        `${name}: a hit`,
      ).toBe(true)
      expect(
        examples.some(([, row]) => row === null),
        `${name}: a near miss`,
      ).toBe(true)
    }
  })
  test('no two rules share a name', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
}
