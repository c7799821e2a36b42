// Names of the parts of the calendar. Own knowledge of English and of newspaper abbreviations (AP style: "Sept.",
// "Tues."); the codes of seasons and parts of the day are those of TIMEX3 (timeml.org).

/** Month names and abbreviations, lower case, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan.', 1],
  ['jan', 1],
  ['february', 2],
  ['feb.', 2],
  ['feb', 2],
  ['march', 3],
  ['mar.', 3],
  ['april', 4],
  ['apr.', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun.', 6],
  ['july', 7],
  ['jul.', 7],
  ['august', 8],
  ['aug.', 8],
  ['aug', 8],
  ['september', 9],
  ['sept.', 9],
  ['sept', 9],
  ['sep.', 9],
  ['october', 10],
  ['oct.', 10],
  ['oct', 10],
  ['november', 11],
  ['nov.', 11],
  ['nov', 11],
  ['december', 12],
  ['dec.', 12],
  ['dec', 12],
])

/** Months whose names are also given names, surnames or common words. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['april', 'august', 'jan', 'june', 'march', 'may'])

/** Weekday names and abbreviations, lower case, to 1 (Monday) – 7. "Sun" and "Sat" without a stop are other words. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['mon.', 1],
  ['tuesday', 2],
  ['tues.', 2],
  ['tues', 2],
  ['wednesday', 3],
  ['wed.', 3],
  ['thursday', 4],
  ['thurs.', 4],
  ['thurs', 4],
  ['friday', 5],
  ['fri.', 5],
  ['saturday', 6],
  ['sat.', 6],
  ['sunday', 7],
  ['sun.', 7],
])

/** Plural weekday names: a day that comes back. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map([
  ['mondays', 1],
  ['tuesdays', 2],
  ['wednesdays', 3],
  ['thursdays', 4],
  ['fridays', 5],
  ['saturdays', 6],
  ['sundays', 7],
])

/** Parts of the week in the plural. */
export const WEEK_PARTS: ReadonlyMap<string, string> = new Map([
  ['weekdays', 'XXXX-WXX-WD'],
  ['weeknights', 'XXXX-WXX-WDTNI'],
])

/** Words that make a weekday the name of a feast, an event or a club. */
export const NAMED_DAY_WORDS: ReadonlySet<string> = new Set([
  'ash',
  'black',
  'bloody',
  'cyber',
  'easter',
  'good',
  'maundy',
  'palm',
  'sheffield',
  'shrove',
  'super',
])

/** Seasons to their TIMEX3 codes. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** Parts of the day to their TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['morning', 'TMO'],
  ['night', 'TNI'],
])

export const DAY_PART_PLURALS: ReadonlyMap<string, string> = new Map([
  ['afternoons', 'TAF'],
  ['evenings', 'TEV'],
  ['mornings', 'TMO'],
  ['nights', 'TNI'],
])

/** Abbreviations of time zones in newspaper use, and the adjectives of "10 a.m. Eastern time". */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  'bst',
  'cdt',
  'cest',
  'cet',
  'central',
  'cst',
  'eastern',
  'edt',
  'est',
  'et',
  'gmt',
  'ist',
  'jst',
  'local',
  'mdt',
  'moscow',
  'mountain',
  'mst',
  'pacific',
  'pdt',
  'pst',
  'pt',
  'utc',
])
