// Feasts and national days, lower case: to month and day, or to the code of a movable one (see time/feast-day.ts). Those
// that lie on other days in other countries ("Independence Day", "Mother's Day") are left out. Own knowledge.

const ROWS: readonly (readonly [first: string, rest: string, day: string])[] = [
  ['anzac', 'day', '04-25'],
  ['armistice', 'day', '11-11'],
  ['ascension', 'day', 'E39'],
  ['ash', 'wednesday', 'E-46'],
  ['australia', 'day', '01-26'],
  ['bastille', 'day', '07-14'],
  ['bonfire', 'night', '11-05'],
  ['boxing', 'day', '12-26'],
  ['canada', 'day', '07-01'],
  ['christmas', 'day', '12-25'],
  ['christmas', 'eve', '12-24'],
  ['christmas', '', '12-25'],
  ['cinco', 'de mayo', '05-05'],
  ['columbus', 'day', 'N10-1-2'],
  ['earth', 'day', '04-22'],
  ['easter', 'day', 'E0'],
  ['easter', 'monday', 'E1'],
  ['easter', 'sunday', 'E0'],
  ['easter', '', 'E0'],
  ['father', "'s day", 'N06-7-3'],
  ['good', 'friday', 'E-2'],
  ['groundhog', 'day', '02-02'],
  ['halloween', '', '10-31'],
  ['juneteenth', '', '06-19'],
  ['labor', 'day', 'N09-1-1'],
  ['mardi', 'gras', 'E-47'],
  ['martin', 'luther king day', 'N01-1-3'],
  ['martin', 'luther king jr. day', 'N01-1-3'],
  ['maundy', 'thursday', 'E-3'],
  ['memorial', 'day', 'N05-1-5'],
  ['new', "year 's day", '01-01'],
  ['new', "year 's eve", '12-31'],
  ['palm', 'sunday', 'E-7'],
  ['pentecost', '', 'E49'],
  ['presidents', 'day', 'N02-1-3'],
  ['presidents', "' day", 'N02-1-3'],
  ['remembrance', 'day', '11-11'],
  ['shrove', 'tuesday', 'E-47'],
  ['st.', "patrick 's day", '03-17'],
  ['st.', "valentine 's day", '02-14'],
  ['st.', "stephen 's day", '12-26'],
  ['thanksgiving', 'day', 'N11-4-4'],
  ['thanksgiving', '', 'N11-4-4'],
  ['valentine', "'s day", '02-14'],
  ['veterans', 'day', '11-11'],
  ['whit', 'monday', 'E50'],
]

/** Words from which a feast is read, to the words after it (longest first) and the day; '' is the word alone. */
export const FEASTS: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const byFirst = new Map<string, Map<string, string>>()
  for (const [first, rest, day] of ROWS) {
    const names = byFirst.get(first) ?? new Map<string, string>()
    names.set(rest, day)
    byFirst.set(first, names)
  }
  return byFirst
})()
