// Words of sport and votes beside a score. Own knowledge.
export const SCORE_BEFORE: ReadonlySet<string> = new Set(
  (
    'adopted approved beat beaten beating by defeat defeated draw drawn drew failed lead leading leads led lose loses losing lost score scored ' +
    'passed ratified rejected tied trail trailed trailing voted vote win winning wins won'
  ).split(' '),
)

export const SCORE_AFTER: ReadonlySet<string> = new Set(
  (
    'ahead behind deadlock decision defeat down draw lead loss majority record rout ruling score scoreline series split thrashing ' +
    'tie triumph up upset victory vote win'
  ).split(' '),
)

/** Nouns that name what "of" and two numbers behind them tell: "a majority of 10 to two". */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  'decision majority margin ratio score tally verdict vote'.split(' '),
)
