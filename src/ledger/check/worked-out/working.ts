import type { Figure } from '../../../model.js'

/** A way to come by a figure from two others, or from one. */
export interface Working {
  readonly sign: string
  /**
   * What comes out, in the unit in which the figure of the draft compares; a share as a part of one. Null where the two give
   * nothing of its kind.
   */
  readonly result: (a: Figure, b: Figure, said: Figure) => number | null
  /** It takes the first of the two alone. */
  readonly isOfOne?: boolean
}

/** A working that a writer may have used. */
export interface Way {
  readonly working: Working
  /** The words around the figure say so ("less than", "together"), or its kind does: a share is always one of something. */
  readonly isSaid: boolean
  /** Only of numbers that stand in one sentence. */
  readonly isClose?: boolean
}
