/** What is cast in an election. Own knowledge. */
export const ballotNouns: ReadonlySet<string> = new Set(['ballot', 'ballots', 'vote', 'votes'])

/** Verbs by which somebody comes to a share of it. */
export const pollingVerbs: ReadonlySet<string> = new Set(
  'capture collect draw garner gain get have poll receive score secure take win'.split(' '),
)

/** Words of which an article on an election has several. */
export const electionWords: ReadonlySet<string> = new Set(
  'ballot ballots candidate candidates election elections electoral polls precincts referendum runoff turnout vote voted voters votes'.split(
    ' ',
  ),
)
