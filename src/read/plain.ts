import { afterBullet, type Enumerator, enumerator } from './bullet.js'
import { readHeader } from './header.js'
import { cutLines, isSpace, type Line } from './line.js'
import { isTableRule } from './markdown/table.js'
import { type Label, makePiece, type Piece } from './piece.js'
import { isFull, wrapWidth } from './wrap.js'

/**
 * Cuts plain text into pieces. A blank line ends a piece, and so does a line end, unless the document is wrapped and the
 * next line goes on with the same paragraph.
 */
export function cutPlain(text: string, from: number): Piece[] {
  const lines = cutLines(text, from)
  const header = readHeader(text, lines)
  const body = header.lines === 0 ? lines : lines.slice(header.lines)
  const width = wrapWidth(
    body,
    (line) => firstWordLength(text, line),
    (line) => !endsSentence(text, line),
  )
  const numbered = numberedLines(text, body)
  const wrap = width === null ? 'read.wrap.lone-line' : 'read.wrap.even-width'
  const pieces: Piece[] = [...header.pieces]
  let spaced = true
  for (let i = 0; i < body.length; i++) {
    const line = body[i]!
    if (line.start === line.end) {
      spaced = true
      continue
    }
    if (isTableLine(text, line)) {
      const label = isTableRule(text, line) ? TABLE_RULE : TABLE_ROW
      pieces.push(makePiece({ start: line.start, end: line.end }, text.slice(line.start, line.end), spaced, label))
      spaced = false
      continue
    }
    const bullet = afterBullet(text, line)
    const start = bullet === -1 ? (numbered.get(i)?.after ?? line.start) : bullet
    const first = i
    let end = line.end
    while (goesOn(text, body, i, first, width, start > line.start, numbered)) {
      i++
      end = body[i]!.end
    }
    pieces.push(
      makePiece(
        { start, end },
        text.slice(start, end),
        spaced,
        given(start > line.start, bullet, i === first ? null : wrap),
      ),
    )
    spaced = false
  }
  return pieces
}

/** "| Cork | 400 |": the tables of Markdown also stand in plain text. */
function isTableLine(text: string, { start, end }: Line): boolean {
  return text[start] === '|' && text[end - 1] === '|' && end - start > 2
}

const TABLE_ROW: Label = { kind: 'item', rules: ['read.item.table-row'] }
const TABLE_RULE: Label = { kind: 'furniture', rules: ['read.item.table-rule'] }

/** `wrap` names the rule that joined its lines; null for a single line. */
function given(isItem: boolean, bullet: number, wrap: string | null): Label | null {
  const rules = wrap === null ? [] : [wrap]
  if (isItem) return { kind: 'item', rules: [bullet === -1 ? 'read.item.number' : 'read.item.bullet', ...rules] }
  return wrap === null ? null : { kind: 'paragraph', rules }
}

/** Whether the line after `at` belongs to the same piece. */
function goesOn(
  text: string,
  lines: readonly Line[],
  at: number,
  first: number,
  width: number | null,
  isItem: boolean,
  numbered: ReadonlyMap<number, Enumerator>,
): boolean {
  const line = lines[at]!
  const next = lines[at + 1]
  if (next === undefined || next.start === next.end || isTableLine(text, next)) return false
  if (numbered.has(at + 1) || afterBullet(text, next) !== -1) return false
  if (width === null) return line.end - line.start >= LONE_WRAP && breaksOff(text, line) && opensLower(text, next)
  if (!isItem && next.indent > lines[first]!.indent && next.indent > line.indent) return false
  if (opensLower(text, next)) return true
  // The first line may be a headline with a full stop.
  if (at === 0 && endsSentence(text, line)) return false
  return isFull(line, firstWordLength(text, next), width)
}

/** Without a width to go by, a line this long that stops amid a sentence before a small letter was still wrapped. */
const LONE_WRAP = 50

function breaksOff(text: string, line: Line): boolean {
  return line.end - line.start <= 100 && /[\p{L}\p{N},]/u.test(text[line.end - 1]!)
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?]["”’)]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end))
}

function opensLower(text: string, line: Line): boolean {
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++
  return at - line.start
}

/** Lines that a number before or after them shows to be a list's: "1." by itself may be a date, a place or a name. */
function numberedLines(text: string, lines: readonly Line[]): ReadonlyMap<number, Enumerator> {
  const found: [number, Enumerator][] = []
  for (let i = 0; i < lines.length; i++) {
    const mark = enumerator(text, lines[i]!)
    if (mark !== null) found.push([i, mark])
  }
  return new Map(
    found.filter(
      ([, { number }], i) => found[i - 1]?.[1].number === number - 1 || found[i + 1]?.[1].number === number + 1,
    ),
  )
}
