import { TREND_VERBS } from '../../lexicon/trend-words.js'
import type { Figure } from '../../model.js'
import { compareFigures } from '../agreement.js'
import { placeOf } from './place.js'
import type { Sheet, ToldFigure } from './sheet.js'
import type { Verdict } from './verdict.js'

/** Levels that go the other way than the words between them: "fell to £189 million from £164 million", "9%, up from 11%". */
export function wrongDirections(draft: Sheet): Verdict[] {
  return draft.figures.flatMap((before, i): Verdict[] => {
    if (before.marker !== 'from' || before.figure.value === null) return []
    const word = directionBefore(before) ?? directionOf(draft, before)
    const after = levelBeside(draft.figures, i)
    if (word === null || after === null || !goesAgainst(word.direction, before.figure, after.figure)) return []
    const { start, end, text } = after.figure
    return [
      {
        verdict: 'inconsistent',
        sentence: after.sentence,
        span: { start, end, text },
        message: `${text}: “${word.word} … from ${before.figure.text}”, but it is ${word.direction === 'up' ? 'less' : 'more'}`,
        sources: [placeOf(draft, after.sentence, '')],
        rules: ['check.within.direction'],
      },
    ]
  })
}

interface Word {
  readonly word: string
  readonly direction: 'up' | 'down'
}

/** "Up from 11%", "down 2% from 11%": the nearest word says which way. */
function directionBefore({ before }: ToldFigure): Word | null {
  for (const word of before) {
    if (word === 'up' || word === 'down') return { word, direction: word }
    if (STOPS.has(word)) return null
    const direction = TREND_VERBS.get(word)
    if (direction !== undefined) return { word, direction }
  }
  return null
}

const STOPS: ReadonlySet<string> = new Set([';', ':', 'and', 'but', 'while', 'who', 'which', 'that'])

/** The verb of the clause. */
function directionOf({ claims }: Sheet, { claim }: ToldFigure): Word | null {
  const told = claim === null ? null : claims[claim]!
  const word = told?.predicate.text.toLowerCase().split(' ').at(-1) ?? ''
  const direction = told === null || told.polarity === 'negative' ? undefined : TREND_VERBS.get(word)
  return direction === undefined ? null : { word, direction }
}

/** The level reached: of the same kind and clause, the nearest before, else the next one behind "to". */
function levelBeside(figures: readonly ToldFigure[], i: number): ToldFigure | null {
  const from = figures[i]!
  const isLevel = (each: ToldFigure | undefined) =>
    each !== undefined &&
    each.sentence === from.sentence &&
    each.marker !== 'from' &&
    each.marker !== 'by' &&
    each.figure.trend === null &&
    isAlike(each.figure, from.figure)
  const next = figures[i + 1]
  if (next?.marker === 'to' && isLevel(next)) return next
  const previous = figures[i - 1]
  if (previous === undefined) return null
  if (isLevel(previous)) return previous
  // "… was £41 million, down 18% from £50 million": the change stands between.
  const isChange = previous.sentence === from.sentence && previous.figure.trend !== null
  return isChange && isLevel(figures[i - 2]) ? figures[i - 2]! : null
}

function isAlike(a: Figure, b: Figure): boolean {
  if (a.value === null || b.value === null || a.per !== b.per) return false
  if (isAmount(a) && isAmount(b)) return true
  return a.kind === b.kind && compareFigures({ ...a, trend: null }, { ...b, trend: null }) !== 'incomparable'
}

function isAmount({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'number'
}

function goesAgainst(direction: 'up' | 'down', before: Figure, after: Figure): boolean {
  const [from, to] = [before.base?.value ?? before.value!, after.base?.value ?? after.value!]
  const isPlain = before.bound === 'exact' && after.bound === 'exact'
  const isRough = [before.bound, after.bound].every((bound) => bound === 'exact' || bound === 'about')
  if (!isPlain && !(isRough && Math.abs(to - from) > ROUGH * from)) return false
  return direction === 'up' ? to < from : to > from
}

/** "Some 78,000" is below 112,000 for sure. A guess. */
const ROUGH = 0.15
