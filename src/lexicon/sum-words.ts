/** Words that say how amounts add up. From own knowledge. Lower case. */

/** After the whole, before its parts: "120 jobs, made up of 70 in Halden and 50 in Brack". */
export const partOpeners: readonly string[] = [
  'broken down into',
  'comprised of',
  'comprising',
  'composed of',
  'consisting of',
  'consists of',
  'divided between',
  'divided into',
  'made up of',
  'split between',
  'split into',
]

/** Right before a whole that closes a list of its parts: "70 in Halden and 50 in Brack, a total of 120". */
export const totalOpeners: readonly string[] = [
  'a combined',
  'a total of',
  'a grand total of',
  'the total to',
  'total of',
  'totaling',
  'totalling',
  'in total ,',
  'in all ,',
  'adding up to',
  'adds up to',
  'add up to',
  'making',
  'for a combined',
]

/** Right behind such a whole: "120 in all". */
export const totalClosers: readonly string[] = ['altogether', 'combined', 'in all', 'in total', 'overall']

/** Before a part that is all that is left of the whole. */
export const restWords: ReadonlySet<string> = new Set(['other', 'remainder', 'remaining', 'rest'])
