import type { Offsets } from '../rule/offsets.js'
import type { BlockKind } from './article.js'

/** A block of the text whose kind may still be open. */
export interface Piece extends Offsets {
  /** Its text with marks blanked, so that offsets into it hold. */
  readonly view: string
  /** Whether a blank line (or the beginning of the text) stands before it. */
  readonly spaced: boolean
  /** What markup or layout already tells; null leaves it to the words. */
  readonly given: Label | null
  readonly shape: Shape
}

/** A decision about a piece. */
export interface Label {
  readonly kind: BlockKind
  readonly rules: readonly string[]
  /** ISO date that the piece gives the article, and how well it knows. */
  readonly date?: string
  readonly dateFrom?: DateOrigin
  /** Whom a byline names. */
  readonly name?: string
}

/** Where a date stands, best first. */
export const dateOrigins = ['published', 'line', 'dateline', 'updated'] as const
export type DateOrigin = (typeof dateOrigins)[number]

/** What can be seen of a piece at a glance; a long one is only asked how it ends. */
export interface Shape {
  readonly long: boolean
  /** White space collapsed; empty if long. */
  readonly said: string
  /** `said` in lower case, quotes straight, without marks around it: for looking up. */
  readonly key: string
  readonly words: readonly string[]
  /** Ends as a sentence does. */
  readonly ended: boolean
  /** Ends in a comma, colon or semicolon: more was to come. */
  readonly open: boolean
}

/** Longer pieces are prose: no headline, credit or form reaches this. */
const LONGEST = 400

export function makePiece(offsets: Offsets, view: string, spaced: boolean, given: Label | null): Piece {
  return { start: offsets.start, end: offsets.end, view, spaced, given, shape: shapeOf(view) }
}

export function shapeOf(view: string): Shape {
  const { ended, open } = ending(view)
  if (view.length > LONGEST) return { long: true, said: '', key: '', words: [], ended, open }
  const even = !UNEVEN.test(view)
  const words = even ? view.split(' ') : view.split(/\s+/u).filter((word) => word !== '')
  const said = even ? view : words.join(' ')
  return { long: false, said, key: keyOf(said), words, ended, open }
}

/** White space other than single spaces within. */
const UNEVEN = /[^\S ]| {2}|^ | $/u

function keyOf(said: string): string {
  const lower = said.toLowerCase().replaceAll('’', "'").replaceAll('‘', "'")
  let start = 0
  let end = lower.length
  while (start < end && !OUTER.test(lower[start]!)) start++
  while (end > start && !OUTER.test(lower[end - 1]!)) end--
  const key = lower.slice(start, end)
  return key.startsWith('(') && key.endsWith(')') ? key.slice(1, -1) : key
}

/** What a key may begin and end with. */
const OUTER = /[\p{L}\p{N}©()\uD800-\uDFFF]/u

function ending(view: string): { ended: boolean; open: boolean } {
  for (let i = view.length - 1; i >= 0; i--) {
    const char = view[i]!
    if (CLOSERS.has(char)) continue
    return { ended: ENDS.has(char), open: OPENS.has(char) }
  }
  return { ended: false, open: false }
}

const CLOSERS = new Set([' ', '"', "'", '”', '’', ')', ']', '»', '*'])
const ENDS = new Set(['.', '!', '?', '…', '。'])
const OPENS = new Set([',', ':', ';', '-', '–', '—'])
