// Words for the present, the past and the future, with their TIMEX3 values. Own knowledge; "already", "still", "then",
// "once" and "formerly" are left out, since they order events more than they date them.

export const REFERENCE_WORDS: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'> = new Map([
  ['ago', 'PAST_REF'],
  ['current', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['future', 'FUTURE_REF'],
  ['lately', 'PAST_REF'],
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['past', 'PAST_REF'],
  ['presently', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['someday', 'FUTURE_REF'],
  ['soon', 'FUTURE_REF'],
  ['term', 'FUTURE_REF'],
])
