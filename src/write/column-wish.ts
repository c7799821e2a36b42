import { displayWidth } from './display-width.js'
import { FLOOR, RARE, type Wish } from './layout.js'
import { heldParts, longestPart } from './wrap.js'

/** What a column with this title and these cells would like; a cell may have several paragraphs, cut by line feeds. */
export function columnWish(title: string, cells: readonly string[]): Wish {
  const preferred = cells.reduce((most, cell) => Math.max(most, widthOf(cell)), displayWidth(title))
  const sample = sampleOf(cells).map(paragraphsOf)
  const known = new Map<number, Costs>()
  const costs = (width: number) => {
    const found = known.get(width) ?? costsAt(sample, width)
    known.set(width, found)
    return found
  }
  const least = leastOf(title, sample)
  return {
    preferred,
    comfortable: comfortableFrom(least, preferred, (width) => costs(width).heights),
    least,
    heights: (width) => costs(width).heights,
    broken: (width) => costs(width).broken,
    maimed: (width) => costs(width).maimed,
  }
}

/** As many rows as tell what a table's cells are like, and few enough to try many widths on. */
export const SAMPLE = 100

/** Cells from all over the table: of a column of the same length, the same rows. */
function sampleOf(cells: readonly string[]): readonly string[] {
  if (cells.length <= SAMPLE) return cells
  return Array.from({ length: SAMPLE }, (_, at) => cells[Math.floor((at * cells.length) / SAMPLE)]!)
}

function widthOf(cell: string): number {
  return cell.includes('\n') ? Math.max(...cell.split('\n').map(displayWidth)) : displayWidth(cell)
}

/** A word's width, that of the longest part which must not be broken, and those of the parts that are held together. */
interface Word {
  readonly width: number
  readonly part: number
  readonly held: readonly number[]
}

type Paragraph = readonly Word[]

function paragraphsOf(cell: string): Paragraph[] {
  return cell
    .split('\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.split(' ').map(wordOf))
}

function wordOf(word: string): Word {
  return { width: displayWidth(word), part: longestPart(word), held: heldParts(word) }
}

/** The least width at which only long words are broken. */
function leastOf(title: string, sample: readonly (readonly Paragraph[])[]): number {
  let least = Math.max(FLOOR, ...title.split(' ').map(displayWidth))
  for (const paragraphs of sample)
    for (const words of paragraphs) for (const { part } of words) least = Math.max(least, Math.min(part, LONG_WORD))
  return least
}

/** Nearly all English words and most names are no longer. */
const LONG_WORD = 14

/** The least width at which nearly all rows are a few lines high. */
function comfortableFrom(least: number, preferred: number, heights: (width: number) => readonly number[]): number {
  let width = least
  for (; width < preferred; width++) {
    const high = heights(width)
    if (high.filter((lines) => lines > FEW_LINES).length <= high.length * RARE) break
  }
  return width
}

/** More lines than these are a paragraph, not a glance. A guess. */
const FEW_LINES = 3

interface Costs {
  readonly heights: readonly number[]
  readonly broken: number
  readonly maimed: number
}

function costsAt(sample: readonly (readonly Paragraph[])[], width: number): Costs {
  let broken = 0
  let maimed = 0
  const heights = sample.map((paragraphs) => {
    let lines = 0
    for (const words of paragraphs) {
      for (const { part } of words) {
        if (part <= width) continue
        broken++
        if (part <= LONG_WORD) maimed++
      }
      lines += linesOf(words, width)
    }
    return Math.max(lines, 1)
  })
  return { heights, broken, maimed }
}

/** As `wrap` breaks lines, by the words' widths alone. */
function linesOf(words: Paragraph, most: number): number {
  let lines = 0
  // Of the line that is being filled; full where there is none.
  let used = most
  for (const { width, held } of words) {
    const broken = held.length > 1 && width > most
    if (broken) used = most
    for (const part of broken ? held : [width]) {
      if (used + 1 + part <= most) used += 1 + part
      else {
        lines += Math.ceil(part / most)
        used = part > most ? part % most || most : part
      }
    }
    if (broken) used = most
  }
  return lines
}
