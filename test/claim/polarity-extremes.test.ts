import { expect, test } from 'vitest'
import { claimOf } from './claims-of.js'

/** What could not be more so is so to the utmost: a text, its verb, and whether it is denied. */
test.for<readonly [text: string, lemma: string, polarity: 'positive' | 'negative', factuality: string]>([
  ['Kelmar could not be happier.', 'be', 'positive', 'asserted'],
  ['The ruling could not have come at a worse time.', 'come', 'positive', 'asserted'],
  ['The price could not be higher than $3.', 'be', 'negative', 'possible'],
  ['Kelmar could not be sold.', 'sell', 'negative', 'possible'],
  ['The train could not have come at noon.', 'come', 'negative', 'possible'],
  ['Kelmar is not only a bank.', 'be', 'positive', 'asserted'],
  ['Kelmar is not just a bank.', 'be', 'positive', 'asserted'],
  ['Kelmar is not a bank.', 'be', 'negative', 'asserted'],
])('%s %s: %s', ([text, lemma, polarity, factuality]) => {
  expect(claimOf(text, lemma)).toMatchObject({ polarity, factuality })
})
