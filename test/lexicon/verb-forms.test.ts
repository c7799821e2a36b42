import { expect, test } from 'vitest'
import { verbForm } from '../../src/lexicon/verb-forms.js'

test.for([
  ['acquire', 'acquire', 'infinitive'],
  ['acquired', 'acquire', 'past'],
  ['acquires', 'acquire', 'present'],
  ['acquiring', 'acquire', 'gerund'],
  ['begun', 'begin', 'participle'],
  ['carried', 'carry', 'past'],
  ['cut', 'cut', 'infinitive'],
  ['cutting', 'cut', 'gerund'],
  ['dying', 'die', 'gerund'],
  ['found', 'find', 'past'],
  ['has', 'have', 'present'],
  ['held', 'hold', 'past'],
  ['is', 'be', 'present'],
  ['making', 'make', 'gerund'],
  ['referred', 'refer', 'past'],
  ['said', 'say', 'past'],
  ['stopping', 'stop', 'gerund'],
  ['taken', 'take', 'participle'],
  ['traveled', 'travel', 'past'],
  ['travelled', 'travel', 'past'],
  ['went', 'go', 'past'],
] as const)('%s', ([word, infinitive, form]) => expect(verbForm(word)).toEqual({ infinitive, form }))

test.for(['constructor', 'harbour-master', 'quickly', 'toString', ''])('"%s" is no verb', (word) =>
  expect(verbForm(word)).toBeNull(),
)
