/**
 * Verbs that need several to do them ("A and B merged"), or to have them done to ("combined A and B"): what is told of all
 * of them is not told of each. Own knowledge, after Levin, English Verb Classes and Alternations (1993), 2.5, 22 and 36.
 */
export const collectiveVerbs: ReadonlySet<string> = new Set(
  (
    'alternate amalgamate argue ally balance battle bicker blend chat clash coexist cohabit coincide collaborate collide ' +
    'collude combine compare compete concur confer confuse conflict connect consolidate conspire contrast converge converse cooperate ' +
    'correspond debate differ differentiate disagree dissociate distinguish divorce diverge duel exchange feud fight fuse ' +
    'haggle hybridise hybridize integrate interact interchange intermarry intersect intertwine interweave join juggle juxtapose ' +
    'link marry mate meet merge mingle mix negotiate outnumber overlap pair pool quarrel reconcile reunite separate spar split ' +
    'squabble swap total tie trade unify unite vie wed wrangle'
  ).split(' '),
)

/** Words that say that several do something as one, or tell the amount of all of them. */
export const collectiveWords: ReadonlySet<string> = new Set([
  'aggregate',
  'altogether',
  'another',
  'collectively',
  'combined',
  'jointly',
  'mutually',
  'other',
  'respectively',
  'together',
])

/** Plural nouns for what people or things are to one another: "A and B are rivals". */
export const mutualNouns: ReadonlySet<string> = new Set(
  (
    'ally antonym associate brother buddy classmate colleague collaborator companion competitor counterpart couple cousin ' +
    'enemy equal fiance foe friend housemate lover mate neighbor neighbour opponent opposite pair partner peer relative rival ' +
    'roommate sibling sister spouse stepbrother stepsister synonym teammate twin'
  ).split(' '),
)
