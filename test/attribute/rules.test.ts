import { expect, test } from 'vitest'
import { attribute } from '../../src/attribute/attribute.js'
import { readableAttributions } from '../../src/attribute/readable.js'
import { attributeRules } from '../../src/attribute/rules.js'
import { clausedOf } from '../helper/cascade.js'

const examples = attributeRules.flatMap(({ name, examples: rows }) => rows.map(([text, row]) => ({ name, text, row })))

test.for(examples)('$name: $text', ({ name, text, row }) => {
  const rows = readableAttributions(attribute(clausedOf(text))).filter(({ rules }) => rules.includes(name))
  if (row === null) expect(rows).toEqual([])
  else expect(rows).toContainEqual(expect.objectContaining(row))
})
