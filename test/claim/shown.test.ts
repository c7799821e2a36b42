import { expect, test } from 'vitest'
import { analyse } from '../../src/analyse.js'
import { claimsOf } from './claims-of.js'

/** Which rows are printed without --all: a text, and its rows as "subject | verb". */
test.for<readonly [text: string, rows: readonly string[]]>([
  // A name that hangs on the subject or the object.
  ['Trains between Tarn and Oslo have been suspended.', ['Trains between Tarn and Oslo | suspend']],
  ['Trains between the towns have been suspended.', []],
  ['The clerk closed the bridge near Tarn.', ['clerk | close']],
  // The rest of a comparison tells nothing.
  ['“The boats are older than I am,” said Anna Roe.', []],
  // What is told before "be" is told once.
  ['It was Anna Roe who opened the bridge.', ['Anna Roe | open']],
  ['Gaining most was the Tarn League.', ['Tarn League | gain']],
])('%s', ([text, rows]) => {
  const { claims } = analyse({ id: 'a.txt', content: text, format: 'text', date: null }).document
  expect(claims.map(({ subject, predicate }) => `${subject?.name} | ${predicate.lemma}`)).toEqual(rows)
})

/** How sure a row is: a text, the verb of the row and its factuality. */
test.for<readonly [text: string, lemma: string, factuality: string]>([
  ['The council of Tarn voted to close the pool and sell the land for $3 million.', 'sell', 'planned'],
  ['The council of Tarn closed the pool and sold the land for $3 million.', 'sell', 'asserted'],
  ['The trust expects the move to save $3 million.', 'save', 'predicted'],
  ['The trust announced a move to save $3 million.', 'save', 'planned'],
])('%s: %s', ([text, lemma, factuality]) =>
  expect(claimsOf(text).find((claim) => claim.lemma === lemma)?.factuality).toBe(factuality),
)
