/** Pronouns and what they may stand for. Own knowledge. */

export type PronounKind = 'female' | 'male' | 'person' | 'plural' | 'thing'

/** Pronoun, then what fits it; "person" is one whose gender no name or title tells. */
export const pronounFits: ReadonlyMap<string, ReadonlySet<PronounKind>> = new Map(
  (
    [
      ['he him his himself', 'male person'],
      ['it its itself', 'thing'],
      ['she her herself', 'female person'],
      ['they them their themselves', 'plural'],
    ] as const
  ).flatMap(([words, kinds]) =>
    words
      .split(' ')
      .map((word): [string, ReadonlySet<PronounKind>] => [word, new Set(kinds.split(' ') as PronounKind[])]),
  ),
)

/** Which of two that were named "the former" and "the latter" are: the first, the last. */
export const pairMembers: ReadonlyMap<string, 0 | -1> = new Map([
  ['former', 0],
  ['latter', -1],
])

/** Words that without a noun mean as many as were named ("the two agreed", "both left", "the trio met"). */
export const countsOfNamed: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['duo', 2],
  ['four', 4],
  ['pair', 2],
  ['three', 3],
  ['trio', 3],
  ['two', 2],
])

/** What a speaker calls himself, alone or with others. */
export const speakerPronouns: ReadonlySet<string> = new Set(['i', 'me', 'my', 'our', 'us', 'we'])

/** Verbs that only people and organizations are the subject of: of saying, of will, of commerce and of office. */
export const actingVerbs: ReadonlySet<string> = new Set(
  (
    'abandon accuse acknowledge acquire add admit adopt advertise advise agree aim announce apologise apologize appeal appoint approve argue ask ' +
    'assert assure attempt believe bid blame borrow build buy calculate cancel choose cite claim comment complain concede conclude condemn confirm ' +
    'consider criticise criticize decide decline defend delist demand deny deploy disclose discuss dispose divest divulge donate earn elaborate elect ' +
    'employ emphasise emphasize endorse estimate expect file fire forecast foresee guess hire hope identify inform insist intend invade invest invite ' +
    'issue launch lease lend license lobby lose manufacture merge negotiate note notify offer open operate order oust outbid own pay plan pledge ' +
    'post predict prefer promise propose prosecute publish purchase pursue raise recall redeem refinance refuse reimburse reiterate reject rename repay ' +
    'report request resign restate retain retire sack say seek sell settle ship sign spend state stress sue suggest supply support suspect target ' +
    'testify think threaten try underwrite unveil urge vote vow wager want warn wish'
  ).split(' '),
)

/** What clubs, crews and parties do beside: no goals or seats do. Own knowledge. */
export const playingVerbs: ReadonlySet<string> = new Set(
  'beat concede draw face finish gain host insert lead need play score secure sit spend take trail turn-down visit win'.split(
    ' ',
  ),
)

/** Verbs that a mere "it" is the subject of, where a clause after them is what is meant ("it seems that", "it rains"). */
export const expletiveVerbs: ReadonlySet<string> = new Set('appear hail happen rain seem snow'.split(' '))

/** What opens the clause that an empty "it" stands for ("it is likely that", "it is unclear whether"). */
export const extraposed: ReadonlySet<string> = new Set('how if that what when whether where who why'.split(' '))

/** Verbs whose passive has the hearer as its subject: "it was told that" is somebody. */
export const hearingVerbs: ReadonlySet<string> = new Set(
  'advise assure convince inform notify persuade promise remind tell warn'.split(' '),
)

/** What is said of doing something, not of somebody: "it is hard to say", but "it is ready to sell". */
export const evaluations: ReadonlySet<string> = new Set(
  (
    'advisable appropriate best better common critical crucial customary dangerous desirable difficult early easier easy enough essential expensive fair ' +
    'fitting foolish good great hard harder helpful illegal impossible important imperative inappropriate interesting irresponsible late lawful legal ' +
    'naive natural necessary normal nice possible preferable premature prudent rare reasonable right risky safe simplistic sufficient tempting ' +
    'time tough tragic typical unacceptable unconstitutional unfair unlawful unnecessary unrealistic unreasonable unusual unwise useful usual vital wise worth wrong'
  ).split(' '),
)

/** Pronouns that are never an object. */
export const nominativePronouns: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we'])

/** Nouns of what is thought of something: "it is a good bet that". Own knowledge. */
export const judgements: ReadonlySet<string> = new Set(
  'bet coincidence crime disgrace duty fact folly honor honour idea irony miracle mistake myth mystery pity privilege relief scandal secret shame surprise tragedy truth wonder'.split(
    ' ',
  ),
)

/** What is done or happens: of an "it" that is said to be one, no person, firm or place is meant. Own knowledge. */
export const deedNouns: ReadonlySet<string> = new Set(
  (
    'appearance attempt century debut decision defeat double draw error failure feat goal hat-trick header homer hit loss match meeting miss ' +
    'mistake moment move performance record result save shot start success surprise touchdown triumph try victory visit wicket win'
  ).split(' '),
)

/** Nouns without a plural ending that "they" may mean. */
export const pluralNouns: ReadonlySet<string> = new Set(
  'audience children couple crew electorate family folk jury men pair people personnel police public staff women youth'.split(
    ' ',
  ),
)

/** Pronouns that stand before a noun as its determiner. */
export const possessiveDeterminers: ReadonlySet<string> = new Set('her his its my our their whose your'.split(' '))
