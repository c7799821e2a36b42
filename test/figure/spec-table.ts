import { describe, expect, test } from 'vitest'
import { type FigureRow, figuresOf } from './figures-of.js'

/** A value and all its wordings, each in the place of "_" in a sentence. */
export type Wordings = readonly [said: Partial<FigureRow>, frame: string, wordings: string]

/** Wordings stand between bars. */
export function wordingsOf([, frame, wordings]: Wordings): string[] {
  return wordings.split('|').map((wording) => frame.replace('_', wording.trim()))
}

/** Says that each wording is read as the one figure that the table gives before it. */
export function reads(kind: FigureRow['kind'], table: readonly Wordings[]): void {
  describe(`reads as ${kind}`, () => {
    for (const row of table) {
      test.for(wordingsOf(row))('%s', (sentence) => expect(figuresOf(sentence)).toMatchObject([{ kind, ...row[0] }]))
    }
  })
}

/** Says of each sentence which measures stand in it, in order, and in what unit where they share one. */
export function readsEach(
  what: string,
  rows: readonly (readonly [text: string, values: readonly number[], unit: string | null])[],
): void {
  describe(`reads each: ${what}`, () => {
    test.for(rows)('%s', ([text, values, unit]) => {
      const shared = unit === null ? {} : { unit }
      expect(figuresOf(text)).toMatchObject(values.map((value) => ({ kind: 'measure', value, ...shared })))
    })
  })
}

/** Wordings that are not read as they should be yet, and why. */
export function readsNotYet(why: string, kind: FigureRow['kind'], table: readonly Wordings[]): void {
  describe(`not yet: ${why}`, () => {
    for (const row of table) {
      for (const sentence of wordingsOf(row))
        test.fails(sentence, () => expect(figuresOf(sentence)).toMatchObject([{ kind, ...row[0] }]))
    }
  })
}

/** Sentences, one a line, in which no amount is told. */
export function readsNothing(what: string, sentences: string): void {
  describe(`no amount: ${what}`, () => {
    test.for(linesOf(sentences))('%s', (sentence) => expect(figuresOf(sentence)).toEqual([]))
  })
}

export function readsNothingNotYet(why: string, sentences: string): void {
  describe(`no amount, not yet: ${why}`, () => {
    for (const sentence of linesOf(sentences)) test.fails(sentence, () => expect(figuresOf(sentence)).toEqual([]))
  })
}

function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
}
