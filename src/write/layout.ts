/** What a column would like, and what narrowing it costs. */
export interface Wish {
  /** The width of its widest cell. */
  readonly preferred: number
  /** The least at which it is read at a glance; `least` where it is left out. */
  readonly comfortable?: number
  /** The least at which it can be read. */
  readonly least: number
  /** How many lines each row's cell takes at a width; empty where cells are shortened to one line and so cost none. */
  readonly heights: (width: number) => readonly number[]
  /** How many words are broken at a width, in all rows together; none where it is left out. */
  readonly broken?: (width: number) => number
  /** How many of them are everyday words, which nobody wants to see broken. */
  readonly maimed?: (width: number) => number
}

/** Whether all columns can be read at a glance in `room` columns of the terminal. */
export function fits(wishes: readonly Wish[], room: number): boolean {
  return wishes.reduce((sum, wish) => sum + comfortable(wish), 0) <= room
}

/** Whether these widths leave nearly all rows without an everyday word that is broken. */
export function isReadable(wishes: readonly Wish[], widths: readonly number[], rows: number): boolean {
  const maimed = wishes.reduce((sum, wish, index) => sum + (wish.maimed?.(widths[index]!) ?? 0), 0)
  return maimed <= rows * RARE
}

/** So few rows may look bad without the table looking so. A guess. */
export const RARE = 0.1

/** A column narrower than this is letters under each other: no table for people. A guess that looked right. */
export const FLOOR = 7

/**
 * The widths of columns that share `room` columns of the terminal (gaps not counted): all they wish if that fits, else
 * those that make the table shortest and break the fewest words, found by narrowing again and again where it costs least.
 * Null where not even the floor of each fits.
 */
export function layout(wishes: readonly Wish[], room: number): number[] | null {
  const widths = wishes.map((wish) => wish.preferred)
  for (const stop of [comfortable, least, floor]) {
    if (narrow(widths, wishes, wishes.map(stop), room)) return widths
  }
  return null
}

const comfortable = (wish: Wish) => Math.min(wish.comfortable ?? wish.least, wish.preferred)
const least = (wish: Wish) => Math.min(wish.least, wish.preferred)
const floor = (wish: Wish) => Math.min(FLOOR, least(wish))

/** Narrows columns, none below its stop; true once all fit. */
function narrow(widths: number[], wishes: readonly Wish[], stops: readonly number[], room: number): boolean {
  // A width beyond the room is given up at once, so that there are no more steps than the screen has columns.
  let over = -room
  for (const [index, width] of widths.entries()) {
    widths[index] = Math.min(width, Math.max(room, stops[index]!))
    over += widths[index]!
  }
  if (over <= 0) return true
  const tallest: number[] = []
  for (const [index, wish] of wishes.entries()) raise(tallest, wish.heights(widths[index]!))
  for (; over > 0; over--) {
    const cheapest = cheapestToNarrow(widths, wishes, stops, tallest)
    if (cheapest < 0) return false
    widths[cheapest] = widths[cheapest]! - 1
    raise(tallest, wishes[cheapest]!.heights(widths[cheapest]!))
  }
  return true
}

/** The index of the column, or -1 where none may be narrowed. Of equals the widest, for it has the most to give. */
function cheapestToNarrow(
  widths: readonly number[],
  wishes: readonly Wish[],
  stops: readonly number[],
  tallest: readonly number[],
): number {
  let best = -1
  let lowest = 0
  for (const [index, wish] of wishes.entries()) {
    const width = widths[index]!
    if (width <= stops[index]!) continue
    const broken = wish.broken === undefined ? 0 : wish.broken(width - 1) - wish.broken(width)
    const cost = linesAdded(tallest, wish.heights(width - 1)) + broken * LINES_FOR_BROKEN_WORD
    if (best < 0 || cost < lowest || (cost === lowest && width > widths[best]!)) {
      best = index
      lowest = cost
    }
  }
  return best
}

/** "predicte d" is worse to read than a few lines more. A guess that looked right. */
const LINES_FOR_BROKEN_WORD = 4

/** A row is as tall as its tallest cell. */
function raise(tallest: number[], heights: readonly number[]): void {
  for (let row = 0; row < heights.length; row++) tallest[row] = Math.max(tallest[row] ?? 1, heights[row]!)
}

function linesAdded(tallest: readonly number[], heights: readonly number[]): number {
  let added = 0
  for (let row = 0; row < heights.length; row++) added += Math.max(heights[row]! - (tallest[row] ?? 1), 0)
  return added
}
