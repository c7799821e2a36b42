import { columnWish } from '../column-wish.js'
import { displayWidth } from '../display-width.js'
import { layout, type Wish } from '../layout.js'
import { visible } from '../visible.js'
import { wrap } from '../wrap.js'
import type { Scene } from './scene.js'

/** A row of a section: what was decided, and by which rules. */
export interface Row {
  readonly cells: readonly string[]
  readonly rules: readonly string[]
}

/**
 * Rows in columns under their titles, the first of which names the section. Columns that say nothing are left out. Rules
 * are the last column, or stand below their row where other words would have to make room for them.
 */
export function columnLines(titles: readonly string[], rows: readonly Row[], scene: Scene): string[] {
  if (rows.length === 0) return []
  const kept = titles.map((_, index) => index).filter((i) => i === 0 || rows.some((row) => row.cells[i] !== ''))
  const heads = kept.map((index) => titles[index]!)
  const cells = rows.map((row) => kept.map((index) => visible(row.cells[index]!)))
  const rules = rows.map((row) => row.rules.join(', '))
  return besideRules(heads, cells, rules, scene) ?? aboveRules(heads, cells, rules, scene)
}

type Cells = readonly string[]

const INDENT = '  '
const DEEP = '      '
const GAP = '  '

/** The rules as last column; null where there are none, or too little room for their names. */
function besideRules(titles: Cells, rows: readonly Cells[], rules: Cells, scene: Scene): string[] | null {
  const names = rules.flatMap((list) => list.split(' '))
  const longest = widest(['rules', ...names])
  const widths = wishesOf(titles, rows).map((wish) => wish.preferred)
  const room = roomOf(widths.length + 1, scene) - widths.reduce((sum, width) => sum + width, 0)
  if (longest > room || names.every((name) => name === '')) return null
  const ruled = rows.map((row, at) => [...row, rules[at]!])
  const all = [...widths, Math.min(widest(['rules', ...rules]), room)]
  return drawn([...titles, 'rules'], ruled, all, scene, titles.length).flat()
}

/** Each row's rules in lines of their own below it. */
function aboveRules(titles: Cells, rows: readonly Cells[], rules: Cells, scene: Scene): string[] {
  const widths = layout(wishesOf(titles, rows), roomOf(titles.length, scene))
  const [head, ...body] = widths === null ? stacked(titles, rows, scene) : drawn(titles, rows, widths, scene)
  const named = rules.map((names) => indented(names, DEEP, scene).map(scene.paint.line))
  return [...head!, ...body.flatMap((row, at) => [...row, ...named[at]!])]
}

/** The first title stands where the rows' indent is, so it needs less of its column than the others. */
function wishesOf(titles: Cells, rows: readonly Cells[]): Wish[] {
  return titles.map((title, index) => {
    const cells = rows.map((row) => row[index]!)
    return columnWish(index === 0 ? title.slice(INDENT.length) : title, cells)
  })
}

function widest(texts: Cells): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)
}

/** What indent and gaps leave to so many columns. */
function roomOf(columns: number, { width }: Scene): number {
  return width - INDENT.length - GAP.length * (columns - 1)
}

/** The lines of the titles and of each row. `dim` is the column that steps back. */
function drawn(
  titles: Cells,
  rows: readonly Cells[],
  widths: readonly number[],
  { paint }: Scene,
  dim = -1,
): string[][] {
  const headWidths = widths.map((width, index) => (index === 0 ? width + INDENT.length : width))
  const head = beside(titles, headWidths, '', (part, i) => (i === 0 ? paint.title(part) : paint.line(part)))
  return [head, ...rows.map((row) => beside(row, widths, INDENT, (part, i) => (i === dim ? paint.line(part) : part)))]
}

/** Where not even columns of a few letters fit: a row's cells one after the other. */
function stacked(titles: Cells, rows: readonly Cells[], scene: Scene): string[][] {
  const lines = rows.map((row) => indented(row.filter((cell) => cell !== '').join(GAP), INDENT, scene))
  return [[scene.paint.title(titles[0]!)], ...lines]
}

/** Cells side by side, each wrapped to its width. */
function beside(
  cells: Cells,
  widths: readonly number[],
  indent: string,
  painted: (part: string, column: number) => string,
): string[] {
  const stacks = cells.map((cell, index) => wrap(cell, widths[index]!))
  const height = Math.max(...stacks.map((stack) => stack.length))
  return Array.from({ length: height }, (_, line) => {
    let text = ''
    let blank = indent
    for (const [index, stack] of stacks.entries()) {
      const part = stack[line] ?? ''
      if (part !== '') {
        text += blank + painted(part, index)
        blank = ''
      }
      blank += ' '.repeat(Math.max(widths[index]! - displayWidth(part), 0)) + GAP
    }
    return text
  })
}

function indented(text: string, indent: string, { width }: Scene): string[] {
  return text === '' ? [] : wrap(text, Math.max(width - indent.length, 1)).map((line) => indent + line)
}
