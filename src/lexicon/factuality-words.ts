import type { Claim } from '../model.js'

type Factuality = Claim['factuality']

/**
 * What a word says about whether the event that it governs happens. Own knowledge, after the event-selecting predicates of
 * FactBank (Saurí and Pustejovsky 2009).
 */
const rows: readonly (readonly [Factuality, string])[] = [
  [
    'planned',
    'agree aim apply arrange attempt bid choose commit decide desire due eager elect hope intend negotiate offer order plan pledge prepare ' +
      'promise propose ready resolve schedule seek set slate strive target threaten try undertake volunteer vow want willing wish envisage need',
  ],
  [
    'predicted',
    'anticipate bound certain destine estimate expect forecast foresee guide likely poise predict project see think tip',
  ],
  [
    'possible',
    'appear consider contemplate debate discuss envision explore eye fear hint mull rumor rumour seem speculate study suggest suspect weigh believe suppose allege',
  ],
]

/** Verbs and adjectives before another verb, or with an event as their object, by dictionary form. */
export const governingFactuality: ReadonlyMap<string, Factuality> = new Map(
  rows.flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

/** Verbs that say the same of a plain object: "eyes 150,000 cars", "plans a plant", "expects sales of $3 million". */
export const objectFactuality: ReadonlyMap<string, Factuality> = new Map(
  (
    [
      ['planned', 'plan propose target schedule seek intend'],
      ['predicted', 'anticipate expect forecast foresee predict project'],
      ['possible', 'consider contemplate debate eye explore mull weigh'],
    ] as const
  ).flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

/** Nouns before "to" and an infinitive, or "of" and a gerund: "its objective of increasing output". */
export const nounFactuality: ReadonlyMap<string, Factuality> = new Map(
  (
    [
      [
        'planned',
        'agreement aim ambition attempt bid commitment deal decision desire effort goal hope initiative intention mandate mission move objective offer ' +
          'order pact plan pledge programme program promise proposal push request strategy target vow willingness wish',
      ],
      ['predicted', 'expectation forecast outlook prediction projection'],
      [
        'possible',
        'ability capacity chance fear freedom hint idea likelihood licence license notion opportunity option permission possibility potential ' +
          'power prospect right risk rumor rumour scope speculation suggestion talk threat',
      ],
    ] as const
  ).flatMap(([factuality, words]) => words.split(' ').map((word): [string, Factuality] => [word, factuality])),
)

export const modalFactuality: ReadonlyMap<string, Factuality> = new Map([
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['would', 'predicted'],
  ["'d", 'predicted'],
  ['will', 'predicted'],
  ['wo', 'predicted'],
  ["'ll", 'predicted'],
  ['shall', 'predicted'],
  ['should', 'predicted'],
  ['be to', 'planned'],
])

export const adverbFactuality: ReadonlyMap<string, Factuality> = new Map([
  ['allegedly', 'possible'],
  ['conceivably', 'possible'],
  ['likely', 'predicted'],
  ['maybe', 'possible'],
  ['perhaps', 'possible'],
  ['possibly', 'possible'],
  ['potentially', 'possible'],
  ['presumably', 'possible'],
  ['probably', 'predicted'],
])

/** Governing verbs that deny the verb after them: "failed to reach", "refused to sell", "stopped making". */
export const denyingVerbs: ReadonlySet<string> = new Set(
  'avoid cease decline deny fail neglect prevent quit refuse stop'.split(' '),
)

/** Verbs that deny the clause that they report: "denied that it would close". */
export const saidNotToBe: ReadonlySet<string> = new Set(['deny', 'disprove', 'disclaim', 'refute'])

/** Verbs whose negation is that of the clause they report: "does not think that it will close". */
export const raisingVerbs: ReadonlySet<string> = new Set([
  'believe',
  'expect',
  'foresee',
  'imagine',
  'suppose',
  'think',
])

/** Verbs before an object, "from" and a gerund that does not happen. */
export const preventingVerbs: ReadonlySet<string> = new Set(
  'ban bar block deter discourage exclude keep preclude prevent prohibit restrain save stop'.split(' '),
)

/** Prepositions before a gerund that does not happen. */
export const negativeMarkers: ReadonlySet<string> = new Set(['instead', 'rather', 'without'])

/** Words that negate a clause as its subject's or object's determiner, or as the subject. */
export const negativeWords: ReadonlySet<string> = new Set(['no', 'neither', 'none', 'nobody', 'nothing', 'nowhere'])

/** Adverbs that negate the verb. */
export const negativeAdverbs: ReadonlySet<string> = new Set("hardly n't neither never nor not scarcely n’t".split(' '))

/** Verbs that tell that what they govern did happen: "forced it to close", "led them to sell". */
export const implicativeVerbs: ReadonlySet<string> = new Set(
  'cause compel drive force get lead oblige prompt push spur'.split(' '),
)

/** Verbs before a preposition and a gerund: "aimed at doubling", "is thinking about building". */
export const gerundFactuality: ReadonlyMap<string, Factuality> = new Map([
  ['accuse', 'possible'],
  ['aim', 'planned'],
  ['dream', 'possible'],
  ['intend', 'planned'],
  ['plan', 'planned'],
  ['talk', 'possible'],
  ['think', 'possible'],
])

/** Words before a noun and an infinitive that tell who did what it says: "the first to leave". */
export const singlingWords: ReadonlySet<string> = new Set(
  'earliest fifth first fourth largest last latest only second third'.split(' '),
)
