import { capitalLabels } from '../lexicon/capital-labels.js'
import { isCity, isCountry, isOrganization, isRegion } from '../lexicon/frozen.js'
import { newsAgencies } from '../lexicon/news-agencies.js'
import { findDate } from './date.js'
import { isProse } from './look.js'
import { type Label, makePiece, type Piece } from './piece.js'

/** Cuts the dateline ("TURIN, Jan. 12 (Reuters) - ") off the paragraphs that begin with one, and finds those by themselves. */
export function splitDatelines(pieces: readonly Piece[], mark: (piece: Piece, from: number) => Piece): Piece[] {
  const split: Piece[] = []
  const isLive = countClocks(pieces) > 1
  let isFirst = true
  for (const piece of pieces) {
    if (piece.given === null || piece.given.kind === 'paragraph') {
      const found = (isLive ? clockOf(piece) : null) ?? datelineOf(piece, isFirst)
      if (found !== null) {
        const end = piece.start + found.end
        split.push(makePiece({ start: piece.start, end }, piece.view.slice(0, found.end), piece.spaced, found.label))
        if (found.rest !== null) split.push(mark(piece, piece.start + found.rest))
        isFirst = false
        continue
      }
    }
    if (isProse(piece.shape)) isFirst = false
    split.push(piece)
  }
  return split
}

/** How many paragraphs begin with the time of day: more than one, and they are a running report's entries. */
function countClocks(pieces: readonly Piece[]): number {
  let count = 0
  for (const piece of pieces) {
    const code = piece.view.charCodeAt(0)
    if (code >= 0x30 && code <= 0x39 && CLOCK.test(piece.view.slice(0, LONGEST_CLOCK))) count++
  }
  return count
}

/** "17:05 Power is back": the time that an entry was posted. */
function clockOf({ view }: Piece): Dateline | null {
  const found = CLOCK.exec(view.slice(0, LONGEST_CLOCK))
  if (found === null) return null
  return { end: found[1]!.length, rest: found[0].length, label: { kind: 'dateline', rules: [BY_CLOCK] } }
}

