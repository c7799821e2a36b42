import { displayWidth } from './display-width.js'
import { FLOOR, type Wish } from './layout.js'
import { NO_BREAK } from './wrap.js'

/** What a column with this title and these cells would like. */
export function columnWish(title: string, cells: readonly string[]): Wish {
  const heading = displayWidth(title)
  const preferred = cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), heading)
  const sample = cells.slice(0, SAMPLE).map((cell) => cell.split(' ').map(wordOf))
  const known = new Map<number, Costs>()
  const costs = (width: number) => {
    const found = known.get(width) ?? costsAt(sample, width)
    known.set(width, found)
    return found
  }
  return {
    preferred,
    least: Math.max(heading, FLOOR),
    heights: (width) => costs(width).heights,
    broken: (width) => costs(width).broken,
  }
}

/** As many rows as tell what a table's cells are like, and few enough to try many widths on. */
const SAMPLE = 100

/** A word's width, and that of the longest part that a no-break space leaves whole. */
interface Word {
  readonly width: number
  readonly part: number
}

function wordOf(word: string): Word {
  const width = displayWidth(word)
  return { width, part: word.includes(NO_BREAK) ? Math.max(...word.split(NO_BREAK).map(displayWidth)) : width }
}

interface Costs {
  readonly heights: readonly number[]
  readonly broken: number
}

function costsAt(sample: readonly (readonly Word[])[], width: number): Costs {
  let broken = 0
  const heights = sample.map((words) => {
    for (const word of words) if (word.part > width) broken++
    return linesOf(words, width)
  })
  return { heights, broken }
}

/** As `wrap` breaks lines, by the words' widths alone. */
function linesOf(words: readonly Word[], most: number): number {
  let lines = 1
  let used = -1
  for (const { width } of words) {
    if (used + 1 + width <= most) used += 1 + width
    else {
      if (used >= 0) lines++
      lines += Math.ceil(width / most) - 1
      used = width > most ? width % most || most : width
    }
  }
  return lines
}
