import type { FigureSpan } from '../../src/figure/figure-span.js'
import { findFigures } from '../../src/figure/find-figures.js'
import { findTimes } from '../../src/time/find-times.js'
import { taggedOf } from '../helper/cascade.js'

/** A figure with its text and the texts of the words around it. */
export type FigureRow = FigureSpan & {
  readonly text: string
  readonly boundText: string | null
  readonly nounText: string | null
  readonly rateText: string | null
}

/** The figures of a text, in order. */
export function figuresOf(text: string): FigureRow[] {
  const { sentences } = findFigures(findTimes(taggedOf(text)))
  return sentences.flatMap(({ figures, tokens }) =>
    figures.map((figure) => {
      const slice = (range: { from: number; to: number } | null) =>
        range === null ? null : text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end)
      return {
        ...figure,
        text: text.slice(figure.start, figure.end),
        boundText: slice(figure.boundWords),
        nounText: slice(figure.noun),
        rateText: slice(figure.rateWords),
      }
    }),
  )
}

/** The numerals of a text that were not read. */
export function unreadOf(text: string): { text: string; reason: string }[] {
  const { sentences } = findFigures(findTimes(taggedOf(text)))
  return sentences.flatMap(({ unread, tokens }) =>
    unread
      .filter(({ rule }) => rule === null)
      .map(({ from, to, reason }) => ({ text: text.slice(tokens[from]!.start, tokens[to - 1]!.end), reason })),
  )
}
