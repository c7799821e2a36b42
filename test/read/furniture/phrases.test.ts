import { expect, test } from 'vitest'
import { furnitureLabels, furnitureLines } from '../../../src/lexicon/furniture.js'
import { furnitureCalls } from '../../../src/lexicon/furniture-calls.js'
import { useOf } from '../../../src/read/furniture/phrases.js'
import { shapeOf } from '../../../src/read/piece.js'

test('every line of the lexicon is known as it stands', () => {
  expect([...furnitureLines].filter(([line, use]) => useOf(shapeOf(line)) !== use)).toEqual([])
})
test('every label of the lexicon is known before a name', () => {
  expect([...furnitureLabels].filter(([label, use]) => useOf(shapeOf(`${label}: Cork Mill`)) !== use)).toEqual([])
})
test('every call of the lexicon is known with a word that it needs', () => {
  const unread = furnitureCalls.filter(({ opening, needs, use }) => {
    const needed = needs === null ? [''] : [...needs]
    return !needed.every((word) => useOf(shapeOf(`${opening} ${word}`.trim())) === use)
  })
  expect(unread.map(({ opening }) => opening)).toEqual([])
})
