import { expect, test } from 'vitest'
import { readRules } from '../../src/read/rules.js'
import { readText } from './blocks-of.js'

const examples = readRules.flatMap(({ name, examples }) =>
  examples.map(([text, row]) => ({
    name,
    text,
    row,
    title: `${name}: ${row === null ? 'not ' : ''}${JSON.stringify(text)}`,
  })),
)

test.for(examples)('$title', ({ name, text, row }) => {
  const article = readText(text, name.startsWith('read.markdown.') ? 'markdown' : 'text')
  const rows = article.blocks
    .filter(({ rules }) => rules.includes(name))
    .map(({ kind, start, end, rules }) => ({ kind, text: article.text.slice(start, end), rules }))
  if (row === null) expect(rows).toEqual([])
  else expect(rows).toContainEqual(expect.objectContaining(row))
})

test.for(readRules)('$name has a hit and a near miss', ({ examples }) => {
  expect(examples.some(([, row]) => row === null)).toBe(true)
  expect(examples.some(([, row]) => row !== null)).toBe(true)
})

test('rule names are unique', () => {
  expect(new Set(readRules.map(({ name }) => name)).size).toBe(readRules.length)
})
