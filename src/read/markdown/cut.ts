import type { Offsets } from '../../rule/offsets.js'
import { cutLines, type Line } from '../line.js'
import { type Label, makePiece, type Piece } from '../piece.js'
import { findComments, hideComments } from './comments.js'
import { fenceEnds } from './fences.js'
import { markInline } from './inline.js'
import { type LineKind, lineKind, quotePrefix } from './line-kind.js'
import { blank, mergeMarks, shrink } from './marks.js'
import { isTableRule, pipes } from './table.js'

export interface CutMarkdown {
  readonly pieces: readonly Piece[]
  /** In order, not overlapping. */
  readonly marks: readonly Offsets[]
}

/** A piece that the next lines may still go on. */
interface Open {
  readonly start: number
  end: number
  readonly given: Label | null
  readonly depth: number
  readonly marks: Offsets[]
  lines: number
}

/** Cuts Markdown (CommonMark, with GitHub's tables) into pieces and finds what in them is markup. */
export function cutMarkdown(source: string, from: number): CutMarkdown {
  const comments = findComments(source, from)
  const text = hideComments(source, comments)
  const lines = cutLines(text, from)
  const fences = fenceEnds(text, lines)
  const pieces: Piece[] = []
  const marks: Offsets[] = []
  let open: Open | null = null
  let spaced = true
  let last: Line | null = null

  function push(offsets: Offsets, given: Label | null, own: readonly Offsets[], isText = true): void {
    const inline = isText ? mergeMarks([...own, ...markInline(text, offsets)]) : []
    const inner = shrink(text, offsets, inline)
    if (inner !== null) {
      pieces.push(makePiece(inner, blank(text, inner, inline), spaced, given))
      for (const mark of inline) marks.push(mark)
      spaced = false
    }
  }
  function close(given?: Label): void {
    if (open !== null) push(open, given ?? finished(open), open.marks)
    open = null
  }

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const { start, depth } = quotePrefix(text, line)
    if (start >= line.end) {
      close()
      spaced = true
      continue
    }
    const fence = fences.get(i)
    if (fence !== undefined) {
      close()
      push({ start: line.start, end: lines[fence]!.end }, CODE, [], false)
      i = fence
      continue
    }
    const inner = { start, end: line.end }
    const before: Open | null = open
    const kind: LineKind = lineKind(text, inner, before !== null && before.given?.kind !== 'item')
    if (kind.kind === 'underline') {
      close({ kind: 'heading', rules: ['read.markdown.setext'] })
    } else if (kind.kind === 'heading') {
      close()
      push({ start: kind.start, end: kind.end }, HEADING, [])
    } else if (kind.kind === 'break' || kind.kind === 'definition') {
      close()
      push(inner, kind.kind === 'definition' ? DEFINITION : null, [], false)
    } else if (kind.kind === 'item') {
      close()
      open = { start: kind.start, end: line.end, given: ITEM, depth, marks: [], lines: 1 }
    } else if (isTableHead(text, inner, lines[i + 1])) {
      close()
      while (
        i < lines.length &&
        lines[i]!.start < lines[i]!.end &&
        text.slice(lines[i]!.start, lines[i]!.end).includes('|')
      ) {
        const row = lines[i]!
        if (isTableRule(text, row)) push(row, TABLE_RULE, [], false)
        else push(row, TABLE_ROW, pipes(text, row))
        i++
      }
      i--
    } else if (before !== null && last !== null && goesOn(text, before, last, start, depth)) {
      if (start > line.start) before.marks.push({ start: line.start, end: start })
      before.end = line.end
      before.lines++
    } else {
      close()
      open = { start, end: line.end, given: depth > 0 ? QUOTE : null, depth, marks: [], lines: 1 }
    }
    last = line
  }
  close()
  return { pieces, marks: mergeMarks([...marks, ...comments]) }
}

function finished({ given, lines }: Open): Label | null {
  if (lines === 1) return given
  return { kind: given?.kind ?? 'paragraph', rules: [...(given?.rules ?? []), 'read.markdown.soft-break'] }
}

/** Shorter lines are bylines, addresses and verses: nobody wraps there. */
const SHORTEST_WRAP = 40

/** In Markdown a line end is a space, unless two spaces or a backslash stand before it. */
function goesOn(text: string, open: Open, last: Line, start: number, depth: number): boolean {
  if (last.limit - last.end >= 2 || text[last.end - 1] === '\\' || depth !== open.depth) return false
  return last.end - last.start >= SHORTEST_WRAP || /^\p{Ll}/u.test(text.slice(start, start + 2))
}

function isTableHead(text: string, inner: Offsets, next: Line | undefined): boolean {
  return next !== undefined && isTableRule(text, next) && text.slice(inner.start, inner.end).includes('|')
}

const CODE: Label = { kind: 'furniture', rules: ['read.markdown.code'] }
const DEFINITION: Label = { kind: 'furniture', rules: ['read.markdown.definition'] }
const HEADING: Label = { kind: 'heading', rules: ['read.markdown.heading'] }
const ITEM: Label = { kind: 'item', rules: ['read.markdown.item'] }
const QUOTE: Label = { kind: 'paragraph', rules: ['read.markdown.quote'] }
const TABLE_ROW: Label = { kind: 'item', rules: ['read.markdown.table-row'] }
const TABLE_RULE: Label = { kind: 'furniture', rules: ['read.markdown.table-rule'] }
