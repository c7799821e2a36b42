import type { Rule } from '../rule/rule.js'
import { furniture } from './furniture/line-rule.js'
import type { Label, Piece } from './piece.js'

/** Labels of the pieces that the page shows a second time: the title above the text, a pulled sentence, a line of links. */
export function findRepeated(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  title: number,
): ReadonlyMap<number, Label> {
  const repeated = new Map<number, Label>()
  const titles = title === -1 ? new Set<string>() : titleKeys(pieces[title]!)
  const seen = new Set<string>()
  for (let i = 0; i < pieces.length; i++) {
    const label = labels[i]!
    if (i === title || (label !== null && label.kind !== 'heading')) continue
    const piece = pieces[i]!
    const { shape } = piece
    if (titles.has(shape.key)) {
      repeated.set(i, furniture(TITLE))
    } else if (label === null && canRepeat(piece)) {
      const key = shape.long ? piece.view : shape.said
      if (seen.has(key)) repeated.set(i, furniture(shape.ended ? PARAGRAPH : LINE))
      else seen.add(key)
    }
  }
  return repeated
}

/** The title, and the title without the site's name that a browser's title bar has after it. */
function titleKeys({ shape }: Piece): ReadonlySet<string> {
  const bar = shape.key.lastIndexOf(' | ')
  return new Set(bar < 20 ? [shape.key] : [shape.key, shape.key.slice(0, bar)])
}

/** A few words come back by chance ("He did not."), and so do the rows of a table. */
function canRepeat({ shape }: Piece): boolean {
  return shape.long || (shape.ended ? shape.words.length >= 5 : shape.words.length >= 4 && !/\d/.test(shape.said))
}

const TITLE = 'read.furniture.repeated-title'
const PARAGRAPH = 'read.furniture.repeated-paragraph'
const LINE = 'read.furniture.repeated-line'

const HEAD = 'Ferry firm buys two ships'
const BODY = 'The firm bought two ships in Brest on Friday.'

export const repetitionRules: readonly Rule[] = [
  {
    name: TITLE,
    why: 'Pages show the title once for the reader and again for sharing or for the picture.',
    examples: [
      [`${HEAD}\nBy Jane Doe\n${HEAD}\n\n${BODY}`, { kind: 'furniture', text: HEAD }],
      [`${HEAD}\nBy Jane Doe\n${HEAD} again\n\n${BODY}`, null],
    ],
  },
  {
    name: PARAGRAPH,
    why: 'A paragraph that comes again word for word was pulled out as a quotation or copied by mistake.',
    examples: [
      [`${HEAD}\n\n${BODY}\n\n${BODY}`, { kind: 'furniture', text: BODY }],
      [`${HEAD}\n\nIt did not.\n\n${BODY}\n\nIt did not.`, null],
    ],
  },
  {
    name: LINE,
    why: 'A line without a sentence that comes again is part of the page.',
    examples: [
      [
        `${HEAD}\n\nSee the Brest page\n\n${BODY}\n\nIt paid for them.\n\nSee the Brest page`,
        { kind: 'furniture', text: 'See the Brest page' },
      ],
      [`${HEAD}\n\nBrest 2 Cork 1 then\nBrest 2 Cork 1 then\n\n${BODY}`, null],
    ],
  },
]
