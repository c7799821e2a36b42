import type { TokenRange } from '../../rule/offsets.js'
import { groupAt, type Reading } from '../argument.js'

/** The head of the first noun group of a range. */
export function headIn({ sentence }: Reading, range: TokenRange): number {
  const group = groupAt(sentence, range.from)
  if (group === undefined) return range.to - 1
  return group.head < range.to ? group.head : range.to - 1
}
