import type { Line } from './line.js'

/**
 * The width at which a document's lines were wrapped, or null if a line is a paragraph of its own. A wrapping editor
 * breaks a line only where the next word would not fit, so in wrapped text nearly every line that another follows is full and
 * stops amid a sentence.
 */
export function wrapWidth(
  lines: readonly Line[],
  firstWordLength: (line: Line) => number,
  breaksOff: (line: Line) => boolean,
): number | null {
  const lengths = new Array<number>(WIDEST + 2).fill(0)
  let count = 0
  for (const { start, end } of lines) {
    if (end === start) continue
    lengths[Math.min(end - start, WIDEST + 1)]!++
    count++
  }
  const width = widest(lengths, Math.floor(count * OUTLIERS))
  if (width === null || width < NARROWEST) return null
  let pairs = 0
  let full = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!
    const next = lines[i]!
    if (line.end === line.start || next.end === next.start) continue
    pairs++
    if (breaksOff(line) && isFull(line, firstWordLength(next), width)) full++
  }
  return full >= 2 && full >= pairs * FULL_SHARE ? width : null
}

/** Whether the next word would not have fitted on the line. Some editors aim a little below their limit. */
export function isFull(line: Line, nextWord: number, width: number): boolean {
  return line.end - line.start + 1 + nextWord > width * 0.92
}

/** Widths that people and mail programs wrap at. */
const NARROWEST = 45
const WIDEST = 100

/** An address or a table row in fifty lines may stick out. */
const OUTLIERS = 0.02

/** Lines before a paragraph's end, headings and lists are not full; of ragged lines about a third would be, by chance. */
const FULL_SHARE = 0.6

function widest(lengths: readonly number[], outliers: number): number | null {
  let longer = 0
  for (let length = lengths.length - 1; length > 0; length--) {
    longer += lengths[length]!
    if (longer > outliers) return length > WIDEST ? null : length
  }
  return null
}
