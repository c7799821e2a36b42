import { expect, test } from 'vitest'
import { referencesOf } from '../references-of.js'

/** Known faults, each with its reason: what the sentence says, and the stage that loses it. */
test.fails.for<readonly [text: string, concepts: readonly (string | null)[], why: string]>([
  ['Two-thirds of adults vote.', ['adults'], 'chunk: a plural before a bare verb form is taken for its modifier'],
])('%s', ([text, concepts]) => expect(referencesOf(text).concepts.map(({ concept }) => concept)).toEqual(concepts))
