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

/** What a speaker calls himself, alone or with others. */
export const speakerPronouns: ReadonlySet<string> = new Set(['i', 'me', 'my', 'our', 'us', 'we'])

/** Verbs that only people and organizations are the subject of. */
export const actingVerbs: ReadonlySet<string> = new Set(
  (
    'acquire add agree announce appoint ask believe build buy cancel claim confirm decide decline deny earn employ estimate expect file ' +
    'forecast hire hope identify insist intend invest issue launch manufacture note open operate own pay plan post produce publish ' +
    'raise recall refuse reject report retain sack say seek sell settle sign spend sue supply support target warn'
  ).split(' '),
)
