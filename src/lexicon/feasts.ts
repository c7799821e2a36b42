// Feasts that fall on the same day each year, lower case, to month and day. Own knowledge.

/** Words from which a feast is read, to its longer names (the words after it) and their days; '' is the word alone. */
export const FEASTS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'christmas',
    new Map([
      ['', '12-25'],
      ['day', '12-25'],
      ['eve', '12-24'],
    ]),
  ],
  ['halloween', new Map([['', '10-31']])],
  [
    'new',
    new Map([
      ["year 's day", '01-01'],
      ["year 's eve", '12-31'],
    ]),
  ],
  ['valentine', new Map([["'s day", '02-14']])],
])
