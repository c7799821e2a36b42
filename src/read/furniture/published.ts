import { TIME_ZONES, WEEKDAYS } from '../../lexicon/calendar.js'
import { findDate } from '../date.js'
import { looksLikePerson } from '../person.js'
import type { Label, Shape } from '../piece.js'
import { furniture, type LineRule } from './line-rule.js'

/** "Published 12 January 2024", "Last updated: Jan. 13, 2024 at 10:30 GMT", "Updated 3 hours ago". */
export const published: LineRule = {
  name: 'read.furniture.published',
  why: 'A line that tells when the page was put up or changed tells the date of the article, and nothing else.',
  examples: [
    [
      'Ferry firm buys two ships\n\nPublished 12 January 2024\n\nThe firm bought two ships.',
      { kind: 'furniture', text: 'Published 12 January 2024' },
    ],
    ['The firm bought two ships.\n\nLast updated: Jan. 13, 2024 at 10:30 GMT', { kind: 'furniture' }],
    ['The firm bought two ships.\n\nPublished 12 January 2024 figures show a loss.', null],
  ],
  read: (shape) => {
    const opening = OPENING.exec(shape.key)
    if (opening === null || shape.words.length > 24) return null
    const rest = shape.said.slice(shape.said.toLowerCase().indexOf(opening[0]) + opening[0].length)
    const times = readTimes(rest)
    if (times === null) return null
    const label = furniture('read.furniture.published')
    if (times.date === null) return label
    return { ...label, date: times.date, dateFrom: /updat|modif|revis|last/.test(opening[0]) ? 'updated' : 'published' }
  },
}

/** "Friday, January 12, 2024 10:30 am": where nothing but the head of the article is near, the date of the article. */
export function readDateLine(shape: Shape): Label | null {
  if (shape.long || shape.words.length > 14) return null
  const times = readTimes(shape.said)
  if (times === null || times.date === null) return null
  return { kind: 'furniture', rules: ['read.furniture.date-line'], date: times.date, dateFrom: 'line' }
}

const OPENING =
  /^(?:(?:first |last |originally |date )?(?:published|posted|updated|modified|revised)|last (?:update|modified on)|article published|publication date|release date|date)\b/

/** The date in a line of nothing but dates, clock times and who put them there; null if other words stand in it. */
function readTimes(line: string): { date: string | null } | null {
  const ago = /^[: ]*(?:about |an? )?(?:\d{1,3} )?(?:minute|min|hour|hr|day|week|month|year)s? ago$/.test(line)
  if (ago) return { date: null }
  let rest = line
  let date: string | null = null
  for (let found = findDate(rest); found !== null; found = findDate(rest)) {
    date ??= found.date
    rest = `${rest.slice(0, found.start)} | ${rest.slice(found.end)}`
  }
  if (date === null) return null
  const known = rest.split(/ ?[|·•,:;()] ?| [–—-] /).every((part) => part === '' || isSmallPrint(part.trim()))
  return known ? { date } : null
}

function isSmallPrint(part: string): boolean {
  if (/^(?:on )?by /i.test(part))
    return looksLikePerson(
      part
        .replace(/^(?:on )?by /i, '')
        .replace(/ on$/, '')
        .split(' '),
    )
  return part.split(' ').every((word) => {
    const lower = word.toLowerCase()
    return (
      SMALL.has(lower) || CLOCK.test(lower) || TIME_ZONES.has(lower) || WEEKDAYS.has(lower) || WEEKDAYS.has(`${lower}.`)
    )
  })
}

const CLOCK = /^(?:\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?(?:am|pm)?|t?\d{2}|z)$/
const SMALL: ReadonlySet<string> = new Set(
  '- a.m. a.m am at first last min minutes modified on p.m. p.m pm posted published read time updated'
    .split(' ')
    .concat(''),
)
