/** What hangs on a word by an apostrophe and is a word of its own. Own knowledge. */
export const clitics: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"])

/** Auxiliaries with "n't". */
export const negatedAuxiliaries: ReadonlySet<string> = new Set(
  (
    "ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't oughtn't " +
    "shan't shouldn't wasn't weren't won't wouldn't daren't"
  ).split(' '),
)

/** Prefixes that make one word with what follows their hyphen ("co-operate", "pre-tax", "non-cash"). */
export const keptPrefixes: ReadonlySet<string> = new Set(
  'anti co de e ex non post pre re self semi sub t un x'.split(' '),
)
