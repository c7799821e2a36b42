// Words around a number that decide between its readings. Own knowledge.

/** Words of paying and pricing: the pounds behind them are money. */
export const PAYMENT_WORDS: ReadonlySet<string> = new Set(
  'award awarded bid borrow borrowed charge charged cost costing costs donate donated earn earned earning earns fee fetch fetched fetches fined invest invested offer offered offering owe owed owes paid pay paying pays price priced raised salary sell selling sells sold spend spending spends spent valued win won worth'.split(
    ' ',
  ),
)

/** Nouns of what is paid, owned or owed: pounds told of them are money. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  (
    'aid admission allowance assets assistance bail benefit benefits bet bill bills bond bonus bounty bribe budget cash cheque claim compensation contract ' +
    'cost costs credit cuts damage damages debt debts deficit deposit donation donations dowry earnings expenses fare fares fee fees fine fines fortune fund ' +
    'funding funds gift grant grants income insurance investment jackpot legacy levy loan loans loss losses money mortgage overdraft ' +
    'pay payment payments payout penalty pension premium price prices prize prizes profit profits public purse ransom refund rent rents revenue reward salaries ' +
    'salary sales savings spending stake subsidy sum support surcharge takings tax taxes taxpayer taxpayers ticket tickets tip toll turnover value wage wages winnings'
  ).split(' '),
)

/** Words of weight before pounds, and behind them. */
export const WEIGHT_WORDS: ReadonlySet<string> = new Set(
  'carried carry carrying catch gain gained gaining heavy lift lifted lifting lose losing lost seized shed shedding'.split(
    ' ',
  ),
)
export const WEIGHING_WORDS: ReadonlySet<string> = new Set(
  'birthweight cargo load loads thrust weigh weighed weighing weighs weight'.split(' '),
)
export const WEIGHT_FOLLOWERS: ReadonlySet<string> = new Set(
  'heavier heavy lighter overweight per underweight'.split(' '),
)

/** Words that are told in millions and never in metres. */
export const MILLIONS_OF: ReadonlySet<string> = new Set(
  'audience budget circulation copies cost costs customers debt deficit downloads earnings fund funds exports imports people population profit revenue sales subscribers tickets turnover users viewers views votes'.split(
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
  [
    'down',
    new Set(
      'break breaking breaks broke broken lay laid paid pay paying pays put puts putting shot shut turn turned write writing wrote'.split(
        ' ',
      ),
    ),
  ],
])

/** Verbs of change that give no direction: "from" behind them leads to two levels. */
export const MOVES: ReadonlySet<string> = new Set(
  (
    'adjusted change changed changes changing cooled edged go goes going gone moved moves moving raise raised raises raising rates revise ' +
    'revised revising shift shifted swing swung take took upgrade upgraded warmed went'
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

/** Forms of the verb that "over" is a particle of before what is handed over, an amount too. */
export const HANDING_WORDS: ReadonlySet<string> = new Set(
  'hand handed handing hands sign signed signing signs'.split(' '),
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
  (
    'adjusted bring bringing brings brought came come comes coming crawled creep creeping creeps crept drive driven drives driving ' +
    'drove edge edged edges edging go goes going gone inch inched inches inching marked move moved moves moving nudge nudged nudges ' +
    'nudging pull pulled push pushed pushes pushing revised send sending sent shoot shooting shoots shot tick ' +
    'ticked ticking ticks upgraded went'
  ).split(' '),
)

/** Verbs of increase with an object: "up to" behind them bounds it ("raised up to $40m"). */
export const RAISING_WORDS: ReadonlySet<string> = new Set(
  'boost boosted boosting boosts gain gained gaining gains lift lifted lifting lifts raise raised raises raising'.split(
    ' ',
  ),
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
  'all are had have her his its of our that the their these this those were what your'.split(' '),
)

/** Words before "half" that make it a period or a side. */
export const HALF_BLOCKERS: ReadonlySet<string> = new Set(
  'back better first final latter last next other second third fourth top bottom lower upper the this that opening closing'.split(
    ' ',
  ),
)
