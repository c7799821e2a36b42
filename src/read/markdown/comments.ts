import type { Offsets } from '../../rule/offsets.js'

/** The HTML comments of a text. One that is never closed is text. */
export function findComments(text: string, from: number): Offsets[] {
  const comments: Offsets[] = []
  let start = text.indexOf('<!--', from)
  while (start !== -1) {
    const close = text.indexOf('-->', start + 4)
    if (close === -1) break
    comments.push({ start, end: close + 3 })
    start = text.indexOf('<!--', close + 3)
  }
  return comments
}

/** The text with its comments made spaces, line ends kept, so that offsets hold and lines stay lines. */
export function hideComments(text: string, comments: readonly Offsets[]): string {
  if (comments.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end } of comments) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n\r]/g, ' '))
    at = end
  }
  return parts.join('') + text.slice(at)
}
