import { describe, expect, test } from 'vitest'
import { figureNotRules, figureRules } from '../../src/figure/rules.js'
import { figuresOf } from './figures-of.js'

describe.each(figureRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.for(rule.examples)('%s', ([text, row]) => {
    const named = figuresOf(text).filter((figure) => figure.rules.includes(name))
    if (row === null) expect(named).toEqual([])
    else expect(named).toContainEqual(expect.objectContaining(row))
  })
})

describe.each(figureNotRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test.for(rule.examples)('%s', ([text, row]) => {
    const figures = figuresOf(text)
    if (row === null) expect(figures).toEqual([])
    else expect(figures).toContainEqual(expect.objectContaining(row))
  })
})

test('every rule has a hit and a near miss', () => {
  for (const { examples } of [...figureRules, ...figureNotRules]) {
    expect(examples.some(([, row]) => row !== null)).toBe(true)
    expect(examples.some(([, row]) => row === null)).toBe(true)
  }
})

test('no two rules share a name', () => {
  const names = [...figureRules, ...figureNotRules].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
