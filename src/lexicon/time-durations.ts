// Words around amounts of time. Own knowledge.

/** Between count and unit: "two more years", "eight trading days". */
export const DURATION_ADJECTIVES: ReadonlySet<string> = new Set([
  'additional',
  'business',
  'calendar',
  'consecutive',
  'extra',
  'fiscal',
  'full',
  'long',
  'more',
  'solid',
  'straight',
  'successive',
  'trading',
  'whole',
  'working',
])

/** Before the count: "the first nine months". */
export const DURATION_POINTERS: ReadonlySet<string> = new Set([
  'closing',
  'coming',
  'final',
  'first',
  'following',
  'initial',
  'last',
  'latest',
  'next',
  'opening',
  'past',
  'preceding',
  'previous',
  'prior',
])

/** One word for an amount of time: "a weeklong strike". */
export const LONG_WORDS: ReadonlyMap<string, string> = new Map([
  ['centurylong', 'P100Y'],
  ['daylong', 'P1D'],
  ['decadelong', 'P10Y'],
  ['fortnight', 'P2W'],
  ['hourlong', 'PT1H'],
  ['monthlong', 'P1M'],
  ['weekendlong', 'P1WE'],
  ['weeklong', 'P1W'],
  ['yearlong', 'P1Y'],
])

/** Before a unit: all of one. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(['entire', 'whole'])

/** Before a bare plural: "for years". */
export const BARE_DURATION_MARKERS: ReadonlySet<string> = new Set(['after', 'for', 'in', 'over', 'within'])

/** "the [first] four months", "the [final] two quarters": which part of a year or a season is told of. */
export const PARTS_OF_A_YEAR: ReadonlySet<string> = new Set(['closing', 'final', 'first', 'opening'])

/** What a year is told in. */
export const REPORTED_UNITS: ReadonlySet<string> = new Set(['months', 'quarters', 'weeks'])
