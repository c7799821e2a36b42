import { expect, test } from 'vitest'
import { referencesOf } from '../references-of.js'

/** Known faults, each with its reason: what the sentence says, and the stage that loses it. */
test.fails.for<readonly [text: string, concepts: readonly (string | null)[], why: string]>([
  ['Two-thirds of adults vote.', ['adults'], 'chunk: a plural before a bare verb form is taken for its modifier'],
  ['Tickets cost $30.', ['Tickets'], 'chunk: "cost" after a plural is taken for a noun'],
  ['Prices range from $30 to $40.', ['Prices'], 'chunk: "range" after a plural is taken for a noun'],
  ['The rate was cut by a quarter point to 4.5%.', ['rate', 'rate'], 'figure: "a quarter point" is no unit of a rate'],
])('%s', ([text, concepts]) => expect(referencesOf(text).concepts.map(({ concept }) => concept)).toEqual(concepts))
