import type { FiguredSentence, FigureSpan } from '../figure/figure-span.js'
import type { TokenRange } from '../rule/offsets.js'
import type { TimeSpan } from '../time/time-span.js'

/** A figure with the words around it that say more of it: bound before, noun and rate after. */
export interface FigurePhrase extends TokenRange {
  readonly figure: FigureSpan
}

/** Which time and which figure phrase stand where in a sentence. */
export interface Spans {
  /** The time expression that covers the token, or null. */
  timeAt(token: number): TimeSpan | null
  /** The figure phrase that begins at the token, or null. */
  figureFrom(token: number): FigurePhrase | null
}

export function spansOf(sentence: FiguredSentence): Spans {
  const times = new Map<number, TimeSpan>()
  for (const time of sentence.times) for (let i = time.from; i < time.to; i++) times.set(i, time)
  const figures = new Map<number, FigurePhrase>()
  for (const figure of sentence.figures) {
    let from = figure.from
    let to = figure.to
    const { boundWords, rateWords } = figure
    if (boundWords !== null && boundWords.to === from) from = boundWords.from
    if (boundWords !== null && boundWords.from === to) to = boundWords.to
    if (rateWords !== null && rateWords.from === to) to = rateWords.to
    figures.set(from, { figure, from, to })
  }
  return { timeAt: (token) => times.get(token) ?? null, figureFrom: (token) => figures.get(token) ?? null }
}
