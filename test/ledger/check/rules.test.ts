import { describe, expect, test } from 'vitest'
import { checkRules } from '../../../src/ledger/check/rules.js'
import { findingsOf } from './findings-of.js'

test('each rule has a name of its own and at least one hit and one near miss', () => {
  const names = checkRules.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { examples } of checkRules) {
    expect(examples.some(([, , words]) => words !== null)).toBe(true)
    expect(examples.some(([, , words]) => words === null)).toBe(true)
  }
})

describe.each(checkRules.map((rule) => [rule.name, rule] as const))('%s', (name, { verdict, severity, examples }) => {
  test.for(examples)('source: %s draft: %s → %s', ([source, draft, words]) => {
    const found = findingsOf(source, draft).filter(({ rules }) => rules.includes(name))
    if (words === null) expect(found).toEqual([])
    else expect(found.map(({ span }) => span.text)).toContain(words)
    for (const finding of found) expect(finding).toMatchObject({ verdict, severity })
  })
})
