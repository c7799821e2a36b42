/** Forms of auxiliaries, clitic forms too, with their dictionary form. Own knowledge. */
export const auxiliaryLemmas: ReadonlyMap<string, string> = new Map(
  (
    "am be,is be,are be,was be,were be,be be,been be,being be,'m be,'re be,has have,have have,had have,having have," +
    "'ve have,does do,did do,do do,doing do,done do,will will,wo will,'ll will,would would,'d would,can can,ca can," +
    'could could,may may,might might,must must,shall shall,sha shall,should should,ought ought'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

export const beForms: ReadonlySet<string> = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'m",
  "'re",
  "'s",
])
export const haveForms: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having', "'ve", "'s", "'d"])
export const doForms: ReadonlySet<string> = new Set(['do', 'does', 'did'])
export const modals: ReadonlySet<string> = new Set([
  'can',
  'ca',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'sha',
  'should',
  'will',
  'wo',
  'would',
  "'ll",
  "'d",
  'ought',
])
