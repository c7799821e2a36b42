import { displayWidth } from './display-width.js'
import { shortenMiddle } from './shorten.js'

/** "── articles/harbour.txt ─────": the line between documents carries the name. */
export function documentLine(doc: string, across: number, most: number): string {
  const start = `── ${shortenMiddle(doc, Math.max(most - 6, 1))} `
  return start + '─'.repeat(Math.max(across - displayWidth(start), 2))
}
