import { nameLabel, roleLabel } from './author.js'
import { readByline } from './byline.js'
import { findDate } from './date.js'
import { furnitureOf } from './furniture/index.js'
import { furniture } from './furniture/line-rule.js'
import { readDateLine } from './furniture/published.js'
import { headingRule } from './heading.js'
import { isHeadlineCase, isProse } from './look.js'
import { looksLikePerson } from './person.js'
import type { Label, Piece, Shape } from './piece.js'
import { findRelatedList } from './related-list.js'
import { findRepeated } from './repetition.js'
import { sectionLabel } from './section.js'
import { siteNameRule } from './site-name.js'
import { findTitle } from './title.js'

/**
 * Decides what each piece is, the surest first: what markup tells, then lines of the page, then the head of the article
 * (byline, date, section, title), then what comes twice, then headings. The rest is the text.
 */
export function labelPieces(pieces: readonly Piece[]): Label[] {
  const labels = pieces.map(knownLabel)
  labelHead(pieces, labels)
  const title = labels.findIndex((label) => label?.kind === 'title')
  for (const [at, label] of findRepeated(pieces, labels, title)) labels[at] = label
  for (const at of findRelatedList(pieces, labels)) labels[at] = furniture('read.furniture.related-list')
  for (let i = title + 1; i < pieces.length; i++) {
    if (labels[i] !== null) continue
    const rule = headingRule(pieces, labels, i)
    if (rule !== null) labels[i] = { kind: 'heading', rules: [rule] }
  }
  return labels.map((label, i) => withLayout(pieces[i]!, label ?? PROSE))
}

const PROSE: Label = { kind: 'paragraph', rules: ['read.paragraph.prose'] }

function knownLabel(piece: Piece): Label | null {
  const { given } = piece
  if (given === null || given.kind === 'paragraph') return furnitureOf(piece)
  return given.kind === 'item' ? (furnitureOf(piece) ?? given) : given
}

/** A piece that was put together from lines also names the rule that did so. */
function withLayout({ given }: Piece, label: Label): Label {
  return given?.kind === 'paragraph' ? { ...label, rules: [...given.rules, ...label.rules] } : label
}

/** The head of an article: title, byline, date. It ends where the text begins. */
function labelHead(pieces: readonly Piece[], labels: (Label | null)[]): void {
  const end = headEnd(pieces, labels)
  const last = labels.findLastIndex((label) => label?.kind !== 'furniture')
  for (let i = 0; i < end; i++) labels[i] ??= bylineLabel(pieces[i]!) ?? readDateLine(pieces[i]!.shape)
  // An article may also be signed at its foot.
  if (last >= end) labels[last] ??= bylineLabel(pieces[last]!)
  for (let i = 0; i < end; i++) {
    if (labels[i] !== null) continue
    const site = siteNameRule(pieces, labels, i, end)
    labels[i] = site === null ? (nameLabel(pieces, labels, i) ?? sectionLabel(pieces, labels, i)) : furniture(site)
  }
  for (let i = 1; i < end; i++) if (labels[i] === null) labels[i] = roleLabel(pieces, labels, i)
  const title = findTitle(pieces, labels)
  if (title !== null) labels[title.at] = title.label
}

/** Heads are short; further down "By …" is a heading or a verse. */
const LONGEST_HEAD = 16

function headEnd(pieces: readonly Piece[], labels: readonly (Label | null)[]): number {
  const limit = Math.min(pieces.length, LONGEST_HEAD)
  for (let i = 0; i < limit; i++) {
    const { shape } = pieces[i]!
    if (labels[i] !== null || !isProse(shape) || (i === 0 && mayHead(shape, pieces[1]))) continue
    // "By Jane Roe in St. John's, Nfld." and "8 October 2026 | 6:00 a.m." end in a stop as sentences do.
    if (readDateLine(shape) === null && readByline(shape) === null) return i
  }
  return limit
}

/** A sentence in the first line is still the headline in headline case, or above who wrote it or where. */
function mayHead(shape: Shape, next: Piece | undefined): boolean {
  if (shape.long || shape.words.length > 25 || next === undefined) return false
  if (isHeadlineCase(shape) || next.given?.kind === 'dateline') return true
  return readByline(next.shape) !== null || looksLikePerson(next.shape.words)
}

function bylineLabel({ shape }: Piece): Label | null {
  const name = readByline(shape)
  if (name === null) return null
  const label = { kind: 'byline', rules: ['read.byline.by'], name } as const
  const date = findDate(shape.said)?.date
  return date === undefined ? label : { ...label, date, dateFrom: 'line' }
}
