import { mediaHeads } from '../lexicon/organization-words.js'
import type { Rule } from '../rule/rule.js'
import { isProse, isTitleCase } from './look.js'
import type { Label, Piece, Shape } from './piece.js'

/**
 * Finds the site's own name among the lines above the text, and the line of the browser's title bar that has it after the
 * title. Both stand where the title is looked for, so one of the other lines must be left to be the title.
 */
export function siteNameRule(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  at: number,
  end: number,
): string | null {
  const { shape } = pieces[at]!
  if (shape.ended || shape.long || !hasHeadlineBelow(pieces, labels, at, end)) return null
  const bar = barAt(shape.key)
  if (bar > 0) {
    const title = shape.key.slice(0, bar)
    for (let i = at + 1; i < end; i++) if (pieces[i]!.shape.key === title) return BAR
  }
  if (shape.words.length > 5) return null
  if (DOMAIN.test(shape.key)) return DOMAIN_NAME
  const last = shape.words.at(-1)!.toLowerCase()
  if (shape.words.length > 1 && mediaHeads.has(last) && isNamed(shape)) return NAME
  return inBar(pieces, shape.key, at, end) ? NAME : null
}

/** Another line of the head may be the title: it has more words than a name has. */
function hasHeadlineBelow(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  at: number,
  end: number,
): boolean {
  for (let i = at + 1; i < Math.min(end, pieces.length); i++) {
    const { shape } = pieces[i]!
    if (labels[i] === null && !shape.long && shape.words.length >= 4 && !isProse(shape)) return true
  }
  return false
}

function isNamed(shape: Shape): boolean {
  return shape.words.every((word) => /^[\p{Lu}&]/u.test(word) || word === 'of' || word === 'the') && isTitleCase(shape)
}

/** Where the site's name begins in "Ferry firm buys two ships | Harbour Times". */
function barAt(key: string): number {
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · ']) {
    const at = key.lastIndexOf(mark)
    if (at >= 20) return at
  }
  return -1
}

function inBar(pieces: readonly Piece[], key: string, at: number, end: number): boolean {
  if (key.length < 3) return false
  for (let i = 0; i < end; i++) {
    if (i === at) continue
    const other = pieces[i]!.shape.key
    const bar = barAt(other)
    if (bar > 0 && other.endsWith(key) && other.length - key.length <= bar + 3) return true
  }
  return false
}

const DOMAIN = /^(?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z0-9-]{2,30})?\.(?:com|org|net|co\.uk|news|info|io|eu|[a-z]{2})$/

const NAME = 'read.furniture.site-name'
const DOMAIN_NAME = 'read.furniture.site-domain'
const BAR = 'read.furniture.title-bar'

const HEAD = 'Ferry firm buys two ships'
const BODY = 'The firm bought two ships in Brest on Friday.'

export const siteNameRules: readonly Rule[] = [
  {
    name: NAME,
    why: 'Above the title stands the name of the paper.',
    examples: [
      [`Harbour Gazette\n\n${HEAD}\n\n${BODY}`, { kind: 'furniture', text: 'Harbour Gazette' }],
      [`Harbour Gazette\n\n${BODY}`, null],
      [`Harbour sells gazette\n\nIts owner bought two ships\n\n${BODY}`, null],
    ],
  },
  {
    name: DOMAIN_NAME,
    why: 'An address by itself above the title is the site’s.',
    examples: [
      [`harbourgazette.com\n\n${HEAD}\n\n${BODY}`, { kind: 'furniture', text: 'harbourgazette.com' }],
      [`harbourgazette.com is sold\n\n${HEAD}\n\n${BODY}`, null],
    ],
  },
  {
    name: BAR,
    why: 'A browser’s title bar has the title and after a bar the name of the site; the title itself follows.',
    examples: [
      [`${HEAD} | Tideline\n\n${HEAD}\n\n${BODY}`, { kind: 'furniture', text: `${HEAD} | Tideline` }],
      [`${HEAD} - again\n\nAnd sells three of them\n\n${BODY}`, null],
    ],
  },
]
