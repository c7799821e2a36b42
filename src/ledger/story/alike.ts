import type { Node } from './node.js'

/** What two documents tell alike: one fact if they are of one story. */
export interface Alike {
  readonly link: readonly [Node, Node]
  readonly documents: readonly [number, number]
  readonly likeness: number
  /** Whether it holds only where neither document tells anything else that it can be. */
  readonly mustBeSole: boolean
}

/** Of what has so much in common that no other likeness weighs against it. */
export const SURE = Number.POSITIVE_INFINITY
