import type { ToldFigure } from './sheet.js'

/**
 * What no source need tell: "one" with its noun is hardly more than an article, and "five things to know" is the count of the
 * draft's own list.
 */
export function isEditorial(told: ToldFigure): boolean {
  const { value, unit, text, kind } = told.figure
  if (kind === 'duration' && (isPeriod(told) || isCounting(told))) return true
  return (value === 1 && !/\d/.test(text)) || (unit !== null && LISTED.has(unit.toLowerCase()))
}

/** "The twelve months to March" is a year that another has as "the year to March". */
function isPeriod({ before, behind }: ToldFigure): boolean {
  return before[0] === 'the' && PERIOD_ENDS.has(behind[0] ?? '')
}

/** "Two days later" is counted by the writer, from one event to another. */
function isCounting({ figure, behind }: ToldFigure): boolean {
  return !/\d/.test(figure.text) && (behind[0] === 'later' || behind[0] === 'earlier')
}

const PERIOD_ENDS: ReadonlySet<string> = new Set(['ended', 'ending', 'from', 'since', 'through', 'to', 'until'])

const LISTED: ReadonlySet<string> = new Set(
  'answer chart fact key lesson question reason takeaway thing tip way'.split(' '),
)

/** One, two or three in words are met everywhere; that a source counts as many of something else is all that can be said. */
export function isHandful({ figure: { value, text, kind } }: ToldFigure): boolean {
  return (kind === 'count' || kind === 'number') && value !== null && value <= 3 && !/\d/.test(text)
}
