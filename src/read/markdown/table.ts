import type { Offsets } from '../../rule/offsets.js'

/** The line of dashes and bars below a table's head. */
export function isTableRule(text: string, { start, end }: Offsets): boolean {
  let dashes = 0
  let bars = 0
  for (let i = start; i < end; i++) {
    const char = text[i]
    if (char === '-') dashes++
    else if (char === '|') bars++
    else if (char !== ':' && char !== ' ') return false
  }
  return dashes > 1 && bars > 0
}

/** The bars between the cells of a row. */
export function pipes(text: string, { start, end }: Offsets): Offsets[] {
  const found: Offsets[] = []
  for (let at = text.indexOf('|', start); at !== -1 && at < end; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') found.push({ start: at, end: at + 1 })
  }
  return found
}
