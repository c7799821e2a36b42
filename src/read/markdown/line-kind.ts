import type { Offsets } from '../../rule/offsets.js'
import { afterBullet, enumerator } from '../bullet.js'
import { isSpace, type Line } from '../line.js'

/** What a line's first characters make of it. `start` and `end` are those of its text. */
export type LineKind =
  | { readonly kind: 'heading' | 'item'; readonly start: number; readonly end: number }
  | { readonly kind: 'break' | 'definition' | 'text' | 'underline' }

/** Reads the beginning of a line without its quotation marks; `inParagraph` tells that a paragraph may go on in it. */
export function lineKind(text: string, { start, end }: Offsets, inParagraph: boolean): LineKind {
  const first = text[start]!
  if (!SPECIAL.has(first)) {
    return first >= '0' && first <= '9' ? numbered(text, start, end, inParagraph) : TEXT
  }
  if (first === '#') return heading(text, start, end)
  if (first === '=' || first === '-') {
    if (inParagraph && end - start > 1 && isAll(text, start, end, first)) return { kind: 'underline' }
  }
  if (first === '[') return /^\[[^[\]]{1,80}\]:\s/.test(text.slice(start, start + 90)) ? { kind: 'definition' } : TEXT
  if (isBreak(text, start, end)) return { kind: 'break' }
  const after = afterBullet(text, { start, end, indent: 0, limit: end })
  return after === -1 ? TEXT : { kind: 'item', start: afterBox(text, after), end }
}

/** Passes over the ">" of quotations, however deep. */
export function quotePrefix(text: string, line: Line): { start: number; depth: number } {
  let start = line.start
  let depth = 0
  for (; start < line.end; start++) {
    if (text[start] === '>') depth++
    else if (depth === 0 || !isSpace(text.charCodeAt(start))) break
  }
  return { start, depth }
}

const TEXT: LineKind = { kind: 'text' }
const SPECIAL: ReadonlySet<string> = new Set('#=-_[*+•')

/** A number begins a list, but amid a paragraph only "1." does: other numbers stand there by chance. */
function numbered(text: string, start: number, end: number, inParagraph: boolean): LineKind {
  const mark = enumerator(text, { start, end, indent: 0, limit: end })
  if (mark === null || (inParagraph && mark.number !== 1)) return TEXT
  return { kind: 'item', start: mark.after, end }
}

function heading(text: string, start: number, end: number): LineKind {
  let at = start
  while (text[at] === '#') at++
  if (at - start > 6 || (at < end && !isSpace(text.charCodeAt(at)))) return TEXT
  let close = end
  while (close > at && text[close - 1] === '#') close--
  const closed = close === at || isSpace(text.charCodeAt(close - 1))
  return { kind: 'heading', start: at, end: closed ? close : end }
}

function isAll(text: string, start: number, end: number, char: string): boolean {
  for (let i = start; i < end; i++) if (text[i] !== char) return false
  return true
}

function isBreak(text: string, start: number, end: number): boolean {
  let marks = 0
  for (let i = start; i < end; i++) {
    if (text[i] === text[start]) marks++
    else if (!isSpace(text.charCodeAt(i))) return false
  }
  return marks > 2
}

/** "[ ] " and "[x] " of a task. */
function afterBox(text: string, at: number): number {
  return /^\[[ xX]\]\s/.test(text.slice(at, at + 4)) ? at + 4 : at
}
