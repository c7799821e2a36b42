// Nouns whose following bare number names one thing of a series ("Section 427", "phase 3") and counts nothing. Own knowledge.
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  (
    'account act amendment apartment appendix area article bay berth block book booth box building bus case category cell chapter ' +
    'channel class clause coach corridor court district division dock edition engine episode exhibit exit extension figure flat flight floor ' +
    'formation formula game gate grade group hangar heat highway house hymn interstate issue item junction juror lane level line locker ' +
    'lot match mark model no. nos. number page paragraph part phase pier pit platform point pool precinct proposition psalm question ' +
    'race reactor road room round route row rule runway scene schedule season seat section sector series sheet size stage stall step sol ' +
    'square studio subsection suite super-bowl table terminal tier title track train trial type unit verse version vol vol. volume ' +
    'ward week year zone'
  ).split(' '),
)

/** Label nouns that also take a measure or count after a verb or as a subject; only trusted with a capital. */
export const CAPITAL_LABELS: ReadonlySet<string> = new Set(
  (
    'account act area block book box building bus case channel class division game group heat house issue item line lot match mark ' +
    'model number part point pool race road room round row season series size square table title train trial unit week ' +
    'year engine seat question floor district court coach extension'
  ).split(' '),
)

/** Nouns of degrees that are told of several at once: "phase 2 and 3 trials". */
export const GRADE_NOUNS: ReadonlySet<string> = new Set('category grade level phase stage tier type'.split(' '))

/** Stretches of a work or a contest that are told by number words as well: "in round five", "season two". */
export const ROUND_NOUNS: ReadonlySet<string> = new Set(
  'act chapter day episode game group heat lane leg level page part phase race round row season series set stage step tier week'.split(
    ' ',
  ),
)

/** Parts of texts and of programs, which points divide further: "version 2.0", "section 4.2". */
export const POINTED_NOUNS: ReadonlySet<string> = new Set(
  'appendix chapter clause figure paragraph release rule section table version'.split(' '),
)

/** Things that are called by a number before them: "the 10 shirt", "the 38 bus". */
export const LABELLED_NOUNS: ReadonlySet<string> = new Set('bus freeway iron jersey shirt train tram'.split(' '))

/** Nouns for a stretch of time: a number of years before one says how long it is ("a 12-year sentence", "a 31-year wait"). Own knowledge. */
export const SPELL_NOUNS: ReadonlySet<string> = new Set(
  'absence ban career contract deal disqualification drought extension imprisonment lull marriage reign sentence sentences spell streak suspension term wait'.split(
    ' ',
  ),
)

/** Securities and bets named by a term or a number: "10-year note", "30-year mortgage"; and averages by what they run over. */
export const TERM_NOUNS: ReadonlySet<string> = new Set([
  'average',
  'averages',
  'bill',
  'bills',
  'bond',
  'bonds',
  'bund',
  'bunds',
  'debenture',
  'debentures',
  'debt',
  'gilt',
  'gilts',
  'mortgage',
  'mortgages',
  'note',
  'notes',
  'paper',
  'rate',
  'rates',
  'security',
  'securities',
  'swap',
  'swaps',
  'treasuries',
  'treasury',
  'treasurys',
  'yield',
  'yields',
])

/** Month names and abbreviations, lower case: the small number beside one is a day. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january jan jan. february feb feb. march mar mar. april apr apr. may june jun jun. july jul jul. august aug aug. ' +
    'september sep sep. sept sept. october oct oct. november nov nov. december dec dec.'
  ).split(' '),
)
