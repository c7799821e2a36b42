import type { ToldFigure } from './sheet.js'

/**
 * What no source need tell: "one" with its noun is hardly more than an article, and "five things to know" is the count of the
 * draft's own list.
 */
export function isEditorial(told: ToldFigure): boolean {
  const { value, unit, text, kind } = told.figure
  if (kind === 'duration' && (isPeriod(told) || isCounting(told))) return true
  if (VAGUE.test(text) || isHour(told)) return true
  return (value === 1 && !/\d/.test(text)) || (unit !== null && LISTED.has(unit.toLowerCase()))
}

/** "Thousands of jobs": what it is made of is for the writer to say. */
const VAGUE = /^(?:(?:tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions|billions)$/i

/** "The twelve months to March" is a year that another has as "the year to March", "the last three months of 2025" a quarter. */
function isPeriod({ before, behind }: ToldFigure): boolean {
  if (before[1] === 'the' && ENDS.has(before[0] ?? '')) return behind[0] === 'of'
  return before[0] === 'the' && PERIOD_ENDS.has(behind[0] ?? '')
}

const ENDS: ReadonlySet<string> = new Set(['closing', 'final', 'first', 'last', 'opening'])

/** "Shortly before twelve": o'clock. */
function isHour({ figure: { value, kind }, before, behind }: ToldFigure): boolean {
  if (kind !== 'number' || value === null || value > 12 || !Number.isInteger(value)) return false
  const isNear = (before[0] === 'before' || before[0] === 'after') && (before[1] === 'shortly' || before[1] === 'just')
  return isNear && !/^\p{L}/u.test(behind[0] ?? '')
}

/** "Two days later", "ten weeks after she took office": counted by the writer, from one event to another. */
function isCounting({ figure: { unit }, behind }: ToldFigure): boolean {
  return unit !== null && CALENDAR.has(unit) && COUNTED_FROM.has(behind[0] ?? '')
}

const CALENDAR: ReadonlySet<string> = new Set(['day', 'decade', 'fortnight', 'month', 'week', 'year'])

const COUNTED_FROM: ReadonlySet<string> = new Set(['after', 'ahead', 'apart', 'before', 'earlier', 'later', 'sooner'])

const PERIOD_ENDS: ReadonlySet<string> = new Set(['ended', 'ending', 'from', 'since', 'through', 'to', 'until'])

const LISTED: ReadonlySet<string> = new Set(
  'answer chart fact key lesson question reason takeaway thing tip way'.split(' '),
)

/** One, two or three in words, or "the four", are met everywhere: that no source counts as many says nothing. */
export function isHandful({ figure: { value, text, kind }, before }: ToldFigure): boolean {
  if ((kind !== 'count' && kind !== 'number') || value === null || /\d/.test(text)) return false
  return value <= 3 || (value <= 10 && KNOWN.has(before[0] ?? ''))
}

/** "The four opponents" have been told of before. */
const KNOWN: ReadonlySet<string> = new Set(['all', 'the', 'these', 'those'])
