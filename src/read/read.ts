import type { Article, Block, Source } from './article.js'
import { splitDatelines } from './dateline.js'
import { decode } from './decode.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'
import { labelPieces } from './label.js'
import { cutMarkdown } from './markdown/cut.js'
import { keepInside } from './markdown/marks.js'
import { dateOrigins, type Label, makePiece, type Piece } from './piece.js'
import { cutPlain } from './plain.js'

/** Decides a text's encoding, cuts it into blocks and says what each of them is; finds its title, author and date. */
export function read(source: Source): Article {
  const { text, encoding, guessed } = decode(source.content)
  const front = readFrontMatter(text)
  const { pieces: cut, marks } =
    source.format === 'markdown' ? cutMarkdown(text, front.end) : { pieces: cutPlain(text, front.end), marks: [] }
  const pieces = splitDatelines(cut, (piece, from) =>
    makePiece({ start: from, end: piece.end }, piece.view.slice(from - piece.start), false, piece.given),
  )
  const labels = labelPieces(pieces)
  const blocks = pieces.map(
    ({ start, end }, i): Block => ({ start, end, kind: labels[i]!.kind, rules: labels[i]!.rules }),
  )
  return {
    id: source.id,
    text,
    encoding,
    guessed,
    blocks,
    marks: marks.length === 0 ? marks : keepInside(marks, blocks),
    title: front.title ?? titleOf(pieces, labels),
    byline: front.byline ?? bylineOf(labels),
    date: source.date ?? dateOf(front, labels),
  }
}

function titleOf(pieces: readonly Piece[], labels: readonly Label[]): string | null {
  const at = labels.findIndex(({ kind }) => kind === 'title')
  return at === -1 ? null : pieces[at]!.view.split(/\s+/u).join(' ').trim()
}

function bylineOf(labels: readonly Label[]): string | null {
  return labels.find(({ name }) => name !== undefined)?.name ?? null
}

function dateOf(front: FrontMatter, labels: readonly Label[]): string | null {
  if (front.date !== null) return front.date
  for (const origin of dateOrigins) {
    const label = labels.find(({ dateFrom }) => dateFrom === origin)
    if (label?.date !== undefined) return label.date
  }
  return null
}
