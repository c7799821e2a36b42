import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from '../../src/write/json-text.js'
import { modelText } from '../../src/write/model-text.js'

const order = { id: null, span: { start: null, text: null }, rules: null }
const write = modelText(order)

test('fields come in the order of the model, whatever the order in which they were put together', () => {
  expect(write({ rules: ['a'], span: { text: 'x', start: 1 }, id: '1' })).toBe(
    '{"id":"1","span":{"start":1,"text":"x"},"rules":["a"]}',
  )
})

test('what is not there is left out, and null is written', () => {
  expect(write({ span: null, rules: undefined })).toBe('{"span":null}')
  expect(write({})).toBe('{}')
})

test('a list of objects and a list of lists', () => {
  expect(write([{ id: '1' }, { span: [{ start: 1 }, { start: 2 }] }])).toBe(
    '[{"id":"1"},{"span":[{"start":1},{"start":2}]}]',
  )
})

test('every value is written as jsonText writes it, whatever it holds', () => {
  const plain = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\ud800', '"', '\\', '\u0007', '\u0085', '\u202e', '\u2028', 'é', '“quoted”'),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  )
  const span = fc.record({ start: fc.integer(), text: plain })
  const value = fc.record({
    id: plain,
    span: fc.oneof(span, fc.constant(null), fc.array(span, { maxLength: 3 })),
    rules: fc.array(plain),
  })
  fc.assert(
    fc.property(value, (each) => {
      expect(write(each)).toBe(jsonText(each))
    }),
  )
})
