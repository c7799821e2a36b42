/**
 * Words before or after a number of counts or charges with what was done about them, by infinitive or word as it stands. Own
 * knowledge.
 */
export const verdictWords: ReadonlyMap<string, string> = new Map([
  ['accuse', 'charge'],
  ['acquit', 'acquit'],
  ['acquittal', 'acquit'],
  ['charge', 'charge'],
  ['clear', 'acquit'],
  ['convict', 'convict'],
  ['conviction', 'convict'],
  ['drop', 'drop charges'],
  ['dismiss', 'drop charges'],
  ['face', 'charge'],
  ['guilty', 'convict'],
  ['indict', 'charge'],
  ['plead', 'plead'],
])

/** Singular nouns for what one is charged with. */
export const chargeNouns: ReadonlySet<string> = new Set(['charge', 'count', 'felony', 'misdemeanor', 'misdemeanour'])
