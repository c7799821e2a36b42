import { bylineOpenings, bylineRoles } from '../lexicon/byline-words.js'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.js'
import { looksLikePerson } from './person.js'
import type { Shape } from './piece.js'

/** The names in a line that says who wrote the article ("By Jane Doe and John Roe, Staff Writers"), or null. */
export function readByline(shape: Shape): string | null {
  if (shape.long || shape.words.length > 25 || shape.open) return null
  const opening = openingLength(shape.said)
  if (opening === 0) return null
  const segments = cut(shape.said, opening)
  let end = 0
  let from = 0
  for (const segment of segments) {
    // "In New York" looks like a person.
    if (segment.placed && end > 0) break
    const words = shape.said.slice(segment.start, segment.end).split(' ')
    const person = words.slice(0, firstNoName(words))
    if (person.length < words.length && looksLikePerson(person)) {
      if (end === 0) from = segment.start
      end = segment.start + person.join(' ').length
      break
    }
    const isRole = bylineRoles.has(words[person.length]?.toLowerCase() ?? '')
    // A desk or an agency signs like a person where no person does.
    if (end === 0 && UNNAMED.has(words[0]!) && words.length <= 4 && bylineRoles.has(words.at(-1)!.toLowerCase())) {
      from = segment.start
      end = segment.end
      break
    }
    if (isRole ? end > 0 || words.length > 4 || !/^\p{Lu}/u.test(words[0]!) : !looksLikePerson(words)) break
    if (end === 0) from = segment.start
    end = segment.end
    if (isRole) break
  }
  if (end === 0 || !tailIsCredit(shape.said, end)) return null
  return shape.said.slice(from, end)
}

/** "By a staff writer", "By our industrial correspondent". */
const UNNAMED: ReadonlySet<string> = new Set(['a', 'an', 'our'])

/** Index of the first word that begins a role, a desk or a date. */
function firstNoName(words: readonly string[]): number {
  const at = words.findIndex((word) => {
    const lower = word.toLowerCase()
    return bylineRoles.has(lower) || /^\d/.test(word) || MONTHS.has(lower) || WEEKDAYS.has(lower)
  })
  return at === -1 ? words.length : at
}

/** Length of "By " and its like at the start; 0 if none. */
function openingLength(said: string): number {
  const lower = said.slice(0, 14).toLowerCase()
  for (const opening of bylineOpenings) {
    if (!lower.startsWith(opening)) continue
    const mark = said[opening.length]
    if (mark === ' ' && opening.endsWith('by')) return opening.length + 1
    if (mark === ':' && said[opening.length + 1] === ' ') return opening.length + 2
  }
  return 0
}

interface Segment {
  readonly start: number
  readonly end: number
  /** Whether "in" stands before it. */
  readonly placed: boolean
}

/** Cuts a line where one name ends and the next, or what is said of it, begins. */
function cut(said: string, from: number): Segment[] {
  const segments: Segment[] = []
  let start = from
  let placed = false
  for (const match of said.slice(from).matchAll(/,? and |, |; | & | with | for | in | [|·•–—/-] | (?=[(@])/g)) {
    segments.push({ start, end: from + match.index, placed })
    start = from + match.index + match[0].length
    placed = match[0] === ' in '
  }
  segments.push({ start, end: said.length, placed })
  return segments
}

/** After the names come a role, a place, a paper, a date: a few words, and no sentence. */
function tailIsCredit(said: string, end: number): boolean {
  const tail = said.slice(end)
  if (tail === '') return true
  if (
    !/^(?:,|;|\s[(@]|\s(?:and|for|in|with|&|[|·•–—/-])\s)/.test(tail) &&
    firstNoName([tail.trim().split(' ')[0]!]) > 0
  )
    return false
  return tail.split(' ').length <= 16 && !/[.!?]$/.test(tail.replace(/\b(?:[ap]\.m|jr|sr)\.$/i, ''))
}
