import type { Offsets } from '../rule/offsets.js'
import type { Article, Block, Source } from './article.js'
import { splitDatelines } from './dateline.js'
import { decode } from './decode.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'
import { labelPieces } from './label.js'
import { cutMarkdown } from './markdown/cut.js'
import { keepInside } from './markdown/marks.js'
import { dateOrigins, type Label, makePiece } from './piece.js'
import { cutPlain } from './plain.js'

/** Decides a text's encoding, cuts it into blocks and says what each of them is; finds its title, author and date. */
export function read(source: Source): Article {
  const { text, encoding, guessed } = decode(source.content, source)
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
  const inside = marks.length === 0 ? marks : keepInside(marks, blocks)
  return {
    id: source.id,
    text,
    encoding,
    guessed,
    blocks,
    marks: inside,
    title: front.title ?? titleOf(text, blocks, inside),
    byline: front.byline ?? bylineOf(labels),
    date: source.date ?? dateOf(front, labels),
  }
}

/** The title's text without its marks: those inside a word ("*over*paid") leave no gap. */
function titleOf(text: string, blocks: readonly Block[], marks: readonly Offsets[]): string | null {
  const title = blocks.find(({ kind }) => kind === 'title')
  if (title === undefined) return null
  let said = ''
  let at = title.start
  for (const mark of marks) {
    if (mark.start < title.start || mark.end > title.end) continue
    said += text.slice(at, mark.start)
    at = mark.end
  }
  return `${said}${text.slice(at, title.end)}`.replace(/\s+/gu, ' ').trim()
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
