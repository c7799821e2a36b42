/** A stretch of the article's text: UTF-16 code units, end exclusive. */
export interface Offsets {
  readonly start: number
  readonly end: number
}

/** A stretch of a sentence's tokens: indices, `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}
