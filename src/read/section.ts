import { siteSections } from '../lexicon/furniture.js'
import { furniture } from './furniture/line-rule.js'
import { isProse } from './look.js'
import type { Label, Piece } from './piece.js'
import { nextText } from './title.js'

/** "BUSINESS" above the title: where the article was filed. */
export function sectionLabel(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number): Label | null {
  const { shape } = pieces[at]!
  if (!siteSections.has(shape.key) && !isKicker(pieces, labels, at)) return null
  // A title must be left below it: a section's name may be a short title itself.
  const next = nextText(labels, at)
  if (next === -1 || labels[next] !== null || isProse(pieces[next]!.shape)) return null
  return furniture('read.furniture.section')
}

/** "ELECTION 2026" above the title: a word or two in capitals that tell the series. */
function isKicker(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number): boolean {
  const { said, words, ended, open } = pieces[at]!.shape
  if (ended || open || words.length > 2 || said.length < 4 || said !== said.toUpperCase() || !/\p{Lu}{4}/u.test(said))
    return false
  const next = nextText(labels, at)
  return (
    next !== -1 && labels[next] === null && pieces[next]!.shape.words.length >= 6 && /\p{Ll}/u.test(pieces[next]!.view)
  )
}
