import { expect, test } from 'vitest'
import { allRules } from '../src/rules.js'
import { analysisOf } from './helper/analysis.js'

const stages = ['read', 'tag', 'time', 'figure', 'chunk', 'name', 'clause', 'attribute', 'refer', 'claim']

test('no two rules of any stages share a name', () => {
  const names = allRules.map(({ name }) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('rules stand in the order of the cascade, each under the name of its stage', () => {
  const order = [...new Set(allRules.map(({ name }) => name.split('.')[0]))]
  expect(order).toEqual(stages)
})

test('rules have a reason that is a sentence, a hit and a near miss', () => {
  const poor = allRules.filter(
    ({ why, examples }) =>
      !why.endsWith('.') || !examples.some(([, row]) => row !== null) || !examples.some(([, row]) => row === null),
  )
  expect(poor.map(({ name }) => name)).toEqual([])
})

// Some hundreds of sentences through the whole cascade.
test('every rule that a row names is listed', { timeout: 30_000 }, () => {
  const listed = new Set(allRules.map(({ name }) => name))
  const unlisted = new Set<string>()
  for (const { examples } of allRules) {
    for (const [text] of examples) {
      const { stages, document } = analysisOf(text)
      const rows = [
        ...document.claims,
        ...document.figures,
        ...document.times,
        ...document.entities.flatMap(({ mentions }) => mentions),
        ...stages.attributions,
        ...stages.sentences.flatMap(({ owners }) => [...owners.values()]),
      ]
      for (const { rules } of rows) for (const name of rules) if (!listed.has(name)) unlisted.add(name)
    }
  }
  expect([...unlisted]).toEqual([])
})
