import { displayWidth, graphemes } from './display-width.js'

/** The text, or its beginning and its end with "…" between, in at most `width` columns. Names of files differ at their ends. */
export function shortenMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const all = [...graphemes(text)]
  // The end tells more: number, extension and line stand there.
  const head = take(all, Math.floor((width - 1) / 3))
  const tail = take(all.toReversed(), width - 1 - displayWidth(head.join('')))
  return `${head.join('')}…${tail.toReversed().join('')}`
}

/** The text, or its first words with "…", in at most `width` columns. */
export function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const kept = take(graphemes(text), width - 1).join('')
  const cut = kept.lastIndexOf(' ')
  // A text that is one long word is cut inside it.
  return `${(cut > kept.length / 2 ? kept.slice(0, cut) : kept).trimEnd()}…`
}

function take(characters: Iterable<string>, width: number): string[] {
  const taken: string[] = []
  let used = 0
  for (const character of characters) {
    used += displayWidth(character)
    if (used > width) break
    taken.push(character)
  }
  return taken
}
