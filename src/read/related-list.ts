import { furnitureLines } from '../lexicon/furniture.js'
import { isProse } from './look.js'
import type { Label, Piece } from './piece.js'

/** The titles of other articles: two or more lines without a sentence, or the text's last ones, below "Related articles". */
export function findRelatedList(pieces: readonly Piece[], labels: readonly (Label | null)[]): number[] {
  const found: number[] = []
  for (let i = 0; i < pieces.length; i++) {
    if (furnitureLines.get(pieces[i]!.shape.key) !== 'related' || labels[i]?.kind !== 'furniture') continue
    const list: number[] = []
    let at = i + 1
    while (at < pieces.length && (labels[at]?.kind === 'furniture' || isLink(pieces[at]!, labels[at]!))) {
      if (labels[at]?.kind !== 'furniture') list.push(at)
      at++
    }
    if (list.length > 1 || at === pieces.length) found.push(...list)
    i = at - 1
  }
  return found
}

function isLink({ shape }: Piece, label: Label | null): boolean {
  if (label !== null && label.kind !== 'item') return false
  return !shape.long && !shape.open && !isProse(shape) && shape.words.length <= 20
}
