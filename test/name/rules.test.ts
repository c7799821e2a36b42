import { expect, test } from 'vitest'
import { nameRules } from '../../src/name/rules.js'
import { namesOf } from './named-of.js'

const examples = nameRules.flatMap(({ name, examples }) => examples.map(([text, row]) => ({ name, text, row })))

test.for(examples)('$name: $text', ({ name, text, row }) => {
  const rows = namesOf(text).filter(({ rules }) => rules.includes(name))
  if (row === null) expect(rows).toEqual([])
  else expect(rows).toContainEqual(expect.objectContaining(row))
})
