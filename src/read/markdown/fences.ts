import type { Line } from '../line.js'

/** The lines of fenced code: index of the opening fence to that of the closing one. A fence without its close is text. */
export function fenceEnds(text: string, lines: readonly Line[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  let open: { readonly at: number; readonly fence: string } | null = null
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i]!
    const char = text[start]
    if (char !== '`' && char !== '~') continue
    const fence: string | undefined = /^(?:`{3,20}|~{3,20})/.exec(text.slice(start, start + 20))?.[0]
    if (fence === undefined) continue
    if (open === null) open = { at: i, fence }
    else if (fence.startsWith(open.fence) && start + fence.length === end) {
      ends.set(open.at, i)
      open = null
    }
  }
  return ends
}
