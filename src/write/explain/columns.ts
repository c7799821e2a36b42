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
 * are the last column, or stand below their row where there is no room for them beside it.
 */
export function columnLines(titles: readonly string[], rows: readonly Row[], scene: Scene): string[] {
  if (rows.length === 0) return []
  const kept = titles.map((_, index) => index).filter((i) => i === 0 || rows.some((row) => row.cells[i] !== ''))
  const heads = kept.map((index) => titles[index]!)
  const cells = rows.map((row) => kept.map((index) => visible(row.cells[index]!)))
  const rules = rows.map((row) => row.rules.join(', '))
  if (rules.some((names) => names !== '')) {
    const beside = fitted(
      [...heads, 'rules'],
      cells.map((row, at) => [...row, rules[at]!]),
      scene,
      true,
    )
    if (beside !== null) return beside.flat()
  }
  const below = fitted(heads, cells, scene, false)
  const lines =
    below?.slice(1) ?? cells.map((row) => indented(row.filter((cell) => cell !== '').join(GAP), INDENT, scene))
  return [
    ...(below?.[0] ?? [scene.paint.title(heads[0]!)]),
    ...lines.flatMap((row, at) => [...row, ...indented(rules[at]!, DEEP, scene).map(scene.paint.line)]),
  ]
}

const INDENT = '  '
const DEEP = '      '
const GAP = '  '

/** Most English words are no longer, so a column of this width seldom breaks one. */
const LONG_WORD = 11

/** The titles' lines and each row's; null where they do not fit. With `ruled`, the last column keeps its words whole. */
function fitted(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  { width, paint }: Scene,
  ruled: boolean,
): string[][] | null {
  const wishes = titles.map((title, index): Wish => {
    // The first title stands where the indent is, so it needs less room than others.
    let preferred = displayWidth(title) - (index === 0 ? INDENT.length : 0)
    let word = preferred
    const isRules = ruled && index === titles.length - 1
    for (const row of rows) {
      preferred = Math.max(preferred, displayWidth(row[index]!))
      for (const part of row[index]!.split(' ')) {
        word = Math.max(word, isRules ? displayWidth(part) : Math.min(displayWidth(part), LONG_WORD))
      }
    }
    return { preferred, easy: isRules ? word : preferred, least: word }
  })
  const room = width - INDENT.length - GAP.length * (titles.length - 1)
  if (ruled && wishes.reduce((sum, wish) => sum + wish.least, 0) > room) return null
  const widths = layout(wishes, room)
  if (widths === null) return null
  const last = titles.length - 1
  const plain = rows.map((row) =>
    beside(
      row.map((cell, i) => wrap(cell, widths[i]!)),
      widths,
      INDENT,
      (part, i) => (ruled && i === last ? paint.line(part) : part),
    ),
  )
  const under = widths.map((size, index) => (index === 0 ? size + INDENT.length : size))
  const head = beside(
    titles.map((title, i) => wrap(title, under[i]!)),
    under,
    '',
    (part, i) => (i === 0 ? paint.title(part) : paint.line(part)),
  )
  return [head, ...plain]
}

/** Stacks of lines side by side. */
function beside(
  stacks: readonly (readonly string[])[],
  widths: readonly number[],
  indent: string,
  painted: (part: string, column: number) => string,
): string[] {
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
