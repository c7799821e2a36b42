/** What a column would like. */
export interface Wish {
  /** The width of its widest cell. */
  readonly preferred: number
  /** What it gives up to before any other column gives: cells that can be shortened without loss. */
  readonly easy: number
  /** The least at which it still reads well. */
  readonly least: number
}

/** A column narrower than this is letters under each other: no table for people. A guess that looked right. */
const FLOOR = 7

/**
 * The widths of columns that share `room` columns of the terminal (gaps not counted): all they wish if that fits, else
 * the widest give first, down to what is easy, then to their least, then to the floor. Null where even that does not fit.
 */
export function layout(wishes: readonly Wish[], room: number): number[] | null {
  const widths = wishes.map((wish) => wish.preferred)
  for (const stop of [easy, least, floor]) {
    if (shrink(widths, wishes.map(stop), room)) return widths
  }
  return null
}

const easy = (wish: Wish) => Math.min(wish.easy, wish.preferred)
const least = (wish: Wish) => Math.min(wish.least, easy(wish))
const floor = (wish: Wish) => Math.min(FLOOR, least(wish))

/** Takes from the widest column that may still give, one column at a time; true once all fit. */
function shrink(widths: number[], stops: readonly number[], room: number): boolean {
  let over = widths.reduce((sum, width) => sum + width, 0) - room
  // A width beyond the room is given up at once, so that a very long cell costs no more steps than the room has columns.
  for (const [index, width] of widths.entries()) {
    const given = Math.min(over, width - Math.max(room, stops[index] ?? 0))
    if (given > 0) {
      widths[index] = width - given
      over -= given
    }
  }
  for (; over > 0; over--) {
    let widest = -1
    for (const [index, width] of widths.entries()) {
      if (width > (stops[index] ?? 0) && (widest < 0 || width > (widths[widest] ?? 0))) widest = index
    }
    if (widest < 0) return false
    widths[widest] = (widths[widest] ?? 0) - 1
  }
  return true
}
