// Words around a number that decide between its readings. Own knowledge.

/** Words of paying and pricing: the pounds behind them are money. */
export const PAYMENT_WORDS: ReadonlySet<string> = new Set(
  'borrowed charge charged cost costing costs donated earn earned earning earns fee fined owe owed owes paid pay paying pays price raised salary spend spent worth'.split(
    ' ',
  ),
)

/** Words that are told in millions and never in metres. */
export const MILLIONS_OF: ReadonlySet<string> = new Set(
  'audience circulation copies customers downloads earnings exports imports people population profit revenue sales subscribers tickets turnover users viewers views votes'.split(
    ' ',
  ),
)

/** Verbs that make another verb with "up" or "down". */
export const PHRASAL_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'up',
    new Set(
      'bought buy buys eat eats free freed gave give made make makes making pick picked put set sets sign signed snap snapped take takes taking tie tied took use used'.split(
        ' ',
      ),
    ),
  ],
  ['down', new Set('lay laid paid pay paying pays put puts shot shut turn turned write writing wrote'.split(' '))],
])

/** Verbs of change that give no direction: "from" behind them leads to two levels. */
export const MOVES: ReadonlySet<string> = new Set(
  (
    'adjusted change changed changes changing edged go goes going gone moved moves moving raise raised raises raising rates revise ' +
    'revised revising shift shifted swing swung take took upgrade upgraded went'
  ).split(' '),
)

/** Words that span a range: "from" behind them leads to its ends. */
export const SPANS: ReadonlySet<string> = new Set(
  'anywhere range ranged ranges ranging run running runs span spanning varied varies vary varying'.split(' '),
)

/** Verbs of lasting: "over" behind them bounds a duration. */
export const SPENDING_WORDS: ReadonlySet<string> = new Set(
  'is lasted lasting lasts spent spending take taken takes took was waited worked been'.split(' '),
)

/** Words of quarrelling: "over" behind them leads to what it is about ("a row over £2m"). */
export const QUARREL_WORDS: ReadonlySet<string> = new Set(
  (
    'anger angry argue argued argument battle clash clashed clashes controversy dispute disputes feud fight fighting fights fought fury ' +
    'lawsuit outcry outrage probe protest protests quarrel row rows scandal sue sued sues suing talks trial'
  ).split(' '),
)

/** Words of punishing: "over" behind them gives the cause where the amount is said of a noun ("jailed over £2m fraud"). */
export const PUNISHING_WORDS: ReadonlySet<string> = new Set(
  (
    'accused apologised apologises apologized apologizes arrested banned charged charges cleared convicted criticised criticism ' +
    'criticized fined guilty investigated investigation jailed probed prosecuted questioned quit quits resigned resigns sacked ' +
    'sanctioned sentenced suspended'
  ).split(' '),
)

/** Verbs of going: "up to" behind them leads to a level. */
export const GOING_WORDS: ReadonlySet<string> = new Set(
  'came drove go goes gone going moved moving pushed sent shot shoots took tick ticked went'.split(' '),
)

/** Words that end the name of a street. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'ave ave. avenue blvd blvd. boulevard court drive lane place rd rd. road st st. street way'.split(' '),
)

/** Words of days that stand behind a counted noun without belonging to it. */
export const DAY_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday'.split(' '),
)

/** Words that make "one" behind them a pronoun. */
export const POINTING_WORDS: ReadonlySet<string> = new Set(
  'a an another any anyone each every her his its my no number our some that the their this which your'.split(' '),
)

/** Determiners and "of" behind "half" that make it a share. */
export const HALF_FOLLOWERS: ReadonlySet<string> = new Set(
  'all her his its of our that the their these this those what your'.split(' '),
)

/** Words before "half" that make it a period or a side. */
export const HALF_BLOCKERS: ReadonlySet<string> = new Set(
  'back better first final latter last next other second third fourth top bottom lower upper the this that opening closing'.split(
    ' ',
  ),
)
