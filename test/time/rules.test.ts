import { describe, expect, test } from 'vitest'
import { timeRules } from '../../src/time/rules.js'
import { rowsOf } from './rows.js'

describe.for(timeRules)('$name', ({ name, examples }) => {
  test('has a hit and a near miss', () => {
    expect(examples.some(([, row]) => row !== null)).toBe(true)
    expect(examples.some(([, row]) => row === null)).toBe(true)
  })
  test.for(examples)('%s', ([text, row]) => {
    const named = rowsOf(text).filter(({ rules }) => rules.includes(name))
    if (row === null) expect(named).toEqual([])
    else expect(named).toContainEqual(expect.objectContaining(row))
  })
})
