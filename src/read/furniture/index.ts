import type { Rule } from '../../rule/rule.js'
import type { Label, Piece } from '../piece.js'
import { authorNote } from './author-note.js'
import { breadcrumb } from './breadcrumb.js'
import { buttons } from './buttons.js'
import { copyright } from './copyright.js'
import { counts } from './counts.js'
import { credit } from './credit.js'
import { furniture, type LineRule } from './line-rule.js'
import { menu } from './menu.js'
import { newsletterBox } from './newsletter-box.js'
import { hasNoWords, noWords } from './no-words.js'
import { pageNumber } from './page-number.js'
import { phraseRules, useOf } from './phrases.js'
import { published } from './published.js'
import { readingTime } from './reading-time.js'

/** Rules with a shape of their own, asked in this order; the words of the lexicon are looked up before. */
const shapeRules: readonly LineRule[] = [
  published,
  readingTime,
  counts,
  pageNumber,
  copyright,
  credit,
  breadcrumb,
  buttons,
  menu,
  newsletterBox,
  authorNote,
]

/** Knows a line of the page by its words alone; null for what may be the article's. */
export function furnitureOf({ view, shape }: Piece): Label | null {
  if (hasNoWords(view)) return furniture(noWords.name)
  if (shape.long) return null
  const use = useOf(shape)
  if (use !== null) return furniture(`read.furniture.${use}`)
  for (const rule of shapeRules) {
    const label = rule.read(shape)
    if (label !== null) return label
  }
  return null
}

export const furnitureRules: readonly Rule[] = [noWords, ...phraseRules, ...shapeRules]
