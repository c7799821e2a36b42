/** Other names of places, in plain form. Own knowledge. */
export const placeNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['europe', ['eu', 'european union', 'eurozone']],
  ['netherlands', ['holland']],
  ['united kingdom', ['uk', 'u k', 'britain', 'great britain']],
  ['united states', ['us', 'u s', 'usa', 'america']],
])
