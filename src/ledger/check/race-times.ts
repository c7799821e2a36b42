import type { Figure } from '../../model.js'
import type { Article } from '../../read/article.js'
import type { Stages } from '../../stages.js'
import type { ToldFigure } from './sheet.js'
import { surroundings } from './surroundings.js'

/** "2:04:11" or "4:05.31" of a race is an amount of time, though it is written as a time of day is. */
export function raceTimesIn({ sentences }: Stages, { text }: Article): ToldFigure[] {
  return sentences.flatMap(({ tokens, times, index }) =>
    tokens.flatMap((token, at): ToldFigure[] => {
      const parts = RACE_TIME.exec(token.text) ?? LAP_TIME.exec(token.text)
      if (parts === null || times.some(({ from, to }) => from <= at && at < to)) return []
      const seconds = Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3])
      const { start, end } = token
      const figure = { start, end, text: text.slice(start, end), ...lasting(seconds) }
      return [{ figure, sentence: index, claim: null, concept: [], ...surroundings(tokens, at, at + 1) }]
    }),
  )
}

const LAP_TIME = /^()(\d{1,2}):([0-5]\d\.\d{1,3})$/
const RACE_TIME = /^(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d+)?)$/

function lasting(seconds: number): Omit<Figure, 'start' | 'end' | 'text'> {
  return {
    kind: 'duration',
    value: seconds / 3600,
    low: null,
    high: null,
    unit: 'hour',
    per: null,
    ucum: 'h',
    base: { value: seconds, low: null, high: null, unit: 'second' },
    bound: 'exact',
    trend: null,
    concept: null,
    time: null,
    key: null,
    rules: [],
  }
}
