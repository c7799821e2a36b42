import { expect, test } from 'vitest'
import { clauseRules } from '../../src/clause/rules.js'
import { namedRules } from '../helper/named-rules.js'
import { testRules } from '../helper/rules.js'
import { clausesOf } from './clauses-of.js'

testRules(clauseRules, clausesOf)

const listed = new Set(clauseRules.map(({ name }) => name))

test('every rule that the code names is listed', () => {
  expect([...namedRules('clause')].filter((name) => !listed.has(name))).toEqual([])
})

test('every rule that a row names is listed', () => {
  const texts = clauseRules.flatMap(({ examples }) => examples.map(([text]) => text))
  const named = texts.flatMap((text) => clausesOf(text).flatMap(({ rules }) => rules))
  expect(named.filter((name) => !listed.has(name) && !name.startsWith(`chunk.`))).toEqual([])
})
