// Words that say on which side of a reference a part of the calendar lies. Own knowledge.

/** Before a weekday, month or season: the side of the day of writing. */
export const POINTERS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['coming', 1],
  ['current', 0],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['this', 0],
])

/** Before a unit, after "the": the side of the time spoken of. */
export const CONTEXT_POINTERS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['comparable', 0],
  ['corresponding', 0],
  ['following', 1],
  ['preceding', -1],
  ['previous', -1],
  ['prior', -1],
  ['same', 0],
  ['subsequent', 1],
])
