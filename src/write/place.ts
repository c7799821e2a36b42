import type { positionsIn } from '../read/positions.js'
import type { Rows, View } from './view.js'

/** A line and a column of the text, both from 1. */
export type Place = ReturnType<ReturnType<typeof positionsIn>>

/** Where a row stands in its document; null for what stands nowhere (an entity without a mention). */
export function placeOf(row: Rows[View], positionOf: ReturnType<typeof positionsIn>): Place | null {
  if ('evidence' in row) return { line: row.evidence.line, column: row.evidence.column }
  const start = startOf(row)
  return start === null ? null : positionOf(start)
}

function startOf(row: Rows[Exclude<View, 'claims'>]): number | null {
  if ('mentions' in row) return row.mentions[0]?.start ?? null
  if ('content' in row) return [row.content].flat()[0]?.start ?? row.cue.start
  return row.start
}
