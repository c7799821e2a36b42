/** Words for parties and their members that are words of the language as well. Own knowledge. */
export const partyWords: ReadonlySet<string> = new Set(
  'conservative democrat green labor labour liberal nationalist republican socialist unionist'.split(' '),
)

/** What those are who speak and stand for a party; they stand between its word and their name. Own knowledge. */
export const politicians: ReadonlySet<string> = new Set(
  (
    'assemblyman backbencher candidate chairman chairwoman challenger chancellor congressman congresswoman councillor councilman councilwoman deputy ' +
    'frontbencher frontrunner governor incumbent lawmaker leader legislator mayor mep minister mp msp nominee peer politician premier ' +
    'representative senator spokesman spokesperson spokeswoman strategist whip'
  ).split(' '),
)
