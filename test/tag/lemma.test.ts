import { describe, expect, test } from 'vitest'
import { lemmaOf, singular } from '../../src/tag/lemma.js'
import type { Upos } from '../../src/tag/token.js'
import { wordOf } from '../../src/tag/word.js'

const lemma = (text: string, upos: Upos) => lemmaOf(wordOf(text), upos)

describe('a noun: its singular', () => {
  test.for([
    ['companies', 'company'],
    ['monkeys', 'monkey'],
    ['boxes', 'box'],
    ['taxes', 'tax'],
    ['churches', 'church'],
    ['losses', 'loss'],
    ['prices', 'price'],
    ['judges', 'judge'],
    ['shares', 'share'],
    ['buses', 'bus'],
    ['knives', 'knife'],
    ['tomatoes', 'tomato'],
    ['shoes', 'shoe'],
    ['men', 'man'],
    ['analyses', 'analysis'],
    ['analysis', 'analysis'],
    ['series', 'series'],
    ['aircraft', 'aircraft'],
    ['gas', 'gas'],
    ['bias', 'bias'],
    ['lens', 'lens'],
    ['headaches', 'headache'],
    ['glass', 'glass'],
    ['Sales', 'sale'],
    ['constructor', 'constructor'],
  ] as const)('%s', ([word, expected]) => expect(lemma(word, 'NOUN')).toBe(expected))
})

describe('a verb: its infinitive', () => {
  test.for([
    ['carries', 'carry'],
    ['agreed', 'agree'],
    ['stopped', 'stop'],
    ['travelled', 'travel'],
    ['panicked', 'panic'],
    ['lying', 'lie'],
    ['bought', 'buy'],
    ['ran', 'run'],
    ['went', 'go'],
    ['found', 'find'],
    ['saw', 'see'],
    ['set', 'set'],
    ['had', 'have'],
    ['were', 'be'],
  ] as const)('%s', ([word, expected]) => expect(lemma(word, 'VERB')).toBe(expected))
})

describe('an auxiliary: the verb that it is a form of', () => {
  test.for([
    ['was', 'be'],
    ["'re", 'be'],
    ['has', 'have'],
    ["'ll", 'will'],
    ['wo', 'will'],
    ['ca', 'can'],
    ['did', 'do'],
  ] as const)('%s', ([word, expected]) => expect(lemma(word, 'AUX')).toBe(expected))
})

test('a name is its own lemma', () => expect(lemma('Norvik', 'PROPN')).toBe('Norvik'))
test('any other word is its own lemma in lower case', () => expect(lemma('Larger', 'ADJ')).toBe('larger'))
test('the singular of a singular is itself', () => {
  for (const word of ['mill', 'company', 'bus', 'loss', 'crisis', 'man', 'box']) expect(singular(word)).toBe(word)
})
