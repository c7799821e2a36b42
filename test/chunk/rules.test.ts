import { expect, test } from 'vitest'
import { chunkRules } from '../../src/chunk/rules.js'
import { namedRules } from '../helper/named-rules.js'
import { testRules } from '../helper/rules.js'
import { phrasesOf } from './phrases-of.js'

testRules(chunkRules, phrasesOf)

const listed = new Set(chunkRules.map(({ name }) => name))

test('every rule that the code names is listed', () => {
  expect([...namedRules('chunk')].filter((name) => !listed.has(name))).toEqual([])
})

test('every rule that a row names is listed', () => {
  const texts = chunkRules.flatMap(({ examples }) => examples.map(([text]) => text))
  const named = texts.flatMap((text) => phrasesOf(text).flatMap(({ rules }) => rules))
  expect(named.filter((name) => !listed.has(name))).toEqual([])
})
