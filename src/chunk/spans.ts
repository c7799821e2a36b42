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
  const { tokens, times, figures } = sentence
  // Asked several times for every token, so laid out by token; most sentences have no time, or no figure.
  const timeAt: (TimeSpan | null)[] | null = times.length === 0 ? null : new Array(tokens.length).fill(null)
  for (const time of times) for (let i = time.from; i < time.to; i++) timeAt![i] = time
  const figureFrom: (FigurePhrase | null)[] | null = figures.length === 0 ? null : new Array(tokens.length).fill(null)
  for (const figure of figures) {
    let from = figure.from
    let to = figure.to
    const { boundWords, rateWords } = figure
    // The article of "an estimated $3 million a year" opens the group; the figure's phrase begins behind it.
    if (boundWords !== null && boundWords.to === from)
      from =
        tokens[boundWords.from]!.upos === 'DET' && boundWords.from + 1 < from ? boundWords.from + 1 : boundWords.from
    if (boundWords !== null && boundWords.from === to) to = boundWords.to
    if (rateWords !== null && rateWords.from === to) to = rateWords.to
    figureFrom![from] = { figure, from, to }
  }
  return {
    timeAt: (token) => timeAt?.[token] ?? null,
    figureFrom: (token) => figureFrom?.[token] ?? null,
  }
}
