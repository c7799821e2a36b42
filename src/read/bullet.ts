import type { Line } from './line.js'
import { isSpace } from './line.js'

/** Offset of the text behind the line's bullet, or -1. A mark with no space behind it is a minus, a dash or emphasis. */
export function afterBullet(text: string, line: Line): number {
  if (!BULLETS.has(text[line.start] ?? '')) return -1
  let at = line.start + 1
  if (text[line.start] === '-' && text[at] === '-') at++
  if (!isSpace(text.charCodeAt(at)) || at >= line.end) return -1
  const after = skipSpace(text, at, line.end)
  // "* * *" is a rule between paragraphs.
  return BULLETS.has(text[after]!) && !/[\p{L}\p{N}]/u.test(text.slice(after, line.end)) ? -1 : after
}

export interface Enumerator {
  readonly number: number
  /** Offset of the text behind it. */
  readonly after: number
}

/** "1. ", "12) ", "(3) " at the start of a line. Whether it numbers a list, only its neighbours tell. */
export function enumerator(text: string, line: Line): Enumerator | null {
  let at = line.start
  if (text[at] === '(') at++
  const first = at
  while (at < line.end && at - first < 3 && isDigit(text.charCodeAt(at))) at++
  if (at === first || at - first > 2) return null
  if (text[at] !== '.' && text[at] !== ')') return null
  const mark = at + 1
  if (mark >= line.end || !isSpace(text.charCodeAt(mark))) return null
  return { number: Number(text.slice(first, at)), after: skipSpace(text, mark, line.end) }
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isSpace(text.charCodeAt(at))) at++
  return at
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39

/** Marks that stand before the items of a list; news agencies use dashes. */
const BULLETS: ReadonlySet<string> = new Set('-*•·‣⁃◦▪▫●○■□►▶▸‐–—✓✔➤➢+')
