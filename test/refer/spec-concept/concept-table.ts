import { expect, test } from 'vitest'
import { referencesOf } from '../references-of.js'

export type ConceptRow = readonly [text: string, concepts: readonly (string | null)[]]

/** Sentences, each with what its figures are of, in the order of the figures: null where the sentence does not say. */
export function conceptTable(rows: readonly ConceptRow[]): void {
  test.for(rows)('%s', ([text, concepts]) =>
    expect(referencesOf(text).concepts.map(({ concept }) => concept)).toEqual(concepts),
  )
}
