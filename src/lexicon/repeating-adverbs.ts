// Adverbs that say how often, with the TIMEX3 value of their period. Own knowledge.

export const REPEATING_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'P1Y'],
  ['daily', 'P1D'],
  ['fortnightly', 'P2W'],
  ['hourly', 'PT1H'],
  ['monthly', 'P1M'],
  ['nightly', 'P1D'],
  ['quarterly', 'P1Q'],
  ['weekly', 'P1W'],
  ['yearly', 'P1Y'],
])
