import type { Offsets } from '../rule/offsets.js'

/** A line of the text without the white space around it; a blank line has start equal to end. */
export interface Line extends Offsets {
  /** How many characters of white space stand before it. */
  readonly indent: number
  /** Where the line's white space ends: the offset of its line end, or the text's length. */
  readonly limit: number
}

/**
 * Cuts the text from an offset on into lines, at every line end that Unicode knows (UAX 14, mandatory breaks). The text
 * itself is never touched, so CR LF needs no care: the empty line between the two is not listed.
 */
export function cutLines(text: string, from: number): Line[] {
  const lines: Line[] = []
  let start = from
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x0d ? code < 0x85 || !isLineEnd(code) : code < 0x0a) continue
    lines.push(trimmed(text, start, i))
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++
    start = i + 1
  }
  if (start < text.length) lines.push(trimmed(text, start, text.length))
  return lines
}

/** White space as `String.prototype.trim` has it, and NEL. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x85) return false
  if (code < 0x1680) return code === 0x85 || code === 0xa0
  if (code < 0x2000) return code === 0x1680
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isLineEnd(code: number): boolean {
  return code === 0x85 || code === 0x2028 || code === 0x2029
}

function trimmed(text: string, from: number, limit: number): Line {
  let start = from
  let end = limit
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (start < end && isSpace(text.charCodeAt(start))) start++
  return { start, end, indent: start - from, limit }
}
