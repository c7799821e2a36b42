// Cardinals, scale words, fractions and vague numbers of English. Own knowledge; scale names after the short scale, Indian
// lakh and crore beside it.

/** Cardinals below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/**
 * "fives", "twenties": cardinals in the plural, from five on, as decades and ages are told; the smaller ones are
 * groups ("in twos"), "tens" an order of magnitude.
 */
export const PLURAL_CARDINALS: ReadonlyMap<string, number> = new Map(
  [...CARDINALS]
    .filter(([word, value]) => value >= 5 && value !== 10 && word !== 'fourty')
    .map(([word, value]): [string, number] => [
      word.endsWith('y') ? `${word.slice(0, -1)}ies` : word === 'six' ? 'sixes' : `${word}s`,
      value,
    ]),
)

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['milliard', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['quintillion', 1e18],
])

/** Scale words in the plural, which Indian and translated English sets behind a number: "5 crores". */
export const PLURAL_SCALES: ReadonlyMap<string, number> = new Map([
  ['lakhs', 1e5],
  ['lacs', 1e5],
  ['crores', 1e7],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Scale abbreviations as they stand after digits, attached or apart, lower case. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['b', 1e9],
  ['bil', 1e9],
  ['bill', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['cr', 1e7],
  ['k', 1e3],
  ['m', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['t', 1e12],
  ['tln', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
])

/** Scale abbreviations that nothing else is written like, so that they may stand apart from any number. */
export const SURE_SCALES: ReadonlySet<string> = new Set(['bln', 'bn', 'cr', 'mio', 'mln', 'mn', 'tln', 'tn', 'trn'])

/** Plural number words that name an order of magnitude: from the word's number to ten times it. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Denominators of spelt fractions, singular and plural. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['sixteenth', 16],
  ['sixteenths', 16],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
])

/** Ordinals in words that ranks are told with. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
])

/** Fractions that are one character (Unicode, Number Forms and Latin-1). */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['¼', 1 / 4],
  ['½', 1 / 2],
  ['¾', 3 / 4],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])