/** "11.45 p.m. GMT – ", and the capital behind it. */
const LONGEST_CLOCK = 24
const CLOCK =
  /^((?:[01]?\d|2[0-3])(?::[0-5]\d|[.][0-5]\d(?= ?[ap]))(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|EST|EDT|CET|CEST))?)(?:: | ?[-–—|] ?| )(?=["“‘']?\p{Lu})/u

interface Dateline {
  readonly end: number
  /** Where the paragraph goes on; null for a line of its own. */
  readonly rest: number | null
  readonly label: Label
}

/** The longest that place, region, date and agency get. */
const LONGEST = 100

function datelineOf(piece: Piece, isFirst: boolean): Dateline | null {
  if (!CAPITAL.test(piece.view.slice(0, 2))) return null
  const { view } = piece
  const dash = DASH.exec(view.slice(0, LONGEST))
  if (dash === null) return view.length > LONGEST ? null : ownLine(view)
  const before = view.slice(0, dash.index + (dash[1]?.length ?? 0)).trimEnd()
  const end = before.length
  const parts = partsOf(before)
  const rest = view.length - view.slice(dash.index + dash[0].length).trimStart().length
  if (parts === null || rest >= view.length) return null
  const rule = ruleOf(parts, dash[0].trim(), isFirst)
  if (rule === null) return null
  if ((rule === BY_PLACE || rule === BY_DAY) && !opensSentence(view.slice(rest), piece)) return null
  return { end, rest, label: labelOf(rule, parts) }
}

function ownLine(view: string): Dateline | null {
  const parts = partsOf(view)
  if (parts?.date == null || (!CAPS.test(parts.place) && !isCity(parts.city))) return null
  return { end: view.length, rest: null, label: labelOf(BY_LINE, parts) }
}

interface Parts {
  readonly place: string
  /** The place without its region, lower case. */
  readonly city: string
  readonly agency: boolean
  readonly dated: boolean
  /** A comma stands before the date. */
  readonly isApart: boolean
  /** Complete date; null if none. */
  readonly date: string | null
}

/** Takes "PLACE, Region, Date (Agency)" apart from its end; null if what is left is no place. */
function partsOf(text: string): Parts | null {
  const signed = /\s?(?:--)?\s?[(/]([^()/]{2,30})[)/]$/.exec(text)
  const known = signed !== null && newsAgencies.has(signed[1]!.toLowerCase())
  if (signed !== null && !known && !(signed[0].endsWith(')') && isAgencyName(signed[1]!))) return null
  const unsigned = signed === null ? text : text.slice(0, signed.index)
  const day = DAY.exec(unsigned)
  // An agency that no list has is told by the date before it: "Cork Mills (CRKM)" is a firm.
  const agency = known || (signed !== null && (day !== null || ONLY_DAY.test(unsigned)))
  if (signed !== null && !agency) return null
  const place = (day === null ? unsigned : unsigned.slice(0, day.index)).trim()
  if (agency && ONLY_DAY.test(unsigned))
    return { place: '', city: '', agency, dated: true, isApart: false, date: findDate(unsigned)?.date ?? null }
  if (!PLACE.test(place)) return null
  const comma = place.indexOf(',')
  const city = (comma === -1 ? place : place.slice(0, comma)).toLowerCase()
  const date = day === null ? null : (findDate(day[0])?.date ?? null)
  return { place, city, agency, dated: day !== null, isApart: day?.[0].startsWith(',') === true, date }
}

function ruleOf(parts: Parts, dash: string, isFirst: boolean): string | null {
  const { place, city } = parts
  const caps = CAPS.test(place)
  if (dash === ':') return caps && isCity(city) ? BY_PLACE : null
  if (parts.agency) return BY_AGENCY
  if (parts.dated) {
    if (caps || isCity(city) || isCountry(landIn(place))) return BY_DATE
    // A town that no list has, as a release begins: "Arnholm, 3 May 2024 – Tarn Foundry …".
    return isFirst && parts.isApart && parts.date !== null && city === place.toLowerCase() ? BY_DAY : null
  }
  if (isCity(city)) return caps || isFirst ? BY_PLACE : null
  if (!caps || capitalLabels.has(city) || isOrganization(city)) return null
  if (isCountry(city) || isRegion(city)) return BY_PLACE
  // Three capitals are an acronym more often than a place that no list has; before a hyphen any
  // word is a wire's slug, and three words are a heading run into its text.
  return city.length > 3 && dash !== '-' && city.split(' ').length < 3 ? BY_PLACE : null
}

/** What stands behind the last comma of a place, without its article. */
function landIn(place: string): string {
  return place
    .slice(place.lastIndexOf(',') + 1)
    .trim()
    .toLowerCase()
    .replace(/^the /, '')
}

/** Without date or agency the words behind the dash decide: a dateline is followed by a whole sentence, a label is not. */
function opensSentence(rest: string, piece: Piece): boolean {
  return /^["“‘'$€£]?[\p{Lu}\p{N}]/u.test(rest) && /\p{Ll}/u.test(rest) && (piece.shape.long || piece.shape.ended)
}

function labelOf(rule: string, { date }: Parts): Label {
  const label = { kind: 'dateline', rules: [rule] } as const
  return date === null ? label : { ...label, date, dateFrom: 'dateline' }
}

const CAPITAL = /\p{Lu}/u

/** The dash that ends a dateline, AP's underscore for it, or the colon of South Asian papers. */
const DASH = /(\)?)(?: ?(?:--|—|―)| [-–_](?!-)|_|(?<=[)/])[-–]|:) ?(?=[^\s(])/u

/** A place in capitals, perhaps several with a slash, with a region that is not ("SAO PAULO, Brazil"). */
const CAPS = /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}(?:,|$)/u
/** Latin letters by their blocks: with Unicode's classes eleven times over, the engine takes 5 ms to compile it. */
const PLACE =
  /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.'’-]+(?:[ /][A-ZÀ-ÞĀ-ɏḀ-ỿdl][A-Za-zÀ-ɏḀ-ỿ.'’-]*){0,4}(?:, (?:the )?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]*(?: [A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.]*){0,2}){0,2}$/

/** A day at the end: "Jan. 12", "12 January 2024", "1996-08-30". */
const DAY = /,?\s(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} [A-Z][a-z]{2,8}\.?(?: \d{4})?|\d{4}-\d\d-\d\d)$/

/** "Harbour Wire": one to three words with capitals. */
function isAgencyName(name: string): boolean {
  const words = name.split(' ')
  return words.length <= 3 && words.every((word) => /^[A-Z][A-Za-z]+$/.test(word))
}

/** Some agencies sign without a place: "Jan. 12 (Reuters) -". */
const ONLY_DAY = /^(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?$/

const BY_AGENCY = 'read.dateline.agency'
const BY_DATE = 'read.dateline.date'
const BY_DAY = 'read.dateline.day'
const BY_CLOCK = 'read.dateline.clock'
const BY_PLACE = 'read.dateline.place'
const BY_LINE = 'read.dateline.line'
