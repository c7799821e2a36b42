/**
 * Words of which one excludes the other of the same amount: what was a profit was no loss, and adults are no children. Own
 * knowledge. Lower case, with the forms that stand beside numbers.
 */
export const opposites: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['profit', 'profits'],
    ['loss', 'losses'],
  ],
  [
    ['surplus', 'surpluses'],
    ['deficit', 'deficits', 'shortfall'],
  ],
  [
    ['adult', 'adults'],
    ['child', 'children', 'teenager', 'teenagers', 'infant', 'infants', 'babies'],
  ],
  [
    ['man', 'men', 'male', 'boy', 'boys'],
    ['woman', 'women', 'female', 'girl', 'girls'],
  ],
  [
    ['fewer', 'less', 'below', 'under'],
    ['more', 'above', 'over'],
  ],
  [
    ['increase', 'increased', 'raised', 'rise'],
    ['decrease', 'decreased', 'cut', 'reduced', 'fall'],
  ],
  [
    ['income', 'revenue'],
    ['expenses', 'expenditure', 'spending'],
  ],
  [
    ['import', 'imports'],
    ['export', 'exports'],
  ],
  [
    ['buyer', 'buyers'],
    ['seller', 'sellers'],
  ],
  [
    ['dead', 'died', 'killed'],
    ['injured', 'wounded', 'hurt', 'survived', 'survivors'],
  ],
  [
    ['won', 'wins', 'victory', 'victories'],
    ['lost', 'defeat', 'defeats'],
  ],
  [
    ['asset', 'assets'],
    ['liability', 'liabilities'],
  ],
  [
    ['north', 'northern'],
    ['south', 'southern'],
  ],
  [
    ['east', 'eastern'],
    ['west', 'western'],
  ],
  [['red'], ['yellow']],
  [
    ['son', 'sons', 'brother', 'brothers'],
    ['daughter', 'daughters', 'sister', 'sisters'],
  ],
  [['mother'], ['father']],
  [['husband'], ['wife']],
  [
    ['convicted', 'guilty'],
    ['acquitted', 'cleared'],
  ],
  [['paid'], ['unpaid']],
  [
    ['bought', 'buy', 'acquired'],
    ['sold', 'sell'],
  ],
  [
    ['opened', 'open'],
    ['closed', 'close', 'shut'],
  ],
  [['minimum'], ['maximum']],
  [['gross'], ['net']],
]

/** Of these, what one side does where the other does the opposite. */
export const converses: ReadonlySet<string> = new Set(
  `above acquired below bought buy buyer buyers defeat defeats fewer less lost more sell seller sellers sold victories victory
  wins won`
    .trim()
    .split(/\s+/),
)

/** Words of which a sentence that is otherwise the same has one or the other, whatever its numbers. */
export const alternatives: readonly (readonly string[])[] = [
  ['accepted', 'declined'],
  ['approved', 'rejected'],
  ['autumn', 'spring', 'summer', 'winter'],
  ['daughter', 'son'],
  ['deficit', 'surplus'],
  ['difficult', 'easy', 'hard'],
  ['east', 'north', 'south', 'west'],
  ['eastern', 'northern', 'southern', 'western'],
  ['father', 'mother'],
  ['husband', 'wife'],
  ['final', 'interim', 'preliminary', 'provisional'],
  ['left', 'right'],
  ['brother', 'sister'],
]
