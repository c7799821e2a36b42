import { positionsIn } from '../read/positions.js'
import type { Traced } from '../stages.js'
import { attributionLines } from './explain/attributions.js'
import { blockNotes } from './explain/block-notes.js'
import { chunkLines, verbGroupLines } from './explain/chunks.js'
import { claimLines } from './explain/claims.js'
import { clauseLines } from './explain/clauses.js'
import { figureLines, unreadLines } from './explain/figures.js'
import { sentenceLines } from './explain/heading.js'
import { mentionLines, nameLines, ownerLines } from './explain/names.js'
import { rejectedLines } from './explain/rejected.js'
import type { Lines, Scene } from './explain/scene.js'
import { timeLines } from './explain/times.js'
import { tokenLines } from './explain/tokens.js'
import { type Paint, paint } from './paint.js'
import type { AddressOf } from './table-row.js'
import { wrap } from './wrap.js'

/**
 * What each stage made of the sentences that stand on a line of the text, the line counted from 1, for people to read; of a
 * line without a sentence, why it has none. Lines are at most `width` columns wide.
 */
export function explain(
  stages: Traced,
  line: number,
  width: number,
  colours: Paint = paint(false),
  addressOf: AddressOf = () => null,
): string {
  const { article, sentences } = stages
  const positionOf = positionsIn(article.text)
  const room = Math.max(width, NARROWEST)
  const blocks: Lines[] = sentences
    .filter(({ start, end }) => positionOf(start).line <= line && line <= positionOf(end - 1).line)
    .map((sentence) => explained({ stages, sentence, positionOf, width: room, paint: colours, addressOf }))
  const notes = blockNotes(article, positionOf, line, blocks.length > 0)
  if (notes.length > 0) blocks.push(notes.flatMap((note) => wrap(note, room)))
  return `${blocks.map((lines) => lines.join('\n')).join(`\n\n${colours.line('─'.repeat(room))}\n\n`)}\n`
}

/** On a narrower screen than this, nothing stands beside anything; lines then run over. A guess. */
export const NARROWEST = 32

/** The stages in the order of the cascade, each with what it is called where it found nothing. */
const SECTIONS: readonly (readonly [nothing: string, lines: (scene: Scene) => Lines])[] = [
  ['tokens', tokenLines],
  ['times', timeLines],
  ['figures', figureLines],
  ['numerals passed over', unreadLines],
  ['chunks', chunkLines],
  ['verb groups', verbGroupLines],
  ['names', nameLines],
  ['clauses', clauseLines],
  ['mentions', mentionLines],
  ['owners', ownerLines],
  ['attributions', attributionLines],
  ['claims', claimLines],
  ['rejected readings', rejectedLines],
]

function explained(scene: Scene): Lines {
  const found: Lines[] = [sentenceLines(scene)]
  const missing: string[] = []
  for (const [nothing, lines] of SECTIONS) {
    const section = lines(scene)
    if (section.length > 0) found.push(section)
    else missing.push(nothing)
  }
  if (missing.length > 0) found.push(wrap(`Nothing found: ${missing.join(', ')}.`, scene.width))
  return found.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}
