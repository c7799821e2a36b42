import type { Offsets } from '../../rule/offsets.js'
import { isSpace } from '../line.js'

/** Sorts marks and joins those that overlap or touch. */
export function mergeMarks(marks: readonly Offsets[]): Offsets[] {
  const merged: Offsets[] = []
  for (const mark of marks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && mark.start <= last.end) {
      if (mark.end > last.end) merged[merged.length - 1] = { start: last.start, end: mark.end }
    } else merged.push(mark)
  }
  return merged
}

/** The stretch of text with its marks (merged, in order) made spaces: as long as it was, so that offsets hold. */
export function blank(text: string, { start, end }: Offsets, marks: readonly Offsets[]): string {
  if (marks.length === 0) return text.slice(start, end)
  const parts: string[] = []
  let at = start
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue
    if (mark.start > at) parts.push(text.slice(at, mark.start))
    const from = Math.max(mark.start, at)
    at = Math.min(mark.end, end)
    parts.push(' '.repeat(at - from))
  }
  return parts.join('') + text.slice(at, end)
}

/** The stretch without white space and marks at its ends; null if nothing is left. */
export function shrink(text: string, { start, end }: Offsets, marks: readonly Offsets[]): Offsets | null {
  const view = blank(text, { start, end }, marks)
  let from = 0
  let to = view.length
  while (from < to && isSpace(view.charCodeAt(from))) from++
  while (to > from && isSpace(view.charCodeAt(to - 1))) to--
  return from === to ? null : { start: start + from, end: start + to }
}

/** The parts of the marks that lie inside blocks; both in order. */
export function keepInside(marks: readonly Offsets[], blocks: readonly Offsets[]): Offsets[] {
  const kept: Offsets[] = []
  let at = 0
  for (const mark of marks) {
    while (at < blocks.length && blocks[at]!.end <= mark.start) at++
    for (let i = at; i < blocks.length && blocks[i]!.start < mark.end; i++) {
      const { start, end } = blocks[i]!
      kept.push({ start: Math.max(start, mark.start), end: Math.min(end, mark.end) })
    }
  }
  return kept
}
