import { TIME_ZONES, WEEKDAYS } from '../../lexicon/calendar.js'
import { isCity } from '../../lexicon/frozen.js'
import { siteSections } from '../../lexicon/furniture.js'
import { isMediumName } from '../../lexicon/media-words.js'
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
    return {
      ...label,
      date: times.date,
      dateFrom: /updat|modif|revis|last|amend|review|change/.test(opening[0]) ? 'updated' : 'published',
    }
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
  /^(?:(?:first |last |originally |date |article |story |page )?(?:published|posted|updated|modified|revised|created|issued|filed|amended|reviewed)|last (?:update|change|modified on)|publish(?:ed|ing)? date|publication date|release date|issue date|update|date)\b/

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
  if (date === null && !UNSURE.test(rest)) return null
  const known = rest
    .replace(ISO_TIME, ' ')
    .split(/ ?[|·•,:;()] ?|\. | [–—/-] | (?=by \p{Lu})/iu)
    .every(
      (part) =>
        part === '' ||
        isSmallPrint(part.trim()) ||
        isPaper(part.trim()) ||
        isDesk(part.trim()) ||
        isWhere(part.trim(), line) ||
        (BARS.test(line) && isCredit(part.trim())) ||
        isSigned(part.trim(), line),
    )
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

/** "Daily Record, 3 May 2024. Ann Roe": who wrote it closes the line. */
function isSigned(part: string, line: string): boolean {
  return line.endsWith(`. ${part}`) && looksLikePerson(part.split(' '))
}

/** The time of an ISO date with its zone, left when the day is taken out. */
const ISO_TIME = /T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?(?= |$)/
/** A date of which nobody can tell which number is the day. */
const UNSURE = /\b\d{1,2}\/\d{1,2}\/\d{4}\b/
const CLOCK =
  /^(?:\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?(?:am|pm|a\.m|p\.m)?\.?|\d{1,2}\/\d{1,2}\/\d{4}|t?\d{2}|\d{4}|(?:gmt|utc)?[+-]\d{1,4}|\d{2}[a-z]|z)$/
/** Who put it there: a paper or an agency. */
const isPaper = (part: string) =>
  part.split(' ').length < 4 && /^\p{Lu}/u.test(part) && isMediumName(part.toLowerCase())
/** Where it was filed: a section of the paper or a desk. */
const isDesk = (part: string) => siteSections.has(part.toLowerCase()) || /^\p{Lu}\p{L}+ (?:desk|staff)$/u.test(part)
/** "Frankfurt am Main, 13 February 2025": where a release was put out. */
function isWhere(part: string, line: string): boolean {
  const words = part.toLowerCase().split(' ')
  return words.length < 4 && line.startsWith(`${part}, `) && (isCity(words[0]!) || isCity(words.join(' ')))
}

/** "Kelmar Online | 13 Feb 2024 | cn/red": between bars, a name or the initials of who wrote it. */
const BARS = / [|·] /
const isCredit = (part: string) =>
  (/^\p{Lu}/u.test(part) && part.split(' ').length < 4 && !looksLikePerson(part.split(' '))) ||
  /^[a-z]{1,4}(?:\/[a-z]{1,4}){0,2}$/.test(part)
const SMALL: ReadonlySet<string> = new Set(
  '- a.m. a.m am at first last min minutes modified mon on original originally p.m. p.m pm posted published read sun thu thur tue updated wed fri sat hrs h time edition print noon midnight amended created'
    .split(' ')
    .concat(''),
)
