/** Function words between a verb of saying and what is said. Own knowledge. */

/** Open a question or a free relative clause. */
export const questionWords: ReadonlySet<string> = new Set(
  'how what when where whether which who whom whose why'.split(' '),
)

/** Open a clause that stands before the main clause of what is said ("said if it rains, they go"). */
export const frontedOpeners: ReadonlySet<string> = new Set('although if once though unless while'.split(' '))

/** Lead to where, when and to whom it is said. */
export const settingPrepositions: ReadonlySet<string> = new Set(
  'after at by during from in on through to via'.split(' '),
)

/** Go on after the noun of such a place ("in an interview with", "in a letter to"). */
export const settingLinks: ReadonlySet<string> = new Set('of on to with'.split(' '))

/** Go on after whoever is told ("told staff at the plant"). */
export const hearerLinks: ReadonlySet<string> = new Set('at for from of'.split(' '))

/** Objects that are no hearers. */
export const noHearers: ReadonlySet<string> = new Set(['it', 'nothing'])
