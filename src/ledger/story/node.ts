import type { Told } from '../value.js'

/** All that is told under one key of one value. */
export interface Node {
  readonly key: string
  readonly dimension: string
  readonly value: number
  readonly tellings: Told[]
}
