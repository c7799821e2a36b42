import { expect, test } from 'vitest'
import type { NamedEntity } from '../../src/name/name-span.js'
import { Memory } from '../../src/refer/memory.js'

const entities = ['Orrin', 'Kelmar'].map(
  (name): NamedEntity => ({ name, type: 'organization', aliases: [], gender: null, plural: false }),
)

test('what is named a thousand times in a sentence is asked about but once or twice', () => {
  const memory = new Memory(entities, [])
  for (let i = 0; i < 1000; i++) memory.see({ entity: 0, sentence: 0, subject: i % 5 === 0, form: 'nominal' })
  let asked = 0
  expect(memory.mostSalient(() => ++asked > 0, 0, 3)).toBe(0)
  expect(asked).toBeLessThanOrEqual(2)
})

test('the subject stands out, also where it was named before in the same sentence', () => {
  const memory = new Memory(entities, [])
  for (const [entity, subject] of [
    [0, false],
    [1, false],
    [1, true],
  ] as const)
    memory.see({ entity, sentence: 0, subject, form: 'name' })
  expect(memory.mostSalient(() => true, 0, 3)).toBe(1)
})

test('in the next sentence it is seen anew', () => {
  const memory = new Memory(entities, [])
  for (const [entity, sentence] of [
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const)
    memory.see({ entity, sentence, subject: true, form: 'name' })
  expect(memory.mostSalient(() => true, 1, 3)).toBe(0)
})
