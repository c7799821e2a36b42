/** Plurals that are forms of verbs too, by the words that they make fixed compounds with. Own knowledge. */
export const pluralCompounds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['gains', new Set(['capital'])],
  [
    'rights',
    new Set(
      'air animal broadcast broadcasting civil consumer drilling film fishing gay grazing human land media mineral mining pension property television transgender tv victims voter voting water workers'.split(
        ' ',
      ),
    ),
  ],
])
